import { type Problem, problem } from '../words/problem.ts';
import { SETTINGS, type SettingKey } from './school.ts';

/** Settings that are a part of a hundred. */
const PERCENT: readonly SettingKey[] = ['ready.lacking', 'share.least'];
/** Settings that are one of a few words. */
const CHOICES: Partial<Record<SettingKey, readonly string[]>> = {
  'books.teacher-copies': ['title', 'class'],
};
/** Settings that would make no sense at 0. */
const POSITIVE: readonly SettingKey[] = ['collection.counters', 'collection.minutes', 'print.copies'];
/** As `--copies` takes. */
const MOST: Partial<Record<SettingKey, number>> = { 'print.copies': 9 };

/** The key of a figure that a school may edit: by the key itself, else by what it is called (`names`) or how that begins, or undefined. */
export function settingKey(
  typed: string,
  names: { readonly [K in SettingKey]?: string } = {},
): SettingKey | undefined {
  const text = flatName(typed);
  const keys = Object.keys(SETTINGS) as SettingKey[];
  const called = (fits: (name: string) => boolean) => {
    const found = keys.filter((key) => names[key] !== undefined && fits(flatName(names[key])));
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    keys.find((key) => key === text) ??
    called((name) => name === text) ??
    (text.length > 1 ? called((name) => name.startsWith(text)) : undefined)
  );
}

const flatName = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/**
 * A setting's value as it is kept, by the shape of its default: a whole number, a time, amounts in yuan (500,1000), JSON; or
 * the problem with it. '-' gives the default back.
 */
export function settingValue(key: SettingKey, typed: string): { value: string } | { problem: Problem } {
  const text = typed.normalize('NFKC').trim();
  const usual: string = SETTINGS[key];
  if (text === '-') return { value: usual };
  const choices = CHOICES[key];
  if (choices) {
    if (choices.includes(text)) return { value: text };
    return { problem: problem('setting-choice', { key, value: text, choices }) };
  }
  if (key === 'ready.subjects' || key === 'aliases') return json(key, text);
  if (/^\d+$/.test(usual)) return whole(key, text);
  if (/^\d\d:\d\d$/.test(usual)) return time(key, text);
  if (/^\d+(,\d+)+$/.test(usual)) return amounts(key, text);
  return { value: typed.trim() };
}

/** A setting in data: a number, amounts in a list; times and JSON stay text. */
export function settingData(key: SettingKey, value: string): string | number | number[] {
  const usual: string = SETTINGS[key];
  if (/^\d+$/.test(usual)) return Number(value);
  return /^\d+(,\d+)+$/.test(usual) ? value.split(',').filter(Boolean).map(Number) : value;
}

function whole(key: SettingKey, text: string) {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  const least = POSITIVE.includes(key) ? 1 : 0;
  const most = MOST[key] ?? (PERCENT.includes(key) ? 100 : 999_999);
  if (value < least || value > most) {
    return { problem: problem('setting-number', { key, value: text, least, most }) };
  }
  return { value: String(value) };
}

function time(key: SettingKey, text: string) {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  const good = found !== null && Number(found[1]) < 24 && Number(found[2]) < 60;
  if (!good) return { problem: problem('setting-time', { key, value: text }) };
  return { value: `${found[1]!.padStart(2, '0')}:${found[2]}` };
}

/** Ascending, each once; '' is none: every purchase has the same signatures. */
function amounts(key: SettingKey, text: string) {
  const parts = text.split(/[,、\s]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,9}$/.test(part))) {
    return { problem: problem('setting-amounts', { key, value: text }) };
  }
  return { value: [...new Set(parts.map(Number))].sort((a, b) => a - b).join(',') };
}

function json(key: SettingKey, text: string) {
  if (text === '') return { value: '' };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { value: JSON.stringify(value) };
  } catch {
    // Said below.
  }
  return { problem: problem('setting-json', { key }) };
}
