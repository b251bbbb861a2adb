import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRIES } from '../../src/terminal/registry.ts';
import { loadWords } from '../../src/words/index.ts';
import { kaixueIn, runApart, runHere } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { copySchool } from '../support/made-schools.ts';

const root = join(import.meta.dirname, '..', '..');
const FILES = { zh: 'README.zh-CN.md', en: 'README.md' } as const;

/** Every command of the tour, in order: lines of ```sh blocks. `# exit 1` says the exit code. */
function tour(text: string): { line: string; exit: number }[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((m) => m[1]!.trim().split('\n'));
  return blocks.map((line) => {
    const [command, remark] = line.split(' # exit ');
    return { line: command!, exit: Number(remark ?? 0) };
  });
}

/** The rows of the table of jobs: what the school's logistics office answers for, with commands and a sheet. */
function jobs(text: string): Record<'commands' | 'sheet', { line: string; exit: number }[]>[] {
  const [, table = ''] = text.split('\n|:--|:--|:--|\n');
  const typed = (cell = '') =>
    [...cell.matchAll(/`kaixue ([^`]+)`/g)].map((m) => {
      const line = m[1]!;
      // At half time the first day cannot be held yet.
      return { line, exit: /^ready\b/.test(line) ? 1 : 0 };
    });
  return table
    .split('\n\n')[0]!
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([, commands, sheet]) => ({ commands: typed(commands), sheet: typed(sheet) }));
}

for (const lang of ['zh', 'en'] as const) {
  const path = join(root, FILES[lang]);

  // One of them as shipped, a process a command; the other in this process, which takes a fraction of the time.
  const run = lang === 'zh' ? runApart : runHere;

  test(`every command of ${FILES[lang]} runs as written`, async () => {
    const folder = testFolder();
    cpSync(join(root, 'templates/sample-school'), join(folder, '开学资料'), { recursive: true });
    cpSync(join(root, 'templates/sample-school-later'), folder, { recursive: true });
    const commands = tour(readFileSync(path, 'utf8'));
    expect(commands.length).toBeGreaterThan(15);
    for (const { line, exit } of commands) {
      const done = await run(`KAIXUE_LANG=${lang} ${line}`, folder);
      expect(`${line} → ${done.exit}\n${done.err}`).toContain(`${line} → ${exit}\n`);
    }
  });

  test(`every job of ${FILES[lang]} has commands and a sheet, which run`, async () => {
    const folder = testFolder();
    await copySchool('half', folder);
    const rows = jobs(readFileSync(path, 'utf8'));
    expect(rows.length).toBeGreaterThanOrEqual(17);
    for (const { commands, sheet } of rows) {
      expect(commands.length).toBeGreaterThan(0);
      for (const { line, exit } of [...commands, ...sheet]) {
        const done = await kaixueIn(folder, `${line} --lang ${lang} --yes`, { today: '2027-02-26' });
        expect(`${line} → ${done.exit}\n${done.err}`).toContain(`${line} → ${exit}\n`);
      }
    }
  });

  test(`${FILES[lang]} lists every command with what it does`, async () => {
    const say = await loadWords(lang);
    const shown = ENTRIES.filter((e) => e.group !== 'hidden' && e.name !== 'home');
    const rows = shown.map((e) => `| \`${e.name}\` ${e.alias} | ${say[e.name].help} |`);
    const text = readFileSync(path, 'utf8');
    const [head] = text.split(/(?<=\|---\|---\|\n)/);
    const wanted = `${head}${rows.join('\n')}\n`;
    if (process.env.UPDATE === '1') writeFileSync(path, wanted);
    expect(readFileSync(path, 'utf8')).toBe(wanted);
  });
}

test('the help of every command and verb opens, in both languages, and every option is explained', async () => {
  const nowhere = testFolder();
  for (const entry of ENTRIES) {
    const loaded = await entry.load();
    const verbs = 'command' in loaded ? [] : Object.keys(loaded.noun.verbs);
    for (const verb of ['', ...verbs]) {
      for (const lang of ['zh', 'en']) {
        const line = [entry.name, verb, '--help --lang', lang].filter(Boolean).join(' ');
        const { out } = await kaixueIn(nowhere, line);
        const bare = out.split('\n').filter((l) => /^ {2}-\S+( <[^>]+>)?$/.test(l.trimEnd()));
        expect([line, bare]).toEqual([line, []]);
        expect(`${line}\n${out}`).toMatch(lang === 'zh' ? /\n用法：/ : /\nUsage:/);
      }
    }
  }
});
