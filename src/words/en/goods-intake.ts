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
  'isbn-digits-lost':
    'the ISBN was kept as a number and its last digits are lost\nMake the column text and copy the 13 digits from the back of the book.',
  'isbn-check-digit':
    'the check digit of the ISBN is wrong: by the digits before it should be {digit}\nA digit was miscopied or left out; compare it with the back of the book.',
  'isbn-wrong-length':
    'the ISBN has {digits} digits instead of 13 (or 10 of old)\nCompare it with the back of the book; leave it blank when there is none.',
  'price-unreadable': 'this price cannot be read\nWrite 8.50, 8.5元 or ￥8.50.',
  'price-negative': 'a price cannot be negative\nWrite the price of one.',
  'price-not-whole-fen':
    'the price has parts of a fen\nTwo decimals at most, as 12.35; price very cheap things by the box.',
  'rate-unreadable': 'this amount cannot be read\nWrite 4, 4盒, 1个/班 or 1套/2人.',
  'exercise-too-many':
    '{count} copies for each pupil are too many: this looks like what a class or grade gets together\nThe table is to say how many each pupil gets ({most} at most); divide a total by the number of pupils.',
  'exercise-not-per-pupil':
    '{class} {name}: {copies} in all for {pupils} pupils gives no whole number each\nWhat is kept is copies per pupil. Check both numbers (without a column 人数 the roster counts), or use a table of copies per pupil by grade.',
  'exercise-classes-differ':
    '{name}: {class} comes to {each} a pupil, another class of {grade} to {other}\nEach pupil of a grade gets as many: check the numbers.',
  'scope-unreadable':
    'it cannot be seen whom this counts\nUse 每班, 每生, 每师, 每部门, 每室 or 全校, with a grade if need be: 一年级每班.',
  'scope-missing': '{name} does not say for whom\nWrite 每班, 每生, 每师, 每部门, 每室 or 全校 under 范围.',
  'book-without-grade':
    'it cannot be seen which grade {name} is for\nAdd a column 年级, or say it in the title: 数学 三年级 下册.',
  'book-repeated': (a) => ({
    message: `${a.name} was there before, at ${rowAt(a.where)}`,
    hint: 'One row for a grade and an ISBN; check the ISBN when they are different books.',
  }),
  'item-not-known':
    '{name} is not known yet\nCheck ISBN and title; import the catalogue or the stock list first (together with this file will do), or add a supply with kaixue supply add.',
  'item-name-many': '{count} items are called {name}\nAdd the ISBN or the specification.',
  'damaged-more-than-came':
    '{name}: {arrived} came, but {damaged} are damaged\nDamaged copies are among those that came.',
  'receipt-less-than-before':
    '{name}: fewer came on {date} than this file said before\nTake the earlier import back (kaixue undo), then import the corrected file.',
  'expected-differs-ordered':
    '{name}: {expected} announced, {ordered} ordered\nOnly compared; stock is not affected.',
  'stock-is-it-count':
    '{name} opened with {before} and now it says {now}; some has been handed out since: a corrected opening, or a count?\nImport it at a terminal to be asked; enter a count with kaixue count.',
  'book-for-fewer':
    "{name}: {pupils} pupils' copies, but the need goes by {count} pupils present\nFor an elective that only some pupils take, import a list called 选科用书 as well: 班级, 书名, 册数.",
  'supplement-again':
    '{list} has the very lines of an order that is there already ({before}): all of it is ordered again\nIf it is the same list under another name, take this import back: kaixue undo.',
  'scope-taken-pupils':
    '{names}: “{said}” is taken for each pupil\nWrite 每师 if teachers are meant; with 每生 this is not said again.',
  'aid-without-classes':
    '{name} is a voluntary aid without counts by class: only the order was taken\nImport a table of class, title and copies.',
  'request-new-item':
    '{name} is not among the supplies: added as a new item with nothing in stock\nIf it is an item under another name, use the name and specification of the stock list and import again.',
  'amount-taken-stock':
    'nothing says what the amounts (数量) are: they are taken for what is on hand\nFor a request add a column 部门, for a purchase use kaixue order; what is imported already, kaixue undo takes back.',
  'supply-price-differs':
    '{name} has two prices: {first} and {second}\nOne name and specification has one price.',
};
