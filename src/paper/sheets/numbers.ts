import type { SheetName } from '../sheet.ts';

/**
 * The number by which a sheet's code says what kind it is, where it shows no document. Printed paper comes back for years: a number is
 * never changed or given to another kind. What is signed by nobody has none, and bears no code.
 */
const NUMBERS: Partial<Record<SheetName, number>> = {
  'class-books': 1,
  'pupil-books': 2,
  'teacher-books': 3,
  'exercise-books': 4,
  'late-books': 5,
  'reused-books': 6,
  'class-supplies': 7,
  'staff-supplies': 8,
  'department-supplies': 9,
  'issue-register': 10,
  'order-list': 11,
  'purchase-list': 12,
  'count-sheet': 13,
  property: 14,
  receipt: 15,
  'issue-note': 16,
  'exchange-note': 17,
  transfer: 18,
  checklist: 19,
  'owner-tasks': 20,
  'duty-roster': 21,
  cleaning: 22,
  inspection: 23,
  repairs: 24,
  hazards: 25,
  event: 26,
  training: 27,
  'desk-moves': 28,
  readiness: 29,
  'free-textbooks': 30,
  requests: 31,
  'pile-labels': 32,
  'book-grid': 33,
  'class-packet': 34,
  'transfer-out': 35,
  'transfer-in': 36,
  assets: 37,
  'class-orders': 38,
  'pupil-orders': 39,
  'order-reminder': 40,
};

export const sheetNumber = (name: SheetName): number | undefined => NUMBERS[name];

/** The kind of sheet of a code. */
export function sheetOfNumber(number: number): SheetName | undefined {
  return (Object.keys(NUMBERS) as SheetName[]).find((name) => NUMBERS[name] === number);
}

/**
 * The numbers in the names of a dossier's files: 05 分书单.pdf is the same sheet in every run and in every term. A number is never changed or
 * given to another kind; a new kind takes the next one. null: it is not part of the dossier, as the class packet has all of it.
 */
const FILES: Record<SheetName, number | null> = {
  'class-packet': 1,
  'pupil-books': 2,
  'teacher-books': 3,
  'book-grid': 4,
  'pick-list': 5,
  'pile-labels': 6,
  'collection-times': 7,
  'late-books': 8,
  'free-textbooks': 9,
  'order-list': 10,
  shortages: 11,
  'reused-books': 12,
  'staff-supplies': 13,
  'department-supplies': 14,
  'issue-register': 15,
  requests: 16,
  'purchase-list': 17,
  'count-sheet': 18,
  property: 19,
  receipt: 20,
  'issue-note': 21,
  'exchange-note': 22,
  'transfer-out': 23,
  'transfer-in': 24,
  transfer: 25,
  checklist: 26,
  'owner-tasks': 27,
  'duty-roster': 28,
  cleaning: 29,
  inspection: 30,
  repairs: 31,
  hazards: 32,
  expiry: 33,
  event: 34,
  training: 35,
  'desk-moves': 36,
  readiness: 37,
  calendar: 38,
  timetable: 39,
  bells: 40,
  assets: 41,
  'class-orders': 42,
  'pupil-orders': 43,
  ranking: 44,
  'order-reminder': 45,
  'class-books': null,
  'exercise-books': null,
  'class-supplies': null,
};

export const fileNumber = (name: SheetName): number | null => FILES[name];
