import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GLOBAL_FLAGS } from '../../src/terminal/globals.ts';
import { ENTRIES } from '../../src/terminal/registry.ts';
import { parseTranscript, words } from '../support/transcript.ts';
import { COMMANDS } from '../support/use.ts';

const start = join(import.meta.dirname, '../cases/start');

/** What of a typed line is to be known: its command, the verb, its options. Help may be asked of any command that was named. */
function parts(line: string): string[] {
  const [noun = '', verb = '', ...more] = words(line.slice(line.indexOf('kaixue') + 'kaixue'.length));
  if (noun === 'help') return [verb];
  const named = COMMANDS.has(`${noun} ${verb}`) ? [`${noun} ${verb}`] : [];
  const options = [verb, ...more].filter((word) => /^--?[a-z]/.test(word) && word !== '--help');
  return [noun, ...named, ...options.filter((one) => !GLOBAL_FLAGS.includes(one))].filter(Boolean);
}

/** Was it said by now: `kaixue order make`, a command in the list of all, a verb in the list of a command's help, an option? */
function isSaid(part: string, said: string, helped: ReadonlySet<string>): boolean {
  if (part.startsWith('-')) return said.includes(part);
  const [noun = '', verb] = part.split(' ');
  if (said.includes(`kaixue ${part}`)) return true;
  if (verb !== undefined) return helped.has(noun) && new RegExp(`^\\| {2,}${verb}[| ]`, 'm').test(said);
  return ENTRIES.some(({ name }) => name === noun) && new RegExp(`^\\| {3}${noun} `, 'm').test(said);
}

test.each(['diary', 'diary-english'])('%s: nothing had to be looked up outside the program', (name) => {
  let said = '';
  const helped = new Set<string>();
  const lookedUp: string[] = [];
  const steps = parseTranscript(readFileSync(join(start, `${name}.case`), 'utf8'));
  for (const { command = '', expected } of steps) {
    lookedUp.push(...parts(command).filter((part) => !isSaid(part, said, helped)));
    const [, asked] = /kaixue help (\w+)/.exec(command) ?? [];
    if (asked) helped.add(asked);
    said += `${expected.join('\n')}\n`;
  }
  expect(lookedUp).toEqual([]);
  expect(steps.filter(({ expected }) => expected.some((line) => /^= (?!1$)/.test(line)))).toEqual([]);
  const ready = steps.filter(({ command }) => command?.endsWith('kaixue ready')).at(-1)!;
  expect(ready.expected).not.toContain('= 1');
});
