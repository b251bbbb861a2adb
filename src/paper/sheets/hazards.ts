import { type Problem, problems } from '../../work/problem/store.ts';
import { sheet } from './content.ts';
import { numbered, tableOf } from './table.ts';

/** 隐患排查整改台账 (hazard register): hazards, then problems, including closed ones. */
export const hazards = sheet('hazards', (facts) => {
  const { reader, words } = facts;
  const { problem: rooms } = words;
  const all = reader ? problems(reader, facts.term.id, facts.today, '', true) : [];
  const table = tableOf<Problem>(words, {
    no: numbered,
    found: (p) => p.foundOn,
    place: { as: 'where', value: (p) => p.place },
    hazard: (p) => p.what,
    level: (p) => p.level,
    measure: (p) => p.measure,
    owner: (p) => p.owner ?? (p.role || null),
    due: { as: 'deadline', value: (p) => p.dueOn },
    mended: (p) => p.mendedOn,
    checker: { as: 'rechecker', value: (p) => p.checkedBy },
    closed: (p) => p.state === 'closed' || null,
  });
  const groups = (['hazard', 'problem'] as const).flatMap((kind) => {
    const own = all.filter((p) => p.kind === kind);
    return own.length === 0 ? [] : [table.group(own, { heading: rooms.kinds[kind] })];
  });
  return {
    nothing: all.length === 0,
    page: 'landscape',
    signed: ['maker', 'logistics', 'principal'],
    columns: table.columns,
    parts: [
      {
        groups,
        blankRows: 5,
        notes: [words.paper.sheets.notes.hazards],
      },
    ],
  };
});
