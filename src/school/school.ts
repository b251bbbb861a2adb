import type { Reader, Writer } from '../store/reader.ts';
import { put, update } from '../store/rows.ts';

/** The school's own row. */
export interface School {
  name: string;
  lang: 'zh' | 'en';
  /** 学校标识码: ten digits, the same in every office's lists. */
  code: string | null;
}

/** Figures a school may edit, with their defaults. Keys are those of table setting. */
export const SETTINGS = {
  /** Counters on hand-out day. */
  'collection.counters': '2',
  /** When collecting books starts, and minutes for each class at a counter. */
  'collection.start': '08:30',
  'collection.minutes': '10',
  /** Per cent of its copies that every class gets before those with earlier lessons get more. */
  'share.least': '80',
  /** What a number of teachers' copies beside a title counts: copies of the title in all, or copies for each class. */
  'books.teacher-copies': 'title',
  /** Per cent of a lesson's copies that may be lacking before the lesson is blocked. */
  'ready.lacking': '10',
  /** The school's own needs of subjects, as JSON like templates/standards/subjects.json; empty: as shipped. */
  'ready.subjects': '',
  /** Amounts in yuan above which a purchase needs another signature. */
  'purchase.thresholds': '500,1000',
  /** Copies of a sheet that is signed, where nobody says how many. */
  'print.copies': '1',
  /** Names that the school has given to commands, as JSON. */
  aliases: '',
} as const;
export type SettingKey = keyof typeof SETTINGS;

/** The school of this file; undefined before `init` has named it. */
export function schoolRow(reader: Reader): School | undefined {
  return reader.get<School>('SELECT name, lang, code FROM school WHERE id = 1');
}

/** Names the school: the first thing written into a new file. */
export function setSchool(tx: Writer, school: Omit<School, 'code'>): void {
  put(tx, 'school', ['id'], { id: 1, ...school });
}

/** Changes the school's name, its code, or the language of its paper. */
export function editSchool(tx: Writer, facts: Partial<School>): void {
  update(tx, 'school', 1, facts);
}

/** A setting as the school has it, else its default. Always text: the caller knows its shape. */
export function setting(reader: Reader, key: SettingKey): string {
  return (
    reader.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key)?.value ?? SETTINGS[key]
  );
}

/** A setting that is a whole number; its default where the school wrote something else. */
export function settingNumber(reader: Reader, key: SettingKey): number {
  const value = setting(reader, key);
  return /^\d+$/.test(value) ? Number(value) : Number(SETTINGS[key]);
}

/** Changes a setting for this school. */
export function setSetting(tx: Writer, key: SettingKey, value: string): void {
  put(tx, 'setting', ['key'], { key, value });
}
