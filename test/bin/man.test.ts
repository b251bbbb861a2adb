import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRIES } from '../../src/terminal/registry.ts';
import { loadWords } from '../../src/words/index.ts';

const root = join(import.meta.dirname, '..', '..');
const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('the manual page has every command, every common option and every exit code', async () => {
  const page = readFileSync(join(root, man), 'utf8');
  const terms = [...page.matchAll(/^\.TP\n\.B (.+)\n.+\n/gm)].map(([, term]) => term!.replaceAll('\\-', '-'));
  const commands = ENTRIES.filter((e) => e.group !== 'hidden' && e.name !== 'home');
  const words = await loadWords('en');
  const options = Object.values(words.terminal.help.globals);
  expect(terms.sort()).toEqual(
    [
      ...commands.map((e) => e.name),
      ...options.map((option) => option.flag),
      ...Object.keys(words.help.topics).map((topic) => `kaixue help ${topic}`),
      ...['0', '1', '2', '65', '66', '70 · 73 · 75', '78 · 130'],
    ].sort(),
  );
  // A line that begins with a full stop or an apostrophe is an order to troff.
  const orders = page.split('\n').filter((line) => /^[.']/.test(line));
  expect(orders.filter((line) => !/^\.(TH|SH|TP|PP|B)\b/.test(line))).toEqual([]);
});
