import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleSchool, type TestSchool } from '../support/school.ts';

const expected = JSON.parse(readFileSync(new URL('../files/nanlou/expected.json', import.meta.url), 'utf8'));
type PlanRow = Record<string, number> & { kind: string; name: string; spec: string; isbn: string | null };
let school: TestSchool;
let items: PlanRow[];
const planned = async (line = 'plan') => (await school.json<{ items: PlanRow[] }>(line)).items;

beforeAll(async () => {
  school = await sampleSchool();
  items = await planned();
});

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

  test('all is handed out but what is short, and undo takes it all back', async () => {
    await school.json('issue --all --kind book');
    const after = await planned('plan --kind book');
    const figures = (all: { isbn: string | null; short: number }[]) =>
      Object.fromEntries(all.map((book) => [book.isbn, book.short]));
    expect(Object.fromEntries(after.map((row) => [row.isbn, row.owed]))).toEqual(figures(expected.books));
    await school.json('undo --yes');
    expect(await planned()).toEqual(items);
  });
});
