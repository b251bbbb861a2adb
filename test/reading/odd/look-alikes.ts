import { count, has } from '../facts.ts';
import { booksOf, classesOf, EXERCISE_BOOKS, pupilsIn, SUPPLIES } from '../school.ts';
import type { Table } from '../table.ts';
import { DAYS, named, oddTable, ZH } from './odd.ts';
import { A, STAFF, subject, week } from './week.ts';

const GRADES = [1, 2, 3, 4, 5, 6];

/** What looks like a list of ours or like an amount of it, and is another: money, another term, another list of the same people. */
export function oddLookAlikes(): Table[] {
  const third = booksOf('town').filter((b) => b.grade === 3);
  const pupils = pupilsIn('town', 3);
  return [
    oddTable({
      kind: 'books',
      what: 'the sum of money is called 总计',
      title: '三年级教材征订统计',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['书名', '书号', '单价', '学生', '教师', '总计'],
          ...third.map((b, i) => [
            b.name,
            b.isbn,
            8 + i,
            pupils,
            b.teachers,
            (8 + i) * (pupils + b.teachers),
          ]),
        ],
      },
      facts: third.map((b) => has('plan', { isbn: b.isbn }, { on_order: pupils + b.teachers })),
    }),
    oddTable({
      kind: 'books',
      what: 'Amount is money',
      title: 'Book Order Grade 3',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Order: [
          ['Title', 'ISBN', 'List Price (RMB)', 'Pupils', 'Teachers', 'Total Copies', 'Amount'],
          ...third.map((b, i) => {
            const all = pupils + b.teachers;
            return [b.name, b.isbn, 12 + i, pupils, b.teachers, all, (12 + i) * all];
          }),
        ],
      },
      facts: third.map((b) => has('plan', { isbn: b.isbn }, { on_order: pupils + b.teachers })),
    }),
    oddTable({
      kind: 'supply-stock',
      what: 'the sum of money is called 合计',
      title: '仓库库存清单',
      needs: ['pupils', 'staff', 'rooms', 'books'],
      sheets: {
        Sheet1: [
          ['品名', '规格', '单位', '单价', '数量', '合计'],
          ...SUPPLIES.map((i, n) => [i.name, i.spec, i.unit, 3 + n, i.held, (3 + n) * i.held]),
        ],
      },
      facts: SUPPLIES.map((i) => has('supply list', { name: i.name, spec: i.spec }, { held: i.held })),
    }),
    oddTable({
      kind: 'exercise-books',
      what: 'last term beside this term',
      title: '簿册配发标准（两学期对照）',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['年级', '簿册名称', '上学期每生', '本学期每生'],
          ...EXERCISE_BOOKS.flatMap((b) =>
            Object.entries(b.perPupil).map(([g, n]) => [`${ZH[Number(g)]}年级`, b.name, n + 2, n]),
          ),
        ],
      },
      facts: EXERCISE_BOOKS.map((b) =>
        has(
          'plan',
          { kind: 'exercise-book', name: b.name },
          { need: GRADES.reduce((sum, g) => sum + (b.perPupil[g] ?? 0) * pupilsIn('town', g), 0) },
        ),
      ),
    }),
    oddTable({
      kind: 'timetable',
      foreign: true,
      what: 'of another school year',
      title: '三1班课表（旧）',
      needs: ['pupils', 'staff', 'rooms'],
      sheets: {
        Sheet1: [['三（1）班课程表（2025—2026学年第二学期）'], ...week(A, subject)],
      },
    }),
    oddTable({
      kind: 'books',
      foreign: true,
      what: 'of the other term',
      title: '2026年秋季教材征订',
      needs: ['pupils', 'staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['书名', '出版社', '定价', '征订数'],
          ...third.map((b) => [`${b.subject}三年级上册`, b.publisher, b.price / 100, pupils]),
        ],
      },
    }),
    oddTable({
      kind: 'staff',
      foreign: true,
      what: 'groups and offices of a circle',
      title: '读书会成员名单',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['姓名', '部门', '职务', '会员费'],
          ...STAFF.slice(0, 9).map((p, i) => [
            p.name,
            `读书会第${1 + (i % 3)}小组`,
            i % 3 ? '会员' : '召集人',
            10,
          ]),
        ],
      },
    }),
    oddTable({
      kind: 'classes',
      foreign: true,
      what: 'what a class subscribes to',
      title: '各班报刊统计',
      needs: ['pupils', 'staff'],
      sheets: {
        Sheet1: [
          ['班级', '少年报', '数学报', '合计'],
          ...classesOf('town').map((c, i) => [named(c), 3 + i, 2 + (i % 4), 5 + i + (i % 4)]),
        ],
      },
    }),
    oddTable({
      kind: 'timetable',
      what: 'subjects of two words, a title before the teacher',
      title: 'Class 3A Timetable',
      needs: ['pupils', 'staff', 'rooms'],
      sheets: {
        '3A': [
          ['Period', ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri']],
          ...[1, 2, 3].map((p) => [
            `P${p}`,
            ...DAYS.map((_, d) => (d % 2 ? 'Social Studies\nMs. Ford' : 'English\nMr. Lee')),
          ]),
        ],
      },
      facts: [
        count('timetable list', {}, 15),
        has('timetable list', { class: '3-1', weekday: 2, period: 1 }, { subject: 'Social Studies' }),
        has('timetable list', { class: '3-1', weekday: 1, period: 1 }, { subject: '英语' }),
      ],
    }),
  ];
}
