import type { KindWords, Lexicon } from '../../src/intake/columns.ts';
import { headerKey } from '../../src/intake/header-text.ts';
import type { Kind, RawCell } from '../../src/intake/kind.ts';
import { problem } from '../../src/words/problem.ts';

const text = (cell: RawCell) => ({ value: cell.text });
const classText = (cell: RawCell) =>
  /[班\d]/.test(cell.text) ? { value: cell.text } : { problem: problem('cell-error', {}) };
const whole = (cell: RawCell) => {
  const match = /^[￥¥]?(\d+(?:\.\d+)?)/.exec(cell.text.normalize('NFKC'));
  return match ? { value: Number(match[1]) } : { problem: problem('cell-error', {}) };
};
const apply = () => ({ added: 0, changed: 0, unchanged: 0, changes: [], missing: [], problems: [] });

/** A roster as the machine sees one: enough of a kind to test the machine without any noun. */
export const roster: Kind = {
  name: 'roster',
  title: () => '学生名册',
  order: 10,
  signature: [['name'], ['class']],
  fields: [
    { key: 'seq', totals: false, parse: text },
    {
      key: 'class',
      required: true,
      fillDown: true,
      parse: classText,
      fallback: (ctx) => {
        const said = /[一二三四五六][(（]\d+[)）]班/.exec(
          `${ctx.sheetName} ${ctx.title}`.trim().split(' ').reverse().join(' '),
        );
        return said ? { value: said[0] } : null;
      },
    },
    { key: 'number', totals: false, parse: text },
    { key: 'name', required: true, parse: text },
    { key: 'sex', parse: text },
  ],
  apply,
};

export const books: Kind = {
  name: 'books',
  title: () => '征订目录',
  order: 20,
  signature: [
    ['isbn', 'title'],
    ['price', 'ordered'],
  ],
  unlike: ['accepted'],
  fields: [
    { key: 'grade', fillDown: true, parse: text },
    { key: 'title', required: true, parse: text },
    { key: 'isbn', totals: false, parse: (cell) => ({ value: String(cell.value) }) },
    { key: 'price', totals: false, parse: whole },
    { key: 'ordered', parse: whole },
    { key: 'stock', parse: whole },
    { key: 'accepted', parse: whole },
  ],
  apply,
};

export const LEXICON: Lexicon = new Map([
  [
    'roster',
    words(['学生名册', '花名册'], {
      seq: ['序号'],
      class: ['班级', '班别', '年级班'],
      number: ['学籍号', '学号'],
      name: ['姓名', '学生姓名'],
      sex: ['性别'],
    }),
  ],
  [
    'books',
    words(['征订目录'], {
      grade: ['年级'],
      title: ['书名', '教材名称'],
      isbn: ['ISBN', '书号'],
      price: ['定价', '单价'],
      ordered: ['征订数', '订数'],
      stock: ['库存', '库存数量'],
      accepted: ['实到'],
    }),
  ],
]);

export function words(names: string[], fields: Record<string, string[]>): KindWords {
  const byWord = new Map<string, { field: string; rank: number }[]>();
  for (const [field, list] of Object.entries(fields)) {
    list.forEach((word, rank) => {
      const key = headerKey(word).key;
      byWord.set(key, [...(byWord.get(key) ?? []), { field, rank }]);
    });
  }
  return {
    names: names.map((name) => headerKey(name).key),
    fields: new Map(
      Object.entries(fields).map(([field, list]) => [field, list.map((word) => headerKey(word).key)]),
    ),
    labels: new Map(Object.entries(fields).map(([field, list]) => [field, list[0] ?? field])),
    byWord,
  };
}
