import { loadLexicon } from '../../src/intake/columns.ts';
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
  names: ['学生名册', '花名册', '名册'],
  about: 'people',
  concepts: { number: ['pupil-id'], name: ['person'] },
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
  names: ['征订目录'],
  about: 'goods',
  harm: 'much',
  concepts: { stock: ['on-hand'], teachers: ['teacher-copies'], ordered: ['ordered'] },
  order: 20,
  signature: [
    ['isbn', 'title'],
    ['price', 'ordered'],
  ],
  fields: [
    { key: 'grade', fillDown: true, parse: text },
    { key: 'title', required: true, parse: text },
    { key: 'isbn', totals: false, parse: (cell) => ({ value: String(cell.value) }) },
    { key: 'price', totals: false, parse: whole },
    { key: 'ordered', parse: whole },
    { key: 'stock', parse: whole },
    ...['subject', 'publisher', 'pack', 'reused', 'teachers'].map((key) => ({ key, parse: text })),
  ],
  apply,
};

const { lexicon } = await loadLexicon([roster, books]);
export const LEXICON = lexicon;
