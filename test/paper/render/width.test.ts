import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/paper/render/width.ts';

test('a Chinese character counts two, a half-width one one, a combining mark none', () => {
  expect(displayWidth('abc')).toBe(3);
  expect(displayWidth('三(2)班')).toBe(7);
  expect(displayWidth('𠮷田：')).toBe(6);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('一\n四五')).toBe(4);
});
