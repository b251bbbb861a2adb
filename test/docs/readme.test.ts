import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRIES } from '../../src/terminal/registry.ts';
import { loadWords } from '../../src/words/index.ts';
import { testFolder } from '../support/folder.ts';
import { words } from '../support/transcript.ts';

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

for (const lang of ['zh', 'en'] as const) {
  const path = join(root, FILES[lang]);

  test(`every command of ${FILES[lang]} runs as written`, { timeout: 120_000 }, () => {
    const folder = testFolder();
    cpSync(join(root, 'templates/sample-school'), join(folder, '开学资料'), { recursive: true });
    cpSync(join(root, 'templates/sample-school-later'), folder, { recursive: true });
    const env = { ...process.env, KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: lang };
    const commands = tour(readFileSync(path, 'utf8'));
    expect(commands.length).toBeGreaterThan(15);
    for (const { line, exit } of commands) {
      const [program, ...args] = words(line);
      expect(program).toBe('kaixue');
      const done = spawnSync(process.execPath, [join(root, 'bin/kaixue.js'), ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      expect(`${line} → ${done.status}\n${done.stderr}`).toContain(`${line} → ${exit}\n`);
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

test('the help of every command opens, in both languages, and every option is explained', () => {
  for (const lang of ['zh', 'en'])
    for (const { name } of ENTRIES) {
      const help = execFileSync(
        process.execPath,
        [join(root, 'bin/kaixue.js'), name, '--help', '--lang', lang],
        { encoding: 'utf8' },
      );
      expect(help.split('\n').filter((l) => /^ {2}-\S+( <[^>]+>)?$/.test(l.trimEnd()))).toEqual([]);
      expect(help).toMatch(lang === 'zh' ? /^用法：/ : /^Usage:/);
    }
});
