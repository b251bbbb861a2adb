import type { Words } from '../../words/index.ts';
import type { Area } from '../../work/area/area.ts';
import { areas } from '../../work/area/store.ts';
import { pointsOf } from '../../work/inspection/forms.ts';
import { type HeadFacts, nameOfClass, type PartContent, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/** 卫生检查评分表 (cleaning scores): a page per area to score it, and one to tick its cleaning rounds day by day, if it has any. */
export const cleaning = sheet('cleaning', (facts, filter) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const say = words.paper.sheets;
  const narrowed = filter.classes !== undefined || filter.grades !== undefined;
  const wanted = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const points = pointsOf(reader, '卫生');
  const table = () =>
    tableOf<(typeof points)[number]>(words, {
      no: numbered,
      item: { as: 'point', value: (p) => p.name },
      points: (p) => p.points,
      standard: (p) => p.standard,
      score: BY_HAND,
      reason: { as: 'lostFor' },
    });
  const days = words.calendar.weekdays.slice(0, 5);
  // A row per round, a box per school day of the week.
  const rounds = tableOf<string>(words, {
    round: (round) => round,
    ...Object.fromEntries(days.map((label, i) => [`d${i}`, { label, kind: 'tick' }])),
    note: { width: 14 },
  });
  const parts = areas(reader, facts.term.id)
    .filter((area) => (area.classId === null ? !narrowed : wanted.has(area.classId)))
    .flatMap((area): PartContent[] => {
      const code = area.classCode ?? area.name;
      const head = areaFacts(words, area);
      const score: PartContent = {
        of: { name: say.scoreTitle(area.name), code },
        facts: head,
        groups: [table().group(points, { total: 'total' })],
        notes: [say.notes.cleaning],
      };
      if (area.rounds === '') return [score];
      return [
        score,
        {
          of: { name: say.roundsTitle(area.name), code: `${code}-rounds` },
          facts: head,
          columns: rounds.columns,
          groups: [rounds.group(area.rounds.split(','))],
          notes: [say.notes.rounds],
        },
      ];
    });
  return { page: 'portrait', signed: ['inspector', 'owner', 'date'], columns: table().columns, parts };
});

function areaFacts(words: Words, area: Area): HeadFacts {
  return {
    cleaningArea: area.classCode ? null : area.name,
    cleaners: area.classCode && nameOfClass(words, area.classCode),
    owner: area.owner ?? words.task.unassigned,
    asked: area.standard,
    lastScore: area.score === null ? null : `${area.score}/${area.full}`,
  };
}
