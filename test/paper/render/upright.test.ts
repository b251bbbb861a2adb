import { expect, test } from 'vitest';
import { stacks } from '../../../src/paper/render/upright.ts';

test('a label set upright turns its brackets, keeps short numbers on a line, and takes two stacks when it is long', () => {
  expect(stacks('数学（循环）')).toEqual([['数', '学', '︵', '循', '环', '︶']]);
  expect(stacks('练习 16K')).toEqual([['练', '习', '16K']]);
  expect(stacks('Last score')).toEqual([['Last score']]);
  const long = '义务教育教科书道德与法治三年级下册';
  expect(stacks(long).map((one) => one.join(''))).toEqual(['义务教育教科书道德', '与法治三年级下册']);
});
