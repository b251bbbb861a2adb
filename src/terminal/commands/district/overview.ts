import { type ItemRow, itemRows } from '../../../district/items.ts';
import { districtName } from '../../../district/office.ts';
import { lastTerm, type SchoolRow, schoolRows } from '../../../district/report.ts';
import { slipRows } from '../../../district/slips.ts';
import type { Shared } from '../../../store/shared/shared.ts';
import type { Words } from '../../../words/index.ts';
import { command } from '../../grammar.ts';
import { ask, termShown } from './office.ts';

/** All that the office's first look shows. */
export interface Overview {
  name: string;
  term: string | null;
  schools: SchoolRow[];
  items: ItemRow[];
  openSlips: number;
}

export async function loadOverview(shared: Shared, term?: string): Promise<Overview> {
  const asked = term ?? (await lastTerm(shared)) ?? '';
  const slips = await slipRows(shared, asked);
  return {
    name: await districtName(shared),
    term: asked || null,
    schools: await schoolRows(shared, asked),
    items: await itemRows(shared, asked),
    openSlips: new Set(slips.filter((row) => row.done === null).map((row) => row.number)).size,
  };
}

/** The figures of an overview. Units. */
export function figuresOf({ schools, items, openSlips }: Overview) {
  const reported = schools.filter((row) => row.published_at !== null);
  const sum = <Row>(rows: readonly Row[], value: (row: Row) => number | null) =>
    rows.reduce((total, row) => total + (value(row) ?? 0), 0);
  return {
    schools: schools.length,
    reported: reported.length,
    not_ready: reported.filter((row) => row.lessons !== null && row.ready! < row.lessons).length,
    // Without a timetable nobody knows.
    unknown: reported.filter((row) => row.lessons === null).length,
    lessons: sum(reported, (row) => row.lessons),
    ready: sum(reported, (row) => row.ready),
    titles: items.filter((row) => row.lacking > 0).length,
    lacking: sum(items, (row) => row.lacking),
    covered: sum(items, (row) => row.covered),
    to_buy: sum(items, (row) => row.to_buy),
    open_slips: openSlips,
  };
}

/** What to do next, most urgent first, each with its command. */
export function nextOf(overview: Overview, w: Words): { what: string; command: string }[] {
  const say = w.district.next;
  const { schools } = overview;
  const figures = figuresOf(overview);
  const silent = schools.filter((row) => row.published_at === null);
  const worst = schools.find((row) => row.lessons !== null && row.ready! < row.lessons);
  if (schools.length === 0) return [{ what: say.add, command: w.district.addSchools }];
  if (figures.reported === 0) return [{ what: say.gather, command: 'kaixue district gather' }];
  return [
    silent.length > 0 && {
      what: say.silent({ n: silent.length, first: silent[0]!.name }),
      command: 'kaixue district schools',
    },
    figures.covered > 0 && { what: say.share({ units: figures.covered }), command: 'kaixue district share' },
    figures.open_slips > 0 && {
      what: say.slips({ n: figures.open_slips }),
      command: 'kaixue district print',
    },
    worst !== undefined && {
      what: say.worst({ school: worst.name, ready: worst.ready!, lessons: worst.lessons! }),
      command: `kaixue district school ${worst.school_id}`,
    },
    figures.to_buy > 0 && { what: say.orders({ units: figures.to_buy }), command: 'kaixue district orders' },
  ].filter((one) => one !== false);
}

/** How many of the next things are shown. */
const FIRST = 3;

/** `kaixue district` alone: who reported, who is not ready, what is lacking, what others have of it, and what to do first. */
export const overview = command({
  async run(ctx) {
    const seen = await ask(ctx, (shared) => loadOverview(shared, ctx.options.term));
    const say = ctx.words.district;
    const figures = figuresOf(seen);
    const next = nextOf(seen, ctx.words).slice(0, FIRST);
    ctx.answer({
      json: { district: seen.name, term: seen.term, ...figures, next },
      text: () =>
        [
          say.overview({ name: seen.name, term: termShown(ctx, seen.term ?? ''), ...figures }),
          figures.reported > 0 && say.notReady(figures),
          figures.lacking > 0 &&
            say.lacks({ titles: figures.titles, units: figures.lacking, covered: figures.covered }),
          figures.open_slips > 0 && say.slipsOpen(figures.open_slips),
          '',
          say.nextTitle,
          ...(next.length === 0
            ? [say.next.nothing]
            : next.map((one, i) => `${i + 1}. ${one.what}\n   ${one.command}`)),
          '',
        ]
          .filter((line) => line !== false)
          .join('\n'),
    });
  },
});
