import { registrations } from '../../school/registration/store.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import { chosenClasses, chosenGrades, type Facts, type Filter } from './facts/facts.ts';
import { makeSheet, partCode, sums } from './make.ts';

/**
 * 免费教科书发放统计表: by grade, pupils on the register, pupils present (as registration day counted them, else by the roster), copies of free textbooks handed
 * out; once some are.
 */
export function freeTextbooks(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  // Textbooks of compulsory education are free; only what is marked as paid for is none.
  const free = new Set(
    facts
      .plan()
      .items.filter(({ item }) => item.kind === 'book' && !/自费|自愿/.test(item.funding ?? ''))
      .map(({ item }) => item.id),
  );
  const counted = new Map(
    (facts.reader ? registrations(facts.reader, facts.term.id) : []).flatMap((one) =>
      one.present === null ? [] : [[one.classId, one] as const],
    ),
  );
  const w = facts.words.timetable.present;
  const rows = chosenGrades(facts, filter).map((grade): Record<string, Cell> => {
    const classes = chosenClasses(facts, filter).filter((c) => c.grade === grade);
    const copies = classes
      .flatMap((c) => facts.shares().get(`class:${c.id}`) ?? [])
      .reduce((sum, s) => sum + (free.has(s.itemId) ? s.has : 0), 0);
    return {
      grade: facts.words.school.grade(grade),
      register: classes.reduce((sum, c) => sum + c.register, 0),
      present: classes.reduce((sum, c) => sum + (counted.get(c.id)?.present ?? c.enrolment), 0),
      copies,
      note: null,
    };
  });
  const chosen = chosenClasses(facts, filter);
  const silent = chosen.filter((c) => !counted.has(c.id));
  const absent = chosen.flatMap((c) => {
    const names = counted.get(c.id)?.absent.map((one) => one.name) ?? [];
    return names.length > 0 ? [w.absentOf(c.name, names)] : [];
  });
  const notes = [
    ...(counted.size > 0 && silent.length > 0 ? [w.byRoster(silent.map((c) => c.name))] : []),
    ...absent,
  ];
  if (!rows.some((row) => Number(row.copies) > 0)) return null;
  return makeSheet(facts, 'free-textbooks', ['handler', 'classTeacher', 'dean', 'principal', 'date'], {
    columns: columns(facts.words, ['grade', 'register', 'present', 'copies', 'note']),
    orientation: 'portrait',
    parts: [
      {
        name: say.titles['free-textbooks'],
        code: partCode(facts, '', 'free-textbooks'),
        facts: [],
        groups: [{ rows, total: { grade: say.total, ...sums(rows, ['register', 'present', 'copies']) } }],
        notes,
      },
    ],
  });
}
