import { beforeEach, expect, test } from 'vitest';
import { emptySchool, type TestSchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

let school: TestSchool;
beforeEach(() => {
  school = emptySchool();
});

/** Runs a command with somebody who answers. @returns its exit code */
const answering = async (answers: Parameters<typeof scriptedAsk>[0], line: string) =>
  (await school.kaixue(line, { ask: scriptedAsk(answers) })).exit;
const listed = (line: string) => school.json<Record<string, unknown[]>>(line);

test('what a command lacks is asked at a terminal', async () => {
  expect(await answering(['粉笔', '白色', '盒', '3.50', '50'], 'supply add')).toBe(0);
  expect(await answering(['粉笔', '彩色', '盒', '', ''], 'supply add')).toBe(0);
  expect((await listed('supply')).supplies).toMatchObject([
    { name: '粉笔', spec: '白色', unit: '盒', price_fen: 350, pack: 50 },
    { name: '粉笔', spec: '彩色', unit: '盒', price_fen: null, pack: null },
  ]);
  // Two are called so: which one, how many, for whom.
  expect(await answering(['粉笔', '彩色', '4', '每班'], 'standard add')).toBe(0);
  expect((await listed('standard')).standards).toMatchObject([{ spec: '彩色', scope: 'class', quantity: 4 }]);
  expect(await answering(['教导处', true, '彩色', '6'], 'request add')).toBe(0);
  expect(await answering(['王校长'], 'request approve 1')).toBe(0);
  expect((await listed('request')).requests).toMatchObject([
    { department: '教导处', spec: '彩色', quantity: 6, state: 'approved', decided_by: '王校长' },
  ]);
  expect(await answering([false], 'supply remove 白色')).toBe(1);
  expect((await listed('supply')).supplies).toHaveLength(2);
  expect(await answering([true], 'supply remove 白色')).toBe(0);
  expect((await listed('supply')).supplies).toHaveLength(1);
});

test('a kind of goods is named by what its name begins with, where that is one', async () => {
  const school = emptySchool();
  const added = await school.kaixue('book add 课课练 --grade 3 --kind 教辅 --json');
  expect(added.err).toBe('');
  expect((await school.kaixue('book list --kind aid')).out).toContain('课课练');
  expect((await school.kaixue('book list --kind 教')).err).toContain('没有“教”这一类');
});

test('a script is never asked: what several are meant by is refused with their codes', async () => {
  await school.json('supply add 粉笔 --spec 白色');
  await school.json('supply add 粉笔 --spec 彩色');
  const { exit, err } = await school.kaixue('standard add 粉笔 4 --per class');
  expect(exit).toBe(2);
  expect(err).toContain('S0001');
  expect(err).toContain('S0002');
});
