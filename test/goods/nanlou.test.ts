import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { testFolder } from '../support/school.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const expected = JSON.parse(readFileSync(`${root}test/files/nanlou/expected.json`, 'utf8'));
const cwd = testFolder();
const kaixue = (...args: string[]): string =>
  execFileSync(process.execPath, [`${root}bin/kaixue.js`, ...args, '--no-input', '--today', '2027-02-26'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
type PlanRow = Record<string, number> & { kind: string; name: string; spec: string; isbn: string | null };
let items: PlanRow[];

beforeAll(() => {
  kaixue('init', '南楼小学', '--opens', '2027-03-01');
  kaixue('import', `${root}templates/sample-school`);
  items = JSON.parse(kaixue('plan', '--json')).items;
}, 60_000);

const flat = (text: string) => text.replaceAll(' ', '');

describe('the sample school, from its messy files', () => {
  test('every textbook: need, usable, short, value', () => {
    for (const book of expected.books) {
      const row = items.find((one) => one.isbn === book.isbn);
      expect({
        isbn: row?.isbn,
        need: row?.need,
        usable: row?.held,
        short: row?.short,
        value_fen: row?.value_fen,
      }).toEqual({
        isbn: book.isbn,
        need: book.need,
        usable: book.usable,
        short: book.short,
        value_fen: book.value_fen,
      });
    }
  });

  test('every exercise book', () => {
    const found = items.filter((one) => one.kind === 'exercise-book').map((one) => [one.name, one.need]);
    expect(Object.fromEntries(found)).toEqual(expected.exercise_books);
  });

  test('every supply: need, on hand, short, to order in packs', () => {
    for (const [name, supply] of Object.entries<Record<string, number>>(expected.supplies)) {
      const row = items.find((one) => flat(one.name + one.spec) === flat(name));
      expect([name, row?.need, row?.held, row?.short, row?.to_buy]).toEqual([
        name,
        supply.need,
        supply.on_hand,
        supply.short,
        supply.order,
      ]);
    }
  });

  test('all is handed out but what is short, and undo takes it all back', () => {
    kaixue('issue', '--all', '--kind', 'book');
    const after: PlanRow[] = JSON.parse(kaixue('plan', '--kind', 'book', '--json')).items;
    const figures = (all: { isbn: string | null; short: number }[]) =>
      Object.fromEntries(all.map((book) => [book.isbn, book.short]));
    expect(Object.fromEntries(after.map((row) => [row.isbn, row.owed]))).toEqual(figures(expected.books));
    kaixue('undo', '--yes');
    expect(JSON.parse(kaixue('plan', '--json')).items).toEqual(items);
  });
});
