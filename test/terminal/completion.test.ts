import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SCRIPTS } from '../../src/terminal/completion/scripts.ts';
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
  // PowerShell says white space where nothing is typed yet.
  expect(await complete('issue', '\t')).toContain('3-1');
  const script = SCRIPTS.bash!.replace('<(kaixue complete', '<(echo "a b"; true');
  const typed = 'COMP_WORDS=(kaixue x); COMP_CWORD=1; _kaixue; echo "$COMPREPLY"';
  expect(execFileSync('bash', ['-c', `${script}\n${typed}`], { encoding: 'utf8' })).toBe('a\\ b\n');
});
