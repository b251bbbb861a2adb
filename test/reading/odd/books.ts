import { has } from '../facts.ts';
import { booksOf, classesOf, EXERCISE_BOOKS, pupilsIn, sizeOf } from '../school.ts';
import type { Table } from '../table.ts';
import { named, oddTable, ZH } from './odd.ts';

const BOOKS = booksOf('town');
const GRADES = [1, 2, 3, 4, 5, 6];
const need = (b: (typeof EXERCISE_BOOKS)[number]) =>
  has(
    'plan',
    { kind: 'exercise-book', name: b.name },
    { need: Object.entries(b.perPupil).reduce((sum, [g, n]) => sum + n * pupilsIn('town', Number(g)), 0) },
  );
const ordered = (b: (typeof BOOKS)[number], n: number) => has('plan', { isbn: b.isbn }, { on_order: n });

export function oddBooks(): Table[] {
  const third = BOOKS.filter((b) => b.grade === 3);
  const three = classesOf('town').filter((c) => c.grade === 3);
  return [
    oddTable({
      kind: 'books',
      what: 'classes across',
      title: '三年级用书征订',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['三年级教材征订表'],
          ['书名', 'ISBN', '定价', ...three.map(named), '教师', '合计'],
          ...third.map((b) => [
            b.name,
            b.isbn,
            b.price / 100,
            ...three.map(sizeOf),
            b.teachers,
            pupilsIn('town', 3) + b.teachers,
          ]),
        ],
      },
      facts: third.map((b) => ordered(b, pupilsIn('town', 3) + b.teachers)),
    }),
    oddTable({
      kind: 'books',
      what: 'grades as lines of their own',
      title: '2027春教材',
      encoding: 'xls',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['学科', '教材名称', '书号', '定价', '订数'],
          ...[1, 2, 3, 4].flatMap((g) => [
            [`${ZH[g]}年级`],
            ...BOOKS.filter((b) => b.grade === g).map((b) => [
              b.subject,
              `${b.subject}（下册）`,
              b.isbn,
              b.price / 100,
              pupilsIn('town', g),
            ]),
            ['小计', null, null, null, pupilsIn('town', g) * 3],
          ]),
        ],
      },
      facts: BOOKS.map((b) =>
        has('plan', { isbn: b.isbn }, { grade: b.grade, on_order: pupilsIn('town', b.grade) }),
      ),
    }),
    oddTable({
      kind: 'books',
      what: 'titles with what is left of them',
      title: '教材目录及库存',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '学科', '书名', 'ISBN', '定价', '征订数', '库存册数'],
          ...BOOKS.map((b, i) => [
            `${ZH[b.grade]}年级`,
            b.subject,
            b.name,
            b.isbn,
            b.price / 100,
            6 + i,
            i % 3,
          ]),
        ],
      },
      facts: BOOKS.map((b, i) => has('plan', { isbn: b.isbn }, { on_order: 6 + i, held: i % 3 })),
    }),
    oddTable({
      kind: 'books',
      what: 'reused said in a column of kinds',
      title: '教材征订（含类别）',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '书名', 'ISBN', '定价', '类别', '征订数'],
          ...BOOKS.map((b) => [
            `${ZH[b.grade]}年级`,
            b.name,
            b.isbn,
            b.price / 100,
            b.subject === '科学' ? '循环教材' : '国家课程',
            9,
          ]),
        ],
      },
      facts: BOOKS.map((b) => has('book list', { isbn: b.isbn }, { reused: b.subject === '科学' })),
    }),
    oddTable({
      kind: 'books',
      what: 'two grades side by side',
      title: '一二年级教材',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['一年级', null, null, null, null, '二年级'],
          ['书名', 'ISBN', '定价', '订数', null, '书名', 'ISBN', '定价', '订数'],
          ...[0, 1, 2].map((i) => {
            const [a, b] = [BOOKS[i]!, BOOKS[i + 3]!];
            return [a.name, a.isbn, a.price / 100, 11, null, b.name, b.isbn, b.price / 100, 12];
          }),
        ],
      },
      facts: [0, 1, 2].flatMap((i) => [ordered(BOOKS[i]!, 11), ordered(BOOKS[i + 3]!, 12)]),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'kinds across',
      title: '簿册标准',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['每生簿册配发本数'],
          ['年级', ...EXERCISE_BOOKS.map((b) => b.name)],
          ...GRADES.map((g) => [`${ZH[g]}年级`, ...EXERCISE_BOOKS.map((b) => b.perPupil[g] ?? null)]),
          ['单价', 0.6, 0.75, 0.9, '1.05元'],
        ],
      },
      facts: EXERCISE_BOOKS.map(need),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'grades across',
      title: '作业本配发（横）',
      encoding: 'csv-gbk',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        x: [
          ['簿册名称', ...GRADES.map((g) => `${ZH[g]}年级`)],
          ...EXERCISE_BOOKS.map((b) => [b.name, ...GRADES.map((g) => b.perPupil[g] ?? null)]),
        ],
      },
      facts: EXERCISE_BOOKS.map(need),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'a span of grades in a cell',
      title: '作业本定额',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['本子', '适用年级', '每人本数'],
          ['生字本', '1-2年级', 4],
          ['生字本', '三年级', 3],
          ['算术本', '一至六年级', 4],
          ['英语练习本', '三、四年级', 2],
        ],
      },
      facts: [
        has(
          'plan',
          { kind: 'exercise-book', name: '生字本' },
          { need: 4 * (pupilsIn('town', 1) + pupilsIn('town', 2)) + 3 * pupilsIn('town', 3) },
        ),
        has(
          'plan',
          { kind: 'exercise-book', name: '算术本' },
          { need: 4 * GRADES.reduce((s, g) => s + pupilsIn('town', g), 0) },
        ),
        has(
          'plan',
          { kind: 'exercise-book', name: '英语练习本' },
          { need: 2 * (pupilsIn('town', 3) + pupilsIn('town', 4)) },
        ),
      ],
    }),
  ];
}
