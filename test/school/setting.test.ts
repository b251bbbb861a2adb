import { expect, test } from 'vitest';
import { SETTINGS, type SettingKey } from '../../src/school/school.ts';
import { settingKey, settingValue } from '../../src/school/setting.ts';

const value = (key: SettingKey, typed: string) => {
  const checked = settingValue(key, typed);
  return 'value' in checked ? checked.value : checked.problem.code;
};

test('figures are kept in one way of writing, and nonsense is refused', () => {
  expect(value('purchase.thresholds', '1000、500,500')).toBe('500,1000');
  expect(value('purchase.thresholds', '')).toBe('');
  expect(value('purchase.thresholds', '500.5')).toBe('setting-amounts');
  expect(value('collection.start', '8：05')).toBe('08:05');
  expect(value('collection.start', '24:00')).toBe('setting-time');
  expect(value('collection.counters', '0')).toBe('setting-number');
  expect(value('collection.counters', '-1')).toBe('setting-number');
  expect(value('ready.lacking', '0')).toBe('0');
  expect(value('ready.lacking', '101')).toBe('setting-number');
  expect(value('ready.subjects', '{"a": 1}')).toBe('{"a":1}');
  expect(value('ready.subjects', '{')).toBe('setting-json');
  expect(settingKey('collection.nothing')).toBeUndefined();
});

test('every default is a value that could have been typed', () => {
  for (const key of Object.keys(SETTINGS) as SettingKey[]) {
    expect(value(key, SETTINGS[key])).toBe(SETTINGS[key]);
    expect(value(key, '-')).toBe(SETTINGS[key]);
  }
});
