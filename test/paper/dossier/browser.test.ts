import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPage } from '../../../src/paper/dossier/index-page.ts';
import { loadFacts } from '../../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { currentTerm } from '../../../src/school/term/store.ts';
import { loadWords } from '../../../src/words/index.ts';
import { CHROMIUM, openBrowser } from '../../support/browser.ts';
import { sampleSchool, type TestSchool } from '../../support/school.ts';
import { pdfPages } from '../render/pdf-text.ts';

const today = '2027-02-26';
const OWN_FONT = `data:font/ttf;base64,${readFileSync('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'base64')}`;

describe.skipIf(CHROMIUM === undefined)('in a browser (left out where there is no Chromium)', () => {
  let school: TestSchool;
  let browser: Browser;
  let index: string;

  beforeAll(async () => {
    school = await sampleSchool();
    const { out } = await school.json<{ out: string }>('prepare --per-class', { today });
    index = pathToFileURL(join(out, 'index.html')).href;
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  async function opened(url: string, width: number) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('requestfailed', (request) => said.push(request.url()));
    await page.goto(url);
    return { page, said };
  }

  test.each([1200, 390])(
    'the index page is whole at %i pixels, and every link leads to a file',
    async (width) => {
      const { page, said } = await opened(index, width);
      const scrolled = await page.evaluate<number>('document.documentElement.scrollWidth');
      const links = await page.evaluate<string[]>(
        "[...document.querySelectorAll('a')].map((one) => one.href)",
      );
      expect(scrolled).toBeLessThanOrEqual(width);
      expect(links.length).toBeGreaterThan(30);
      const files = links.filter((href) => !href.includes('#')).map((href) => new URL(href));
      expect(files.filter((url) => url.protocol !== 'file:' || !existsSync(url))).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  test('in English, whose words are longer, it is whole at 390 pixels too', async () => {
    const term = currentTerm(school.store, undefined, today);
    const facts = loadFacts(school.store, term, await loadWords('en'), today);
    const files = SHEETS.map(({ name }) => ({
      path: `${name}.pdf`,
      sheet: name,
      pages: 1,
      rows: 1,
      sha256: '',
    }));
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.setContent(
      indexPage(facts, { files: files.map((one) => ({ ...one, format: 'pdf' })), classes: [], missing: [] }),
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.close();
  });

  test('the index page prints on a few pages, the verdict and the map of lessons on the first', async () => {
    const { page } = await opened(index, 1200);
    // A machine may have no Chinese font; the paper's own is there.
    await page.addStyleTag({
      content: `@font-face { font-family: own; src: url(${OWN_FONT}) } * { font-family: own }`,
    });
    await page.evaluate('document.fonts.ready');
    const pages = await pdfPages(await page.pdf({ format: 'A4' }));
    expect(pages[0]!.text.replace(/\s+/g, '')).toContain('六(4)班');
    expect(pages.length).toBeLessThanOrEqual(5);
    await page.close();
  });
});
