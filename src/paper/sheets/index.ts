import type { ItemKind } from '../../goods/item/item.ts';
import type { DocumentKind } from '../../goods/ledger/document.ts';
import type { Words } from '../../words/index.ts';
import { sheets as zh } from '../../words/zh/sheets.ts';
import type { Sheet, SheetName } from '../sheet.ts';
import type { Facts, Filter } from './facts/facts.ts';
import { BOOK_KINDS, CLASS_KINDS, SUPPLY_KINDS } from './handout.ts';

export type Narrowing = 'class' | 'grade' | 'document' | 'figures';
export type Keeper = keyof Words['paper']['sheets']['keepers'];
type Maker = (facts: Facts, filter: Filter) => Sheet | null;

/** A kind of sheet. Its title and its use are in `words.paper.sheets.kinds`. */
interface Kind {
  /** The options of `print` that it takes. */
  takes: readonly Narrowing[];
  /** Who keeps its copies, in order. */
  copies: readonly Keeper[];
  /** What it hands out: it is empty once nothing of these is due. */
  hands: readonly ItemKind[];
  /** Imports the function that builds it, when it is first needed. */
  maker: () => Promise<Maker>;
}

/** The copies of forms that a class keeps. */
const CLASS = ['office', 'class', 'accounts'] as const;

const kind = (
  takes: readonly Narrowing[],
  maker: () => Promise<Maker>,
  copies: readonly Keeper[] = CLASS,
  hands: readonly ItemKind[] = [],
): Kind => ({ takes, copies, hands, maker });

const CLASSES = ['class', 'grade'] as const;
const ALL = ['class', 'grade', 'document'] as const;
/** The copies of what goes to or comes from a supplier, of what the school files, and of what goes home with a pupil. */
const SUPPLIER = ['office', 'supplier', 'accounts'] as const;
const FILED = ['office', 'file'] as const;
const PUPIL = ['class', 'family', 'office'] as const;
/** The copies of forms that no class keeps. */
const STORE = ['office', 'storeroom', 'accounts'] as const;

/** The copies of what goes from school to school. */
const SCHOOLS = ['giver', 'taker', 'district'] as const;

/** Every kind of sheet, in the order of the dossier. */
const KINDS: Record<SheetName, Kind> = {
  'class-packet': kind(ALL, async () => (await import('./class-packet.ts')).classPacket, CLASS, CLASS_KINDS),
  'class-books': kind(ALL, async () => (await import('./class-books.ts')).classBooks, CLASS, BOOK_KINDS),
  'pupil-books': kind(CLASSES, async () => (await import('./pupil-books.ts')).pupilBooks, CLASS, BOOK_KINDS),
  'teacher-books': kind(ALL, async () => (await import('./teacher-books.ts')).teacherBooks, STORE, [
    'guide',
    ...BOOK_KINDS,
  ]),
  'book-grid': kind(CLASSES, async () => (await import('./book-grid.ts')).bookGrid, STORE),
  'exercise-books': kind(CLASSES, async () => (await import('./exercise-books.ts')).exerciseBooks, CLASS, [
    'exercise-book',
  ]),
  'pick-list': kind(ALL, async () => (await import('./pick-list.ts')).pickList, STORE, [
    'guide',
    ...BOOK_KINDS,
  ]),
  'pile-labels': kind(ALL, async () => (await import('./pile-labels.ts')).pileLabels, CLASS, BOOK_KINDS),
  'collection-times': kind(
    CLASSES,
    async () => (await import('./collection-times.ts')).collectionTimes,
    CLASS,
    BOOK_KINDS,
  ),
  'late-books': kind(CLASSES, async () => (await import('./late-books.ts')).lateBooks, CLASS, CLASS_KINDS),
  'free-textbooks': kind(CLASSES, async () => (await import('./free-textbooks.ts')).freeTextbooks, STORE),
  'order-list': kind(['grade'], async () => (await import('./order-list.ts')).orderList, SUPPLIER),
  'order-reminder': kind([], async () => (await import('./order-reminder.ts')).orderReminder, SUPPLIER),
  shortages: kind(['grade'], async () => (await import('./shortages.ts')).shortages, STORE),
  'reused-books': kind(CLASSES, async () => (await import('./reused-books.ts')).reusedBooks),
  'class-supplies': kind(
    ALL,
    async () => (await import('./class-supplies.ts')).classSupplies,
    CLASS,
    SUPPLY_KINDS,
  ),
  'class-orders': kind(CLASSES, async () => (await import('./class-orders.ts')).classOrders, STORE),
  'pupil-orders': kind(CLASSES, async () => (await import('./class-orders.ts')).pupilOrders),
  'staff-supplies': kind(
    [],
    async () => (await import('./staff-supplies.ts')).staffSupplies,
    STORE,
    SUPPLY_KINDS,
  ),
  'department-supplies': kind(
    [],
    async () => (await import('./department-supplies.ts')).departmentSupplies,
    STORE,
    [...SUPPLY_KINDS, 'exercise-book'],
  ),
  'issue-register': kind([], async () => (await import('./issue-register.ts')).issueRegister, STORE),
  requests: kind([], async () => (await import('./requests.ts')).requests, STORE),
  'purchase-list': kind([], async () => (await import('./purchase-list.ts')).purchaseList, STORE),
  'count-sheet': kind(['figures'], async () => (await import('./count-sheet.ts')).countSheet, STORE),
  property: kind(CLASSES, async () => (await import('./property.ts')).property),
  receipt: kind(['document'], async () => (await import('./receipt.ts')).receipt, SUPPLIER),
  'issue-note': kind(['document'], async () => (await import('./issue-note.ts')).issueNote, STORE),
  'exchange-note': kind([], async () => (await import('./exchange-note.ts')).exchangeNote, SUPPLIER),
  'transfer-out': kind(['document'], async () => (await import('./between-schools.ts')).transferOut, SCHOOLS),
  'transfer-in': kind(['document'], async () => (await import('./between-schools.ts')).transferIn, SCHOOLS),
  transfer: kind(CLASSES, async () => (await import('./transfer.ts')).transfers, PUPIL),
  checklist: kind([], async () => (await import('./checklist.ts')).checklist, FILED),
  'owner-tasks': kind([], async () => (await import('./owner-tasks.ts')).ownerTasks, FILED),
  'duty-roster': kind([], async () => (await import('./duty-roster.ts')).dutyRoster, FILED),
  cleaning: kind(CLASSES, async () => (await import('./cleaning.ts')).cleaning),
  ranking: kind([], async () => (await import('./ranking.ts')).weekRanking, FILED),
  inspection: kind([], async () => (await import('./inspection.ts')).inspection, FILED),
  repairs: kind([], async () => (await import('./repairs.ts')).repairs, FILED),
  hazards: kind([], async () => (await import('./hazards.ts')).hazards, FILED),
  assets: kind([], async () => (await import('./assets.ts')).assetSheet, FILED),
  expiry: kind([], async () => (await import('./expiry.ts')).expirySheet, FILED),
  event: kind([], async () => (await import('./event.ts')).event, FILED),
  training: kind([], async () => (await import('./training.ts')).training, FILED),
  'desk-moves': kind([], async () => (await import('./desk-moves.ts')).deskMoves, FILED),
  calendar: kind([], async () => (await import('./calendar.ts')).termCalendar, FILED),
  timetable: kind(CLASSES, async () => (await import('./timetables.ts')).timetables, CLASS),
  bells: kind([], async () => (await import('./bells.ts')).bellTimes, FILED),
  readiness: kind([], async () => (await import('./readiness.ts')).readiness, FILED),
};
/** A kind of sheet with its name; `load` builds the sheet, or returns null if the term has no data for it. */
export interface SheetMaker extends Omit<Kind, 'maker'> {
  name: SheetName;
  load(facts: Facts, filter: Filter): Promise<Sheet | null>;
}

