import type { Sheet } from '../../../src/paper/sheet.ts';
import type { Words } from '../../../src/words/index.ts';
import * as zh from '../../../src/words/zh/index.ts';

export const words = zh as unknown as Words;

/** A small form with every kind of column; tests change what they are about. */
export function sampleSheet(change: Partial<Sheet> = {}): Sheet {
  return {
    name: 'class-books',
    school: '南楼小学',
    term: '2026—2027学年第二学期',
    title: '班级领书签收表',
    columns: [
      { key: 'n', label: '序号', kind: 'count', key_column: true },
      { key: 'title', label: '教材名称', kind: 'text', key_column: true },
      { key: 'price', label: '定价', kind: 'money' },
      { key: 'due', label: '应发', kind: 'count' },
      { key: 'got', label: '实发', kind: 'write' },
      { key: 'ok', label: '核对', kind: 'tick' },
    ],
    parts: [samplePart('三(1)班'), samplePart('三(2)班')],
    signatures: [
      { key: 'taker', label: '领书人' },
      { key: 'teacher', label: '班主任' },
      { key: 'date', label: '日期' },
    ],
    layout: 'table',
    date: '2027-02-25',
    ...change,
  };
}

export function samplePart(name: string, rows = 3): Sheet['parts'][number] {
  return {
    name,
    code: `2026-2027-2/${name}/class-books`,
    facts: [{ key: 'class', label: '班级', value: name }],
    groups: [
      {
        heading: '课本',
        rows: Array.from({ length: rows }, (_, i) => ({
          n: i + 1,
          title: `语文第${i + 1}册`,
          price: 899 + i,
          due: 45,
          got: null,
          ok: false,
        })),
        total: { title: '合计', due: 45 * rows },
      },
    ],
    blankRows: 1,
    notes: ['当面点清。'],
  };
}
