import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../../src/paper/render/render.ts';
import type { SheetName } from '../../../src/paper/sheet.ts';
import { loadFacts } from '../../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { classByCode } from '../../../src/school/class/store.ts';
import { currentTerm } from '../../../src/school/term/store.ts';
import * as words from '../../../src/words/zh/index.ts';
import { sampleSchool } from '../../support/school.ts';
import { greyPng, greys, resized } from '../render/png-pixels.ts';

const TODAY = '2027-02-26';
const KEPT = join(import.meta.dirname, 'pictures');

/** Sheets as they are looked at: one of each way to lay out a page, of one class where there is one a class. */
const SHOWN: SheetName[] = [
  ...(['class-packet', 'pupil-books', 'pile-labels', 'book-grid'] as const),
  ...(['collection-times', 'purchase-list', 'readiness'] as const),
];
/** The renderer draws 144 dots an inch; kept pictures have 60. */
const SMALL = 60 / 144;

describe('pages of the sample school at half time', () => {
  const pages = new Map<SheetName, Uint8Array>();
  beforeAll(async () => {
    const { store } = await sampleSchool('half');
    const term = currentTerm(store, undefined, TODAY);
    const facts = loadFacts(store, term, words, TODAY);
    const one = new Set([classByCode(store, term.id, '4-1').id]);
    for (const { name, takes, load } of SHEETS.filter((maker) => SHOWN.includes(maker.name))) {
      const sheet = await load(
        facts,
        takes.includes('class') && name !== 'collection-times' ? { classes: one } : {},
      );
      pages.set(name, await render(sheet!, 'png', { words }));
    }
  }, 60_000);

  test.each(SHOWN)('%s looks as it was last looked at (UPDATE=1 keeps how it looks now)', async (name) => {
    const path = join(KEPT, `${name}.png`);
    const is = greys(await resized(pages.get(name)!, SMALL));
    if (process.env.UPDATE === '1' || !existsSync(path)) writeFileSync(path, greyPng(is));
    const was = greys(readFileSync(path));
    expect([is[0]!.length, is.length]).toEqual([was[0]!.length, was.length]);
    const differs = is.reduce(
      (sum, row, y) => sum + row.filter((v, x) => Math.abs(v - was[y]![x]!) > 48).length,
      0,
    );
    // Fewer than in a character of the smallest type.
    expect(differs).toBeLessThan(20);
  });

  test.each(SHOWN)(
    '%s has all its rules on a copy that keeps only what is darker than 40 percent',
    (name) => {
      const rows = greys(pages.get(name)!);
      const columns = Array.from(rows[0]!, (_, x) => Uint8Array.from(rows, (row) => row[x]!));
      for (const [lines, way] of [
        [rows, 'across'],
        [columns, 'down'],
      ] as const) {
        const drawn = lines.flatMap((line, at) => (longest(line, 229) > SHORTEST ? [at] : []));
        const left = new Set(lines.flatMap((line, at) => (longest(line, 153) > SHORTEST ? [at] : [])));
        const lost = drawn.filter((at) => ![at - 1, at, at + 1].some((near) => left.has(near)));
        expect([way, lost]).toEqual([way, []]);
        expect([way, drawn.length > 3]).toEqual([way, true]);
      }
    },
  );
});

/** A rule is at least 14 mm long: two rows of a table. */
const SHORTEST = (14 / 25.4) * 144;

/** The longest run of pixels that are at least so dark. */
function longest(line: Uint8Array, least: number): number {
  let [run, best] = [0, 0];
  for (const value of line) {
    run = value <= least ? run + 1 : 0;
    if (run > best) best = run;
  }
  return best;
}