export const SHEETS: readonly SheetMaker[] = (Object.keys(KINDS) as SheetName[]).map((name) => {
  const { maker, ...kind } = KINDS[name];
  return { name, ...kind, load: async (facts, filter) => (await maker())(facts, filter) };
});

/** The kinds of documents whose paper a sheet is, where it is not what is handed out. */
const PAPER_OF: Partial<Record<SheetName, readonly DocumentKind[]>> = {
  receipt: ['RK'],
  'issue-note': ['CK', 'TH', 'BS'],
  'transfer-out': ['DC'],
  'transfer-in': ['DR'],
};

/** Is it the paper of such a document? */
export const isPaperOf = (name: SheetName, kind: DocumentKind) => (PAPER_OF[name] ?? ['CK']).includes(kind);

/** The paper of such a document, if it has one. */
export const paperOf = (kind: DocumentKind): SheetName | undefined =>
  (Object.keys(PAPER_OF) as SheetName[]).find((name) => isPaperOf(name, kind));

/** The marks of a sheet's copies: the number and who keeps it; a single copy has none. */
export function copyMarks({ copies }: SheetMaker, words: Words, count: number): string[] {
  const { copy, keepers } = words.paper.sheets;
  if (count === 1) return [''];
  return Array.from({ length: count }, (_, i) => copy(i + 1, copies[i] ? keepers[copies[i]] : ''));
}

/** Finds a sheet by its name (class-books) or by its title, in the user's language or in Chinese. */
export function findSheet(typed: string, words: Words): SheetMaker | undefined {
  const wanted = plain(typed);
  return SHEETS.find((s) => namesOf(s, words).includes(wanted));
}

/** Sheets whose name or title contains all typed characters in this order: 班级领书表 finds 班级领书签收表. */
export function nearSheets(typed: string, words: Words): SheetMaker[] {
  const wanted = plain(typed);
  return SHEETS.filter((s) => namesOf(s, words).some((name) => within(wanted, name)));
}

/** So many sheets are told where none is quite what was typed. */
const ALIKE = 5;

const GENERAL = /^(?:the|list|sheet|form|table|register|report|note)s?$/;

/** Titles of sheets of which most that was typed is, in any order, the likest first: 采购申请单 finds 采购清单; words of English ones. */
export function alikeSheets(typed: string, words: Words): string[] {
  const isHan = /\p{Script=Han}/u.test(typed);
  // 表 and 单 tell no sheet from another; nor do list and sheet.
  const parts = isHan
    ? [...plain(typed)].filter((sign) => !/[表单]/.test(sign))
    : (typed.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !GENERAL.test(word));
  const wanted = new Set(parts);
  const rated = SHEETS.map((s) => {
    const names = namesOf(s, words);
    return { s, shared: [...wanted].filter((part) => names.some((name) => name.includes(part))).length };
  });
  return rated
    .filter(({ shared }) => shared * 2 >= wanted.size && shared > (isHan ? 1 : 0))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, ALIKE)
    .map(({ s }) => words.paper.sheets.kinds[s.name].title);
}

function namesOf(maker: SheetMaker, words: Words): string[] {
  return [maker.name, plain(words.paper.sheets.kinds[maker.name].title), zh.kinds[maker.name].title];
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
