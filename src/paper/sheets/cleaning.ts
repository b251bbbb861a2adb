import { className } from '../../school/class/name.ts';
import { type Area, areas } from '../../work/area/store.ts';
import { pointsOf } from '../../work/inspection/forms.ts';
import type { Column, Part, Sheet } from '../sheet.ts';
import { chosenClasses, type Facts, type Filter } from './facts/facts.ts';
import { partCode } from './make.ts';
import { numbered, workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 卫生检查评分表: for each area a page to score, and, where it has rounds, a page to tick them day by day. */
export function cleaning(facts: Facts, filter: Filter): Sheet | null {
  if (!facts.reader) return null;
  const narrowed = filter.classes !== undefined || filter.grades !== undefined;
  const wanted = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const mine = areas(facts.reader, facts.term.id).filter((a) =>
    a.classId === null ? !narrowed : wanted.has(a.classId),
  );
  const points = pointsOf(facts.reader, '卫生');
  const say = facts.words.work.sheets;
  const parts = mine.flatMap((area): Part[] => {
    const score: Part = {
      name: say.scoreTitle(area.name),
      code: partCode(facts, area.classCode ?? area.name, 'cleaning'),
      facts: areaFacts(facts, area),
      groups: [
        {
          rows: numbered(
            points.map((p) => ({
              item: p.name,
              points: p.points,
              standard: p.standard,
              score: null,
              reason: null,
            })),
          ),
          total: { item: say.total, points: points.reduce((sum, p) => sum + p.points, 0) },
        },
      ],
      notes: [say.notes.cleaning],
    };
    return area.rounds === '' ? [score] : [score, rounds(facts, area)];
  });
  return workSheet(facts, 'cleaning', ['inspector', 'owner', 'date'], {
    columns: workColumns(facts.words, [
      ['no', 'count'],
      ['item', 'text', 12],
      ['points', 'count'],
      ['standard', 'text', 28],
      ['score', 'write', 6],
      ['reason', 'write', 18],
    ]),
    orientation: 'portrait',
    parts,
  });
}

/** A row a round, a box a school day of the week. */
function rounds(facts: Facts, area: Area): Part {
  const say = facts.words.work.sheets;
  const days = facts.words.work.tasks.weekdays.slice(0, 5);
  const columns: Column[] = [
    { key: 'round', label: say.columns.round, kind: 'text', width: 14, key_column: true },
    ...days.map((label, i): Column => ({ key: `d${i}`, label, kind: 'tick' })),
    { key: 'note', label: say.columns.note, kind: 'write', width: 14 },
  ];
  return {
    name: say.roundsTitle(area.name),
    code: partCode(facts, `${area.classCode ?? area.name}-rounds`, 'cleaning'),
    facts: areaFacts(facts, area),
    columns,
    groups: [
      {
        rows: area.rounds.split(',').map((round) => ({
          round,
          ...Object.fromEntries(days.map((_, i) => [`d${i}`, null])),
          note: null,
        })),
      },
    ],
    notes: [say.notes.rounds],
  };
}

function areaFacts(facts: Facts, area: Area) {
  return workFacts(facts.words, {
    place: area.classCode ? null : area.name,
    class: area.classCode ? className(area.classCode, facts.words.lang === 'en' ? 'en' : 'zh') : null,
    owner: area.owner ?? facts.words.work.tasks.unassigned,
    standard: area.standard,
    last: area.score === null ? null : `${area.score}/${area.full}`,
  });
}
