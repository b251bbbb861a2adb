import { expect, test } from 'vitest';
import { smallSchool } from '../support/school.ts';

// One rule in every command: 2 for what cannot be understood, 66 for what is not there.
const NOT_THERE = [
  'issue 九9',
  'plan --class 九9',
  'print class-books --class 九9',
  'task list --class 九9',
  'area add 长廊 --class 九9',
  'student list 九9',
  'order show 99',
  'standard edit 99 --quantity 2',
  'task done 99',
  'task show 99',
  'request approve 99',
  'repair show 99',
  'repair done 99',
  'problem done 99',
  'document show 99',
  'confirm 99',
  'event show 99',
  'training show 99',
  'undo 999',
  'room show 没有这间',
  'staff show 无名氏',
  'student show 无名氏',
  'duty add 2027-02-27 无名氏',
  'repair assign 1 无名氏',
  'book show 没有这本书',
  'supply show 没有此物',
  'receive 没有此物=3',
  'issue 没有此物=3 --to 三2',
  'area show 没有此区',
  'inspect pass 没有此区',
  'class list --term 2035-2036-1',
];
const NOT_UNDERSTOOD = [
  'plan --class abc',
  'task list --class abc',
  'area add 长廊 --class abc',
  'duty add 2月30日 韩娟',
  'duty list 某天',
  'repair add 103 灯坏 --on 2月30日',
  'repair done 1 --on 某天',
  'task add 扫地 --due 某天',
  'calendar list 某天',
];

test('what is not there is 66 in every command, what cannot be understood 2', async () => {
  const desk = smallSchool();
  await desk.kaixue('repair add 103 投影仪不亮');
  const codes = async (lines: string[]) => {
    const found: string[] = [];
    for (const line of lines) found.push(`${line} → ${(await desk.kaixue(line)).exit}`);
    return found;
  };
  expect(await codes(NOT_THERE)).toEqual(NOT_THERE.map((line) => `${line} → 66`));
  expect(await codes(NOT_UNDERSTOOD)).toEqual(NOT_UNDERSTOOD.map((line) => `${line} → 2`));
});
