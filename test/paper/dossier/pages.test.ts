import { beforeAll, describe, expect, test } from 'vitest';
import { renderPages } from '../../../src/paper/render/render.ts';
import type { Cell, Sheet } from '../../../src/paper/sheet.ts';
import { loadFacts } from '../../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { currentTerm } from '../../../src/school/term/store.ts';
import * as en from '../../../src/words/en/index.ts';
import type { Words } from '../../../src/words/index.ts';
import * as zh from '../../../src/words/zh/index.ts';
import { emptySchool, sampleSchool, type TestSchool } from '../../support/school.ts';
import { type PdfPage, pdfPages } from '../render/pdf-text.ts';

interface Paper {
  sheet: Sheet;
  pages: PdfPage[];
}

/** Every sheet that the school's dossier has on a day, read back from its PDF. */
async function papers(school: TestSchool, today: string, words: Words): Promise<Paper[]> {
  const facts = loadFacts(school.store, currentTerm(school.store, undefined, today), words, today);
  const all: Paper[] = [];
  for (const maker of SHEETS) {
    const sheet = await maker.load(facts, {});
    if (sheet === null) continue;
    const { bytes } = await renderPages(sheet, 'pdf', { words, copies: [''], templatesDir: '/nowhere' });
    all.push({ sheet, pages: await pdfPages(bytes) });
  }
  return all;
}

/** The school after everything has come, is handed out and inspected. */
async function allDone(): Promise<TestSchool> {
  const school = await sampleSchool('half');
  await school.kaixue('issue --all --quiet --yes', { today: '2027-02-28' });
  return school;
}

const STATES: [string, () => Promise<TestSchool>, Words][] = [
  ['nothing is handed out', () => sampleSchool(), zh],
  ['half is handed out', () => sampleSchool('half'), zh],
  ['all is handed out', allDone, zh],
  ['half is handed out, in English', () => sampleSchool('half'), en],
];

/** Labels and reports are no tables of rows to sign. */
const tables = (all: readonly Paper[]) => all.filter(({ sheet }) => sheet.layout === 'table');

/** The baseline of the line at a page's foot. */
const footOf = (page: PdfPage) => Math.max(...page.items.map((i) => i.y));

describe.each(STATES)('the paper when %s', (_, make, words) => {
  let all: Paper[];
  beforeAll(async () => {
    all = await papers(await make(), '2027-02-26', words);
  }, 60_000);

  test('nothing runs into the foot of a page, and no type is smaller than 8 pt', () => {
    for (const { sheet, pages } of all)
      for (const [n, page] of pages.entries()) {
        const foot = footOf(page);
        const near = page.items.filter((i) => i.y > foot - 8 && i.y < foot - 0.5).map((i) => i.text);
        expect(near, `${sheet.name}, page ${n + 1}`).toEqual([]);
        expect(Math.min(...page.items.map((i) => i.size)), sheet.name).toBeGreaterThanOrEqual(7.9);
        for (const i of page.items) expect(i.x, `${sheet.name}: ${i.text}`).toBeLessThan(page.width - 20);
      }
  });

  test('no heading of a group stands alone at the end of a page', () => {
    for (const { sheet, pages } of tables(all)) {
      const headings = new Set(
        sheet.parts.flatMap((p) =>
          p.groups.flatMap((g) => (g.heading ? [g.heading.replace(/\s+/g, '')] : [])),
        ),
      );
      for (const page of pages) {
        const foot = footOf(page);
        const above = page.items.filter((i) => i.y < foot - 8);
        const last = Math.max(...above.map((i) => i.y));
        const line = above.filter((i) => i.y > last - 1).map((i) => i.text.replace(/\s+/g, ''));
        expect(headings, sheet.name).not.toContain(line.join(''));
      }
    }
  });

  test('no page that continues has only a few low rows', () => {
    for (const { sheet, pages } of tables(all)) {
      const numbered = sheet.columns.some((c) => c.key === 'no');
      if (!numbered || sheet.shared) continue;
      for (const page of pages) {
        if (!page.text.startsWith(sheet.title.replace(/\s+/g, ''))) continue;
        const numbers = page.items.filter((i) => i.x < 75 && /^\d+$/.test(i.text));
        const low = page.items.every((i) => i.y < page.height / 2 || i.y > footOf(page) - 8);
        if (low) expect(numbers.length, `${sheet.name}: ${page.text.slice(0, 60)}`).toBeGreaterThan(3);
      }
    }
  });

  test('no two slips of a sheet bear the same code', () => {
    for (const { sheet } of all) {
      const codes = sheet.parts.flatMap(({ digits }) => digits ?? []);
      // The parts of a report are one paper.
      if (sheet.layout !== 'report')
        expect([sheet.name, new Set(codes).size]).toEqual([sheet.name, codes.length]);
    }
  });

  test('what is signed for shows no zeros and adds up', () => {
    for (const { sheet } of tables(all)) {
      for (const part of sheet.parts)
        for (const row of part.groups.flatMap((g) => [...g.rows, ...(g.total ? [g.total] : [])])) {
          for (const key of ['had', 'now', 'owed', 'given', 'canNow', 'forPupils', 'forTeachers'])
            expect(row[key], `${sheet.name}, ${part.name}`).not.toBe(0);
          if (sheet.name === 'free-textbooks') expect([row.copies, row.money]).not.toContain(0);
          if (!('now' in row) || !('owed' in row) || typeof row.due !== 'number') continue;
          const sum = [row.had, row.now, row.owed].reduce(
            (n: number, cell?: Cell) => n + Number(cell ?? 0),
            0,
          );
          expect(sum, `${sheet.name}, ${part.name}`).toBe(row.due);
        }
    }
  });
});

test('every sheet but the report has a blank form of one page, in a school without anything as in the sample, in English too, and of no day', async () => {
  const sample = await sampleSchool();
  const forms = [
    [emptySchool(), zh],
    [sample, zh],
    [sample, en],
  ] as const;
  const heads = new Map<string, string[]>();
  for (const [school, words] of forms) {
    const facts = loadFacts(
      school.store,
      currentTerm(school.store, undefined, '2027-02-26'),
      words,
      '2027-02-26',
    );
    for (const maker of SHEETS) {
      const sheet = await maker.load(facts, { blank: true });
      if (maker.name === 'readiness') {
        expect(sheet).toBeNull();
        continue;
      }
      const title = words.paper.sheets.kinds[maker.name].title;
      // What is written at its head does not depend on what there is to print today.
      const head = sheet!.parts[0]!.facts.map(({ key }) => key);
      expect(head, title).toEqual(heads.get(maker.name) ?? head);
      heads.set(maker.name, head);
      const filled = await maker.load(facts, {});
      if (filled?.parts.some((part) => part.facts.length > 0)) expect(head, title).not.toEqual([]);
      const { bytes } = await renderPages(sheet!, 'pdf', { words });
      const [page, ...more] = await pdfPages(bytes);
      expect(more, title).toEqual([]);
      const text = page!.text.replace(/\s+/g, '');
      expect(text).toContain(title.replace(/\s+/g, ''));
      expect(text, title).not.toContain('2027-02-26');
      for (const { label } of sheet!.columns.filter((c) => !c.upright))
        expect(text, title).toContain(label.replace(/\s+/g, ''));
      expect(page!.text.match(/\d{4}-\d{4}-\d{4}-\d{4}/), title).toBeNull();
    }
  }
}, 60_000);
