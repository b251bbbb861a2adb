import type { Words } from '../../words/index.ts';
import { sheets as zh } from '../../words/zh/sheets.ts';
import type { Sheet, SheetName } from '../sheet.ts';
import type { Facts, Filter } from './facts/facts.ts';

export type Narrowing = 'class' | 'grade' | 'document' | 'figures';

/** One kind of sheet that can be printed. */
export interface SheetMaker {
  name: SheetName;
  /** What it can be narrowed by: --class, --grade, --document; --figures adds the book figures. */
  takes: readonly Narrowing[];
  /** Builds it; null when the term has no data for it. */
  load(facts: Facts, filter: Filter): Promise<Sheet | null>;
}

const maker = (
  name: SheetName,
  takes: readonly Narrowing[],
  build: () => Promise<(facts: Facts, filter: Filter) => Sheet | null>,
): SheetMaker => ({ name, takes, load: async (facts, filter) => (await build())(facts, filter) });

const CLASSES = ['class', 'grade'] as const;
const ALL = ['class', 'grade', 'document'] as const;

/** Every sheet, in the order of the dossier. A builder is loaded only when its sheet is made. */
export const SHEETS: readonly SheetMaker[] = [
  maker('class-books', ALL, async () => (await import('./class-books.ts')).classBooks),
  maker('pupil-books', CLASSES, async () => (await import('./pupil-books.ts')).pupilBooks),
  maker('teacher-books', ALL, async () => (await import('./teacher-books.ts')).teacherBooks),
  maker('book-grid', CLASSES, async () => (await import('./book-grid.ts')).bookGrid),
  maker('exercise-books', CLASSES, async () => (await import('./exercise-books.ts')).exerciseBooks),
  maker('pick-list', ALL, async () => (await import('./pick-list.ts')).pickList),
  maker('pile-labels', ALL, async () => (await import('./pile-labels.ts')).pileLabels),
  maker(
    'collection-times',
    CLASSES,
    async () => (await import('./collection-times/collection-times.ts')).collectionTimes,
  ),
  maker('late-books', CLASSES, async () => (await import('./late-books.ts')).lateBooks),
  maker('free-textbooks', CLASSES, async () => (await import('./free-textbooks.ts')).freeTextbooks),
  maker('order-list', ['grade'], async () => (await import('./order-list.ts')).orderList),
  maker('shortages', ['grade'], async () => (await import('./shortages.ts')).shortages),
  maker('reused-books', CLASSES, async () => (await import('./reused-books.ts')).reusedBooks),
  maker('class-supplies', ALL, async () => (await import('./class-supplies.ts')).classSupplies),
  maker('staff-supplies', [], async () => (await import('./staff-supplies.ts')).staffSupplies),
  maker('department-supplies', [], async () => (await import('./department-supplies.ts')).departmentSupplies),
  maker('issue-register', [], async () => (await import('./issue-register.ts')).issueRegister),
  maker('requests', [], async () => (await import('./requests.ts')).requests),
  maker('purchase-list', [], async () => (await import('./purchase-list.ts')).purchaseList),
  maker('count-sheet', ['figures'], async () => (await import('./count-sheet.ts')).countSheet),
  maker('property', CLASSES, async () => (await import('./property.ts')).property),
  maker('receipt', ['document'], async () => (await import('./receipt.ts')).receipt),
  maker('issue-note', ['document'], async () => (await import('./issue-note.ts')).issueNote),
  maker('exchange-note', [], async () => (await import('./exchange-note.ts')).exchangeNote),
  maker('transfer', CLASSES, async () => (await import('./transfers.ts')).transfers),
  maker('checklist', [], async () => (await import('./checklist.ts')).checklist),
  maker('owner-tasks', [], async () => (await import('./owner-tasks.ts')).ownerTasks),
  maker('duty-roster', [], async () => (await import('./duty-roster.ts')).dutyRoster),
  maker('cleaning', CLASSES, async () => (await import('./cleaning.ts')).cleaning),
  maker('inspection', [], async () => (await import('./inspection.ts')).inspection),
  maker('repairs', [], async () => (await import('./repairs.ts')).repairs),
  maker('hazards', [], async () => (await import('./hazards.ts')).hazards),
  maker('event', [], async () => (await import('./event.ts')).event),
  maker('training', [], async () => (await import('./training.ts')).training),
  maker('desk-moves', [], async () => (await import('./desk-moves.ts')).deskMoves),
  maker('readiness', [], async () => (await import('./readiness.ts')).readiness),
];

/** The sheet of a typed name: class-books, or its title in the words' language or in Chinese (班级领书签收表). */
export function findSheet(typed: string, words: Words): SheetMaker | undefined {
  const wanted = plain(typed);
  return SHEETS.find((s) => namesOf(s, words).includes(wanted));
}

/** Sheets whose title has all the typed characters in their order: 班级领书表 for 班级领书签收表. */
export function nearSheets(typed: string, words: Words): SheetMaker[] {
  const wanted = plain(typed);
  return SHEETS.filter((s) => namesOf(s, words).some((name) => within(wanted, name)));
}

function namesOf(maker: SheetMaker, words: Words): string[] {
  return [maker.name, plain(words.paper.sheets.titles[maker.name]), zh.titles[maker.name]];
}

function within(part: string, whole: string): boolean {
  let at = 0;
  for (const c of part) {
    at = whole.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s《》]/g, '')
    .toLowerCase();
}
