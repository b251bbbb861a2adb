import { expect, test } from 'vitest';
import { EXAMPLES } from '../../src/words/examples.ts';
import { sampleSchool } from '../support/school.ts';
import { words } from '../support/transcript.ts';
import { COMMANDS } from '../support/use.ts';

/** What every object of JavaScript has, and no school: an answer looked up by them is none that we gave. */
const NAMES = ['__proto__', 'constructor'];
/** Make whole folders of files. */
const LONG = ['demo', 'prepare'];

test('no word at any place of a command is looked up among what objects have', {
  timeout: 120_000,
}, async () => {
  const { kaixue } = await sampleSchool();
  const fell = [];
  let tried = 0;
  for (const [verb, lines] of Object.entries(EXAMPLES)) {
    if (LONG.includes(verb)) continue;
    const typed = words(lines[0]!);
    const own = verb === typed.slice(0, 2).join(' ') ? 2 : 1;
    const dry = COMMANDS.get(verb)?.writes ? ['--dry-run'] : [];
    // One of them at each place, in turn: some thousand commands take a minute.
    for (let at = own; at <= typed.length; at++) {
      const name = NAMES[++tried % NAMES.length]!;
      const line = [...typed.slice(0, at), name, ...typed.slice(at + 1), ...dry];
      if ((await kaixue(line)).exit === 70) fell.push(line.join(' '));
    }
    const wrong = typed.map((word) => word.replace(/=\d+$/, '=__proto__'));
    if ((await kaixue([...wrong, ...dry])).exit === 70) fell.push(wrong.join(' '));
  }
  for (const option of ['--today', '--term', '--lang', '--db'])
    for (const name of NAMES)
      if ((await kaixue(['home', option, name])).exit === 70) fell.push(`${option} ${name}`);
  expect(fell).toEqual([]);
});
