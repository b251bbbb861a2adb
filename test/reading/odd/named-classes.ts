import { classesOf, pupilsOf } from '../school.ts';
import type { Table } from '../table.ts';
import { DAYS, named, oddTable } from './odd.ts';
import { A, all, B, C, facts, HEAD, rows, THREE } from './pupils.ts';
import { facts as lessons, PERIODS, subject, base as timetable } from './week.ts';

const base = { kind: 'roster', needs: ['staff', 'rooms', 'supplies'] as const };

/** Classes that are called by a name: which number they have is asked once; and pupils of several grades in one room. */
export function oddNamedClasses(): Table[] {
  const called = (names: readonly string[]) => (p: (typeof all)[number]) =>
    names[THREE.findIndex((c) => c.grade === p.class.grade && c.number === p.class.number)] ?? '';
  const list = (what: string, title: string, nameOf: (p: (typeof all)[number]) => string) =>
    oddTable({
      ...base,
      what,
      title,
      sheets: {
        Sheet1: [['学号', '姓名', '性别', '班级'], ...all.map((p) => [p.number, p.name, p.sex, nameOf(p)])],
      },
      facts: facts(all),
    });
  const campuses = (what: string, names: readonly string[], of: readonly string[]) => {
    const pupils = THREE.flatMap((c, i) =>
      pupilsOf({ ...c, ...(names[i] === named(A) && i > 0 ? { grade: A.grade, number: 3 } : {}) }).map(
        (p) => ({
          p,
          cells: [of[i] ?? '', names[i] ?? '', p.name, p.sex, p.number],
        }),
      ),
    );
    return oddTable({
      ...base,
      what,
      title: '全校学生名单（各校区）',
      sheets: { Sheet1: [['校区', '班级', '姓名', '性别', '学籍号'], ...pupils.map(({ cells }) => cells)] },
      facts: facts(pupils.map(({ p }) => p)),
    });
  };
  return [
    list('a named class beside numbered ones', '学生信息', called([named(A), named(B), '四年级双语班'])),
    list('every class by its year and a name', '在籍生', called(['24启航班', '24远航班', '23启航班'])),
    list(
      'the name of a class in brackets behind it',
      '在校学生名册',
      called([`${named(A)}（双语班）`, named(B), named(C)]),
    ),
    campuses(
      'two campuses, each with a class of that number',
      [named(A), named(B), named(A)],
      ['本部', '本部', '东校区'],
    ),
    campuses(
      'two campuses, no class of one number',
      [named(A), named(B), named(C)],
      ['城东校区', '城东校区', '河西校区'],
    ),
    oddTable({
      ...base,
      what: 'two grades in one room',
      title: '复式班学生名册',
      encoding: 'csv-gbk',
      sheets: {
        x: [
          ['序号', '姓名', '性别', '年级', '班'],
          ...[A, C].flatMap((c) =>
            pupilsOf(c).map((p, i) => [i + 1, p.name, p.sex, `${'三四'[c.grade - 3]}年级`, '三四年级复式班']),
          ),
        ],
      },
      facts: facts([...pupilsOf(A), ...pupilsOf(C)], ['sex']),
    }),
    oddTable({
      ...base,
      what: 'year of entry and number in two columns',
      title: '学生花名册（导出）',
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['入学年份', '班号', '姓名', '性别', '学籍号'],
          ...all.map((p) => [2027 - p.class.grade, p.class.number, p.name, p.sex, p.number]),
        ],
      },
      facts: facts(all),
    }),
    oddTable({
      ...base,
      what: 'pupils of a grade that nobody divided, in a school that has its classes',
      title: '一年级学生名单',
      unreadable: '一年级有两个班，没有说谁在哪个班',
      needs: ['classes', 'staff'],
      sheets: {
        一年级: [['一年级学生名单'], HEAD, ...rows(classesOf('town').slice(0, 2).flatMap(pupilsOf))],
      },
    }),
    oddTable({
      ...timetable,
      what: 'of a class that is called by a name',
      title: '三年级实验班课表',
      sheets: {
        Sheet1: [
          ['节次', ...DAYS],
          ...PERIODS.map((p) => [p, ...[1, 2, 3, 4, 5].map((d) => subject(A, d, p))]),
        ],
      },
      facts: lessons([A]),
    }),
  ];
}
