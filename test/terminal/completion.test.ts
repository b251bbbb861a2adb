import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCRIPTS } from '../../src/terminal/completion/scripts.ts';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { sampleSchool } from '../support/school.ts';

test('classes, items and sheets are completed as a shell can take them', async () => {
  const school = await sampleSchool();
  const complete = async (...words: string[]) =>
    (await school.kaixue(['complete', '--', ...words])).out.split('\n').filter(Boolean);
  expect(await complete('issue', '3-')).toEqual(['3-1', '3-2', '3-3', '3-4']);
  expect(await complete('ready', '--class', '三')).toEqual(['三1', '三2', '三3', '三4']);
  expect(await complete('plan', '三年级数')).toEqual(['三年级数学']);
  expect(await complete('print', '班级领书')).toEqual(['班级领书签收表']);
  expect(await complete('inspect', 'p')).toEqual(['pass']);
  expect(await complete('inspect', '合')).toEqual(['合格']);
  expect(await complete('学生', '列表', '--班')).toEqual(['--班级']);
  expect(await complete('学生', '列表', '--班级', '三')).toEqual(['三1', '三2', '三3', '三4']);
  // The first letters of pinyin, of items and people.
  expect(await complete('plan', 'yw')).toContain('三年级语文');
  expect(await complete('plan', 'yy')).toEqual(expect.arrayContaining(['三年级音乐', '三年级英语']));
  expect(await complete('task', 'assign', '1', 'hj')).toContain('韩娟');
  expect(await complete('plan', 'yx')).toEqual(['移动音箱']);
  // PowerShell says white space where nothing is typed yet.
  expect(await complete('issue', '\t')).toContain('3-1');
  const script = SCRIPTS.bash!.replace('<(kaixue complete', '<(echo "a b"; true');
  const typed = 'COMP_WORDS=(kaixue x); COMP_CWORD=1; _kaixue; echo "$COMPREPLY"';
  expect(execFileSync('bash', ['-c', `${script}\n${typed}`], { encoding: 'utf8' })).toBe('a\\ b\n');
});

/** What a shell is told by kaixue: names with blanks, quotes, and what a shell runs. */
const NAMES = ['红领巾 (大)', "a'b", '$(touch gone)', '三年级语文'];

/** A folder with a kaixue that completes these. */
function folderWithKaixue(): string {
  const folder = testFolder();
  writeFileSync(join(folder, 'names'), NAMES.map((name) => `${name}\n`).join(''));
  writeFileSync(join(folder, 'kaixue'), `#!/bin/sh\ncat ${folder}/names\n`, { mode: 0o755 });
  for (const [shell, script] of Object.entries(SCRIPTS)) writeFileSync(join(folder, shell), script);
  return folder;
}

const installed = (shell: string) => spawnSync(shell, ['--version']).status === 0;

test.runIf(installed('fish'))('fish takes whole names, and runs none of them', () => {
  const folder = folderWithKaixue();
  const run = `source ${folder}/fish; complete -C 'kaixue x'; complete -C 'kaixue '`;
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, HOME: folder };
  const out = execFileSync('fish', ['--no-config', '-c', run], { cwd: folder, env, encoding: 'utf8' });
  for (const name of NAMES) expect(out).toContain(name);
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});

test.runIf(installed('zsh'))('zsh inserts names as one word each', () => {
  const folder = folderWithKaixue();
  // A zsh at a terminal of its own: one name completed, then the line printed as words.
  writeFileSync(join(folder, 'names'), `${NAMES[2]}\n`);
  const script = `zmodload zsh/zpty
zpty shell zsh -fi
zpty -w shell "PS1= PATH=${folder}:$PATH; cd ${folder}; autoload -Uz compinit; compinit -u -d ${folder}/dump; source ${folder}/zsh"
sleep 1
zpty -n -w shell $'kaixue x\\t'
sleep 1
zpty -n -w shell $'\\C-aprint -rl -- \\C-e > words\\n'
sleep 1
zpty -d shell`;
  execFileSync('zsh', ['-fc', script], { cwd: folder, encoding: 'utf8', timeout: 30_000 });
  expect(readFileSync(join(folder, 'words'), 'utf8')).toMatch(/^(kaixue\n)?\$\(touch gone\)\n$/);
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});

test('install has a new shell complete, does nothing a second time, and uninstall leaves the files as they were', async () => {
  const folder = folderWithKaixue();
  const rc = { bash: '.bashrc', zsh: '.zshrc', fish: '.config/fish/config.fish' };
  const before = "alias ll='ls -l' # \xe6 no UTF-8\r\nx=1";
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const env = { HOME: folder, SHELL: `/usr/bin/${shell}` };
    const done = async (verb: string) =>
      (await kaixueIn(folder, `completion ${verb} --json`, { env })).json.files.map(
        (one: { done: string }) => one.done,
      );
    if (shell !== 'fish') writeFileSync(join(folder, rc[shell]), before, 'latin1');
    expect(await done('install')).toEqual(shell === 'fish' ? ['written'] : ['written', 'line_added']);
    expect(new Set(await done('install'))).toEqual(new Set(['unchanged']));
    if (installed(shell)) expect(completedIn(shell, folder)).toMatch(/\b_*kaixue\b/);
    await done('uninstall');
    expect(new Set(await done('uninstall'))).toEqual(new Set(['unchanged']));
    if (shell !== 'fish') expect(readFileSync(join(folder, rc[shell]), 'latin1')).toBe(`${before}\r\n`);
  }
});

/** What a new shell, which reads its own files, has to complete kaixue with. */
function completedIn(shell: 'bash' | 'zsh' | 'fish', folder: string): string {
  const ask = {
    bash: 'complete -p kaixue',
    zsh: 'print $_comps[kaixue]',
    fish: "complete -C 'kaixue 三'; complete -c kaixue",
  }[shell];
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, HOME: folder };
  const args = shell === 'fish' ? ['-c', ask] : ['-ic', ask];
  return execFileSync(shell, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
