import type { Worded } from '../worded.ts';
import type { goodsIntake as zh } from '../zh/goods-intake.ts';

/** A line of a CSV is given as a bare number. */
const rowAt = (where: string) => where.replace(/(^| )(\d+)$/, '$1line $2');

export const goodsFiles = {
  books: 'book catalogue',
  'book-stock': 'books in stock',
  receipt: 'goods received',
  'exercise-books': 'exercise-book grid',
  'supply-stock': 'supplies in stock',
  standards: 'standards',
  requests: 'requests of departments',
};

export const goodsIntake: Worded<typeof zh> = {
  'isbn-digits-lost': () => ({
    message: 'the ISBN was kept as a number and its last digits are lost',
    hint: 'Make the column text and copy the 13 digits from the back of the book.',
  }),
  'isbn-check-digit': (a) => ({
    message: `the check digit of the ISBN is wrong: by the digits before it should be ${a.digit}`,
    hint: 'A digit was miscopied or left out; compare it with the back of the book.',
  }),
  'isbn-wrong-length': (a) => ({
    message: `the ISBN has ${a.digits} digits instead of 13 (or 10 of old)`,
    hint: 'Compare it with the back of the book; leave it blank when there is none.',
  }),
  'price-unreadable': () => ({ message: 'this price cannot be read', hint: 'Write 8.50, 8.5元 or ￥8.50.' }),
  'price-negative': () => ({ message: 'a price cannot be negative', hint: 'Write the price of one.' }),
  'price-not-whole-fen': () => ({
    message: 'the price has parts of a fen',
    hint: 'Two decimals at most, as 12.35; price very cheap things by the box.',
  }),
  'rate-unreadable': () => ({
    message: 'this amount cannot be read',
    hint: 'Write 4, 4盒, 1个/班 or 1套/2人.',
  }),
  'exercise-too-many': (a) => ({
    message: `${a.count} copies for each pupil are too many: this looks like what a class or grade gets together`,
    hint: `The table is to say how many each pupil gets (${a.most} at most); divide a total by the number of pupils.`,
  }),
  'exercise-not-per-pupil': (a) => ({
    message: `${a.class} ${a.name}: ${a.copies} in all for ${a.pupils} pupils gives no whole number each`,
    hint: 'What is kept is copies per pupil. Check both numbers (without a column 人数 the roster counts), or use a table of copies per pupil by grade.',
  }),
  'exercise-classes-differ': (a) => ({
    message: `${a.name}: ${a.class} comes to ${a.each} a pupil, another class of ${a.grade} to ${a.other}`,
    hint: 'Each pupil of a grade gets as many: check the numbers.',
  }),
  'scope-unreadable': () => ({
    message: 'it cannot be seen whom this counts',
    hint: 'Use 每班, 每生, 每师, 每部门, 每室 or 全校, with a grade if need be: 一年级每班.',
  }),
  'scope-missing': (a) => ({
    message: `${a.name} does not say for whom`,
    hint: 'Write 每班, 每生, 每师, 每部门, 每室 or 全校 under 范围.',
  }),
  'book-without-grade': (a) => ({
    message: `it cannot be seen which grade ${a.name} is for`,
    hint: 'Add a column 年级, or say it in the title: 数学 三年级 下册.',
  }),
  'book-repeated': (a) => ({
    message: `${a.name} was there before, at ${rowAt(a.where)}`,
    hint: 'One row for a grade and an ISBN; check the ISBN when they are different books.',
  }),
  'item-not-known': (a) => ({
    message: `${a.name} is not known yet`,
    hint: 'Check ISBN and title; import the catalogue or the stock list first (together with this file will do), or add a supply with kaixue supply add.',
  }),
  'item-name-many': (a) => ({
    message: `${a.count} items are called ${a.name}`,
    hint: 'Add the ISBN or the specification.',
  }),
  'damaged-more-than-came': (a) => ({
    message: `${a.name}: ${a.arrived} came, but ${a.damaged} are damaged`,
    hint: 'Damaged copies are among those that came.',
  }),
  'receipt-less-than-before': (a) => ({
    message: `${a.name}: fewer came on ${a.date} than this file said before`,
    hint: 'Take the earlier import back (kaixue undo), then import the corrected file.',
  }),
  'expected-differs-ordered': (a) => ({
    message: `${a.name}: ${a.expected} announced, ${a.ordered} ordered`,
    hint: 'Only compared; stock is not affected.',
  }),
  'stock-is-it-count': (a) => ({
    message: `${a.name} opened with ${a.before} and now it says ${a.now}; some has been handed out since: a corrected opening, or a count?`,
    hint: 'Import it at a terminal to be asked; enter a count with kaixue count.',
  }),
  'book-for-fewer': (a) => ({
    message: `${a.name}: ${a.pupils} pupils' copies, but the need goes by ${a.count} pupils present`,
    hint: 'For an elective that only some pupils take, import a list called 选科用书 as well: 班级, 书名, 册数.',
  }),
  'supplement-again': (a) => ({
    message: `${a.list} has the very lines of an order that is there already (${a.before}): all of it is ordered again`,
    hint: 'If it is the same list under another name, take this import back: kaixue undo.',
  }),
  'scope-taken-pupils': (a) => ({
    message: `${a.names}: “${a.said}” is taken for each pupil`,
    hint: 'Write 每师 if teachers are meant; with 每生 this is not said again.',
  }),
  'aid-without-classes': (a) => ({
    message: `${a.name} is a voluntary aid without counts by class: only the order was taken`,
    hint: 'Import a table of class, title and copies.',
  }),
  'request-new-item': (a) => ({
    message: `${a.name} is not among the supplies: added as a new item with nothing in stock`,
    hint: 'If it is an item under another name, use the name and specification of the stock list and import again.',
  }),
  'amount-taken-stock': () => ({
    message: 'nothing says what the amounts (数量) are: they are taken for what is on hand',
    hint: 'For a request add a column 部门, for a purchase use kaixue order; what is imported already, kaixue undo takes back.',
  }),
  'supply-price-differs': (a) => ({
    message: `${a.name} has two prices: ${a.first} and ${a.second}`,
    hint: 'One name and specification has one price.',
  }),
};
