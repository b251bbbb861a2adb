import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { clip, displayWidth, pad } from '../../src/terminal/table.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'a9 三（2）班《》·×—𠮷é😀，。'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

test('counts as the library does, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
  );
  expect(displayWidth('三(2)班')).toBe(7);
});

test('clipped text fits its width, and padded text fills it', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(displayWidth(clip(text, width))).toBeLessThanOrEqual(width);
      if (displayWidth(text) <= width) expect(displayWidth(pad(text, width))).toBe(width);
    }),
  );
});
