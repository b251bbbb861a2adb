import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { HARM, judge } from './judge.ts';
import { Random } from './random.ts';

const KNOWN = new URL('./known-harm.json', import.meta.url);

/** One in so many of the corpus is read here; `npm run reading` reads all. */
const ONE_IN = 2;

/**
 * A table that loses a fact, is taken for another kind or changes what it must not is harm. What does so today is listed in
 * known-harm.json; the list may only grow shorter: after a change that mends some, UPDATE=1, and read the difference.
 */
test('no table does harm but those that are known to', async () => {
  const harm: string[] = [];
  for (const table of corpus().filter(({ id }) => new Random(id).below(ONE_IN) === 0)) {
    const { verdict } = await judge(table);
    if (HARM.includes(verdict)) harm.push(`${verdict}: ${table.id}`);
  }
  if (process.env.UPDATE === '1') writeFileSync(KNOWN, `${JSON.stringify(harm, null, 2)}\n`);
  expect(harm).toEqual(JSON.parse(readFileSync(KNOWN, 'utf8')));
}, 240_000);
