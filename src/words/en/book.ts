import type { Words } from '../index.ts';
import { rowAt } from './say.ts';

export const book: Words['book'] = {
  help: 'textbooks, teaching guides, study aids',
  fields: {
    code: ['Code'],
    kind: ['Kind', 'kind: book guide aid exercise-book'],
    grade: ['Grade', 'grade, 1 to 12'],
    name: ['Title', 'title'],
    subject: ['Subject', 'subject'],
    volume: ['Volume', '上册, 下册 or 全一册'],
    isbn: ['ISBN', 'ISBN'],
    publisher: ['Publisher', 'publisher'],
    edition: ['Edition', 'edition'],
    price: ['Price (¥)', 'price in yuan, like 8.50'],
    pack: ['Pack', 'copies in a pack'],
    perPupil: ['Per pupil', 'copies per pupil'],
    classes: ['Classes', 'for these classes only, like 11-1,11-3; - for the whole grade'],
    teacherCopies: ['Teacher copies', 'teacher copies'],
    spare: ['Spare', 'spare copies (0 unless asked)'],
    policy: ['When short', 'when short: first-lesson, even or whole-class'],
    reused: ['Reused', 'a reused title (--no-reused: not)'],
    sets: ['Sets', 'sets that stay in each room, 0 for a copy per pupil'],
    place: ['Place', 'where it is kept'],
    supplier: ['Supplier', 'supplier'],
    funding: ['Funding', 'funding: 国家免费, 地方免费, 自愿自费, 公用经费'],
  },
  verbs: { fund: 'say who pays for the books of some grades: the state, the parents' },
  options: {
    grades: 'the books of which grades: 1-6',
    kind: 'which kind (textbooks unless said): book, guide, aid, exercise-book',
  },
  askFund: (a) =>
    a.funding === ''
      ? `Take the funding off ${a.n} books (${a.first} …)?`
      : `Note “${a.funding}” as the funding of ${a.n} books (${a.first} …)?`,
  funded: (a) =>
    `Funding of ${a.n === 1 ? a.first : `${a.n} books (${a.first} …)`}${a.funding === '' ? ' taken off' : `: ${a.funding}`}`,
  yes: 'yes',
  sets: (n) => `${n} sets a room`,
  none: 'No books yet. Import the book list: kaixue import FILE; or kaixue book add TITLE --grade 3 --subject Maths',
  removed: { retired: (title) => `${title} has movements: retired, not deleted` },
  actions: {
    add: 'add a book',
    edit: 'edit a book',
    remove: 'remove a book',
    fund: 'note the funding of books',
  },
  problems: {
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
    'exercise-columns-left':
      'not read, for it cannot be seen which grades these columns are of: {columns}\nHead them Grade 3 or 1-2年级, and import again.',
    'exercise-too-many':
      '{count} copies for each pupil are too many: this looks like what a class or grade gets together\nThe table is to say how many each pupil gets ({most} at most); divide a total by the number of pupils.',
    'exercise-not-per-pupil':
      '{class} {name}: {copies} in all for {pupils} pupils gives no whole number each\nWhat is kept is copies per pupil. Check both numbers (without a column 人数 the roster counts), or use a table of copies per pupil by grade.',
    'exercise-places-differ':
      'copies a pupil differ between places of teaching ({count}), such as {name}: {amounts}\nImport a roster with the place and class of each pupil first, so that it is known which classes each place has; then this list again.',
    'exercise-classes-differ':
      '{name}: {class} comes to {each} a pupil, another class of {grade} to {other}\nEach pupil of a grade gets as many: check the numbers.',
    'book-without-grade':
      'it cannot be seen which grade {name} is for\nAdd a column Grade, or say it in the title: Maths Grade 3 Book 2.',
    'book-other-grade':
      '{class} is not in {grade}, and {name} is a title of it\nGive classes of {grade}; if the grade is wrong: kaixue book edit TITLE --grade GRADE.',
    'book-majors-unknown':
      'it cannot be seen which classes are of {majors}\nAdd a column 使用班级 and import again; if the whole grade uses them: kaixue import "{file}" --map "{column}=-"',
    'book-repeated': (a) => ({
      message: `${a.name} was there before, at ${rowAt(a.where)}`,
      hint: 'One row for a grade and an ISBN; check the ISBN when they are different books.',
    }),
    'book-for-fewer':
      "{name}: {pupils} pupils' copies, but the need goes by {count} pupils present\nFor an elective that only some pupils take, import a list called 选科用书 as well: 班级, 书名, 册数.",
    'supplement-again':
      '{list} has the very lines of an order that is there already ({before}): all of it is ordered again\nIf it is the same list under another name, take this import back: kaixue undo.',
    'books-not-ordered':
      'left out, as the remark says that it is not ordered ({n}): {names}\nIf pupils get it all the same, write “reused” as the remark, or none, and import again.',
    'aid-without-classes':
      '{name} is a voluntary aid without counts by class: only the order was taken\nImport a table of class, title and copies.',
    'book-none-chosen':
      'There is no such book\nSee which there are: kaixue book list --grade 3; for other kinds add --kind aid.',
    'volume-bad': '“{value}” is not a volume.\nWrite 上册, 下册 or 全一册.',
  },
};
