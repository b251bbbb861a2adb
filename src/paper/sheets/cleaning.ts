import { groupBy } from '../../store/groups.ts';
import type { Words } from '../../words/index.ts';
import { said } from '../../words/said.ts';
import type { Area } from '../../work/area/area.ts';
import { areas } from '../../work/area/store.ts';
import { pointsOf } from '../../work/inspection/forms.ts';
import type { Point } from '../../work/inspection/inspection.ts';
import { nameOfClass, type PartContent, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { type Columns, numbered, tableOf } from './table.ts';

/**
 * 卫生检查评分表 (cleaning scores): a row per area, a column per point to score it, the total and the rank; below, for areas with
 * cleaning rounds, a box per round and school day.
 */
export const cleaning = sheet('cleaning', (facts, filter) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const say = words.paper.sheets;
  const narrowed = filter.classes !== undefined || filter.grades !== undefined;
  const wanted = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const all = areas(reader, facts.term.id).filter((area) =>
    area.classId === null ? !narrowed : wanted.has(area.classId),
  );
  const points = pointsOf(reader, '卫生');
  const scores = scoreTable(words, all, points);
  const scored: PartContent = {
    of: { name: say.scored, code: 'scores' },
    groups: [scores.group(all)],
    notes: [
      ...demands(words, all),
      points
        .filter((p) => p.standard !== '')
        .map((p) => `${said(words, p.name)}${words.paper.render.colon}${said(words, p.standard)}`)
        .join(say.joinSteps),
      say.notes.cleaning,
    ],
  };
  const rounds = [...groupBy(all, (area) => area.rounds)]
    .filter(([own]) => own !== '')
    .map(([own, of], i): PartContent => {
      const table = roundTable(words, of, own.split(','));
      return {
        of: { name: say.rounds, code: `rounds${i === 0 ? '' : i + 1}` },
        facts: {
          round: own
            .split(',')
            .map((round) =>
              round
                .split(' ')
                .map((part) => said(words, part))
                .join(' '),
            )
            .join(say.join),
        },
        columns: table.columns,
        groups: [table.group(of)],
        notes: [say.notes.rounds],
      };
    });
  return {
    page: 'portrait',
    signed: ['inspector', 'logistics', 'date'],
    head: ['round'],
    columns: scores.columns,
    parts: all.length === 0 ? [] : [scored, ...rounds],
  };
});

/** The columns that name an area. */
function areaColumns(words: Words, all: readonly Area[]): Columns<Area> {
  const cleaners = ({ classCode }: Area) => classCode && nameOfClass(words, classCode);
  return {
    cleaningArea: { width: 14, key_column: true, value: (area) => area.name },
    // 一(1)班教室 says whose it is.
    cleaners: { hidden: all.every((area) => area.name.includes(cleaners(area) ?? '')), value: cleaners },
    owner: { width: 8, value: (area) => area.owner ?? words.task.unassigned },
  };
}

function scoreTable(words: Words, all: readonly Area[], points: readonly Point[]) {
  const full = points.reduce((sum, p) => sum + p.points, 0);
  return tableOf<Area>(words, {
    no: numbered,
    ...areaColumns(words, all),
    lastScore: {
      width: 4,
      upright: true,
      value: (area) => area.score && (area.full === full ? `${area.score}` : `${area.score}/${area.full}`),
    },
    ...Object.fromEntries(
      points.map((p, i) => [
        `p${i}`,
        {
          label: `${said(words, p.name)}${words.lang === 'en' ? ' ' : ''}${p.points}`,
          kind: 'write',
          width: 4,
          upright: true,
        },
      ]),
    ),
    total: {
      label: `${words.paper.sheets.labels.total}${words.lang === 'en' ? ' ' : ''}${full}`,
      kind: 'write',
      width: 4,
      sum: false,
      works: { sum: points.map((_, i) => `p${i}`) },
      upright: true,
    },
    rank: { width: 4, upright: true },
    reason: { as: 'lostFor', width: 16 },
  });
}

/** A box per school day and round. */
function roundTable(words: Words, all: readonly Area[], rounds: readonly string[]) {
  const days = words.calendar.weekdays.slice(0, 5);
  return tableOf<Area>(words, {
    ...areaColumns(words, all),
    ...Object.fromEntries(
      days.flatMap((over, d) =>
        // 早 of "07:40 早": the times are at the head of the sheet.
        rounds.map((round, r) => [
          `d${d * rounds.length + r}`,
          { label: said(words, round.split(' ')[1] ?? round), over, kind: 'tick', width: 4, upright: true },
        ]),
      ),
    ),
    note: { width: 6 },
  });
}

/** What is asked of areas, once for all areas of which the same is asked. */
function demands(words: Words, all: readonly Area[]): string[] {
  const { labels, join } = words.paper.sheets;
  const { colon } = words.paper.render;
  const asked = [...groupBy(all, (area) => area.standard ?? '')].filter(([standard]) => standard !== '');
  return asked.map(
    ([standard, of]) =>
      `${asked.length === 1 ? labels.asked : of.map((area) => area.name).join(join)}${colon}${said(words, standard)}`,
  );
}
