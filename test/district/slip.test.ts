import { expect, test } from 'vitest';
import { directionOf, parseSlip, type Slip, slipText } from '../../src/district/slip.ts';

const SLIP: Slip = {
  number: 'DB20270222-001',
  district: '示范区',
  day: '2027-02-22',
  from: { code: '3101012345', name: '城东小学' },
  to: { code: '3101012346', name: '城西小学' },
  lines: [
    {
      key: '9787107306853',
      kind: 'book',
      name: '音乐',
      spec: '',
      unit: '册',
      isbn: '9787107306853',
      quantity: 3,
    },
  ],
};

test('a slip is read back as it was written, and not at all where it is cut off or says no whole amount', () => {
  const text = slipText(SLIP);
  expect(parseSlip(text)).toEqual(SLIP);
  expect(parseSlip(text.slice(0, -9))).toBeUndefined();
  expect(parseSlip(text.replace('"quantity":3', '"quantity":-3'))).toBeUndefined();
  expect(parseSlip('{"format":"something else"}')).toBeUndefined();
  expect(parseSlip('null')).toBeUndefined();
});

test('a code says which side a school is, whatever it is called; without one its name does', () => {
  expect(directionOf(SLIP, { code: '3101012345', name: '改了名' })).toBe('out');
  expect(directionOf(SLIP, { code: '3101012346', name: '城东小学' })).toBe('in');
  expect(directionOf(SLIP, { code: null, name: '城西小学' })).toBe('in');
  expect(directionOf(SLIP, { code: '3101012399', name: '城西小学' })).toBeUndefined();
});
