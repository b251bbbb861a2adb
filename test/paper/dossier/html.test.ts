import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontFiles } from '../../../src/paper/render/assets.ts';
import { renderPages } from '../../../src/paper/render/render.ts';
import type { SheetName } from '../../../src/paper/sheet.ts';
import { loadFacts } from '../../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { currentTerm } from '../../../src/school/term/store.ts';
import * as en from '../../../src/words/en/index.ts';
import * as zh from '../../../src/words/zh/index.ts';
import { CHROMIUM, openBrowser } from '../../support/browser.ts';
import { sampleSchool } from '../../support/school.ts';
import { type PdfPage, pdfPages } from '../render/pdf-text.ts';

const today = '2027-02-26';
/** A computer may lack the program's font: the pages are counted with it. */
const HOST = 'http://kaixue.test/';
const FONTS = `<style>@font-face{font-family:"Noto Sans SC";src:url(regular)}@font-face{font-family:"Noto Sans SC";font-weight:700;src:url(bold)}main{break-after:page}</style>`;

describe.skipIf(CHROMIUM === undefined)('HTML in a browser (left out where there is no Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The pages of HTML files, one after another. */
  async function printed(files: readonly string[]): Promise<PdfPage[]> {
    const page = await browser.newPage();
    const { regular, bold } = fontFiles();
    const body = files.map((text) => /<main[\s\S]*<\/main>/.exec(text)![0]).join('\n');
    const style = /<style>[\s\S]*?<\/style>/.exec(files[0]!)![0];
    await page.route(`${HOST}**`, (route) => {
      const font = { '/regular': regular, '/bold': bold }[new URL(route.request().url()).pathname];
      return font === undefined
        ? route.fulfill({
            body: `<!doctype html>${style}${FONTS}${body}`,
            contentType: 'text/html; charset=utf-8',
          })
        : route.fulfill({ body: readFileSync(font) });
    });
    await page.goto(HOST);
    const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    return pages;
  }

  test.each([
    ['half', 'zh', zh],
    ['sample', 'en', en],
  ] as const)(
    'every sheet of the school %s, in %s, prints the pages of its PDF, with the same on each',
    async (made, _, words) => {
      const { store } = await sampleSchool(made);
      const facts = loadFacts(store, currentTerm(store, undefined, today), words, today);
      const classes = new Set(facts.classes.filter((c) => c.code.endsWith('-1')).map((c) => c.id));
      const files: string[] = [];
      const wanted: [SheetName, string][] = [];
      for (const { name, takes, load } of SHEETS) {
        // Of a class a grade, where it is one a class.
        const sheet = await load(facts, takes.includes('class') ? { classes } : {});
        if (sheet === null) continue;
        const pdf = await renderPages(sheet, 'pdf', { words });
        const html = await renderPages(sheet, 'html', { words });
        expect([name, html.pages]).toEqual([name, pdf.pages]);
        files.push(Buffer.from(html.bytes).toString());
        for (const page of await pdfPages(pdf.bytes)) wanted.push([name, seen(page)]);
      }
      const is = (await printed(files)).map((page, i) => [wanted[i]?.[0], seen(page)]);
      expect(is).toEqual(wanted);
    },
    180_000,
  );
});

/** A page's way up, and all its figures and Latin letters: of others a browser's PDF says radicals instead of characters. */
const seen = ({ text, width, height }: PdfPage): string =>
  `${width > height ? 'wide' : 'upright'} ${[...text.replace(/[^0-9A-Za-z]/g, '')].sort().join('')}`;
