import type { Words } from '../index.ts';
import { goodsFiles, goodsIntake } from './goods-intake.ts';
import { problems } from './goods-problems.ts';

/** How a recipient is counted in a reason. */
const EACH = {
  pupil: 'per pupil',
  class: 'per class',
  teacher: 'per teacher',
  department: 'per department',
  room: 'per room',
  school: 'for the school',
  teachers: 'for teachers',
};
const copies = (n: number) => `${n} ${n === 1 ? 'copy' : 'copies'}`;
const items = (n: number) => `${n} ${n === 1 ? 'item' : 'items'}`;

export const goods: Words['goods'] = {
  kinds: {
    book: 'textbooks',
    guide: "teachers' guides",
    aid: 'study aids',
    'exercise-book': 'exercise books',
    supply: 'supplies',
    equipment: 'equipment',
  },
  documents: {
    RK: 'receipt',
    CK: 'issue',
    TK: 'put back',
    HS: 'collected',
    TH: 'return to supplier',
    PD: 'stocktake',
    BS: 'damage',
    QC: 'opening balance',
  },
  states: { draft: 'draft', confirmed: 'confirmed', void: 'void' },
  policies: { 'first-lesson': 'first lesson first', even: 'evenly', 'whole-class': 'whole classes first' },
  unit: 'copies',
  recipient: {
    teachers: (grade) => (grade === 0 ? 'Teachers' : `Grade ${grade} teachers`),
    school: 'the whole school',
    event: (name) => `Event: ${name}`,
  },
  grade: (grade) => (grade === 0 ? 'All' : `Grade ${grade}`),
  packs: (packs, loose, unit) => {
    const full = `${packs} ${packs === 1 ? 'pack' : 'packs'}`;
    if (packs === 0) return `${loose} ${unit}`.trim();
    return loose === 0 ? full : `${full} + ${loose}`;
  },
  reason: {
    pupils: (a) => `${a.count} pupils × ${a.each} ${a.unit} ${a.per === 1 ? 'each' : `for every ${a.per}`}`,
    roster: 'by the roster',
    expected: 'expected count',
    sets: (a) => `${a.each} sets stay in the room`,
    teachers: (a) => `teacher copies ${a.quantity}`,
    guide: (a) => `teachers' guides ${a.quantity}`,
    aid: (a) => `ordered voluntarily ${a.quantity}`,
    standard: (a) => `standard ${a.each}${a.unit === '' ? '' : ` ${a.unit}`} ${EACH[a.scope]}`,
    monthly: (a) => ` × ${a.months} months`,
    request: (a) => (a.by === '' ? 'requested' : `requested by ${a.by}`),
    event: (a) => `event “${a.by}”`,
    newcomer: (a) => `whole-year title: ${a.count} due, ${a.before} handed out in autumn`,
  },
  plan: {
    title: (term, opening) => `Plan for ${term} (opens ${opening})`,
    grade: 'Grade',
    code: 'Code',
    name: 'Item',
    need: 'Need',
    held: 'Held',
    issued: 'Issued',
    owed: 'Owed',
    onOrder: 'On order',
    short: 'Short',
    toBuy: 'To buy',
    packs: 'Packs',
    cost: 'Cost (¥)',
    now: 'Can go now',
    drafted: 'In drafts',
    toReturn: 'To return',
    subtotal: 'Subtotal',
    total: 'Total',
    nothing: 'No item matches.',
    noNeed: 'Nothing is needed yet. Import the book list, the exercise-book grid …: kaixue import FOLDER',
    none: 'Nothing is short.',
    next: 'Why this number: kaixue plan ITEM --why',
    spareLine: (n) => `spare ${n}`,
    has: (a) =>
      [
        a.issued > 0 ? `issued ${a.issued}` : '',
        a.drafted > 0 ? `in drafts ${a.drafted}` : '',
        a.owed > 0 ? `owed ${a.owed}` : '',
        a.toReturn > 0 ? `to return ${a.toReturn}` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    options: {
      why: 'list every reason of the need',
      short: 'only what is short',
      check: 'exit 1 when anything is short, for scripts',
      grade: 'one grade only',
      class: 'one class only: 3-2, 三2, 三(2)班',
      kind: 'one kind only: book guide aid exercise-book supply equipment',
    },
  },
  issue: {
    done: (a) => `${a.who}: ${items(a.titles)}, ${copies(a.copies)}, issue ${a.document} (no. ${a.id})`,
    owed: (a) => `${a.who} is still owed ${copies(a.copies)}; issue again when they have come.`,
    nothing: (a) => `Nothing can go to ${a.who} now.`,
    drafted:
      'Issues are drafted; once signed, kaixue confirm NO., with --except ROW=QTY where the paper differs.',
    options: {
      grade: 'all classes of a grade, and its teacher copies',
      all: 'the whole school',
      kind: 'one kind only: book guide aid exercise-book supply equipment',
      draft: 'draft only; confirm once signed',
    },
  },
  receive: {
    ask: 'What came? (a delivery note, an order, or ITEM=QTY)',
    nothingNew: 'Nothing new: this delivery note has been recorded already.',
    row: 'Row',
    name: 'Item',
    expected: 'Expected',
    arrived: 'Came',
    damaged: 'Damaged',
    wrong: 'Wrong edition',
    accepted: 'Accepted',
    difference: 'Difference',
    done: (a) => `Receipt ${a.document} (no. ${a.id}): ${items(a.titles)}, ${copies(a.copies)} into stock.`,
    draft: (a) =>
      `Drafted receipt ${a.document} (no. ${a.id}): ${items(a.titles)}, ${copies(a.copies)} by the note.`,
    nextConfirm: (a) => `Once counted: kaixue confirm ${a.id}; where it differs add --except ROW=CAME`,
    nextIssue: 'Hand out what is owed: kaixue issue --all; what is still short: kaixue plan --short',
    outside: (a) =>
      `${copies(a.copies)} damaged or of a wrong edition wait outside the stock and stay on order.`,
    surplus: (a) => `${copies(a.copies)} more than expected were taken into stock.`,
    lacking: (a) => `${copies(a.copies)} fewer than expected.`,
    options: {
      draft: 'draft the receiving sheet first; confirm once counted',
      supplier: 'supplier',
      order: 'all that is still to come on this order came (its number)',
    },
  },
  confirm: {
    done: (a) =>
      a.changed === 0
        ? `${a.document} is confirmed as drafted.`
        : `${a.document} is confirmed with ${a.changed} ${a.changed === 1 ? 'row' : 'rows'} changed.`,
    change: (a) => {
      const parts = [a.from === a.to ? `${a.to}` : `${a.from} → ${a.to}`];
      if (a.to > a.from) parts.push(`${a.to - a.from} more than drafted`);
      if (a.to < a.from) parts.push(`${a.from - a.to} less than drafted`);
      if (a.damaged > 0) parts.push(`${a.damaged} of them damaged`);
      if (a.wrong > 0) parts.push(`${a.wrong} of them wrong`);
      return `  row ${a.row} ${a.name}: ${parts.join(', ')}`;
    },
    options: {
      except: 'rows that differ from the paper: ROW=QTY, as many as needed',
      damaged: 'of these damaged: ROW=QTY',
      wrong: 'of these a wrong edition: ROW=QTY',
    },
  },
  book: {
    code: 'Code',
    kind: 'Kind',
    grade: 'Grade',
    subject: 'Subject',
    name: 'Title',
    isbn: 'ISBN',
    price: 'Price (¥)',
    pack: 'Pack',
    perPupil: 'Per pupil',
    teacherCopies: 'Teacher copies',
    spare: 'Spare',
    policy: 'When short',
    reused: 'Reused',
    volume: 'Volume',
    publisher: 'Publisher',
    edition: 'Edition',
    yes: 'yes',
    sets: (n) => `${n} sets a room`,
    none: 'No books yet. Import the book list: kaixue import FILE; or kaixue book add TITLE --grade 3 --subject 数学',
    added: (a) => `Added ${a.code} ${a.name}`,
    edited: (a) => `Changed ${a.code} ${a.name}`,
    removed: (a) => `Removed ${a.code} ${a.name}`,
    retired: (a) => `${a.code} ${a.name} has movements: retired, not deleted`,
    options: {
      kind: 'kind: book guide aid exercise-book',
      name: 'title',
      grade: 'grade, 1 to 12',
      subject: 'subject',
      volume: '上册, 下册 or 全一册',
      isbn: 'ISBN',
      publisher: 'publisher',
      edition: 'edition',
      price: 'price in yuan, like 8.50',
      pack: 'copies in a pack',
      perPupil: 'copies per pupil',
      teacherCopies: 'teacher copies',
      count: "copies of a teachers' guide",
      spare: 'spare copies (0 unless asked)',
      policy: 'when short: first-lesson, even or whole-class',
      reused: 'a reused title (--no-reused: not)',
      sets: 'sets that stay in each room, 0 for a copy per pupil',
      place: 'where it is kept',
    },
  },
  stock: {
    onHand: 'Held',
    reserved: 'In drafts',
    waiting: 'To exchange',
    onOrder: 'On order',
    minimum: 'Minimum',
    value: 'Value (¥)',
    none: 'The storeroom is empty.',
    low: 'below its minimum',
    date: 'Date',
    document: 'Document',
    change: 'Change',
    balance: 'Balance',
    who: 'Recipient',
    note: 'Note',
    noHistory: (a) => `${a.name} has no movements yet.`,
    reversed: (a) => `takes back ${a.number}`,
  },
  /** Kinds of files. */
  files: goodsFiles,
  problems: { ...goodsIntake, ...problems },
};
