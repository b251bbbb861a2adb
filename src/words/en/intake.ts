import type { Words } from '../index.ts';

import { sheets } from './sheets.ts';

type Titles = Readonly<Record<string, { title: string } | undefined>>;

/** What the tables of templates/columns/foreign.yaml are called. */
const families: Readonly<Record<string, string>> = {
  issued: 'a register of goods handed out',
  moved: 'a log of what came and went',
  scrapped: 'a list of things scrapped',
  planned: 'a purchase plan',
  quoted: 'a quotation',
  paid: 'expenses or invoices',
  graduates: 'a list of graduates',
  some: 'a list of some pupils',
  left: 'a list of people who have left',
  health: 'health records',
  scores: 'marks',
  exam: 'a seating for examinations',
  signup: 'a sign-up list',
  aid: 'a list of grants',
  leave: 'a register of leave or cover lessons',
  'lessons-heard': 'lessons observed or meetings of a subject group',
  'signed-in': 'a sign-in sheet',
  wages: 'wages',
  boarding: 'a dormitory plan',
  bus: 'a school bus list',
  meals: 'meals',
  ranked: 'rankings or awards',
  library: 'library books',
  milk: 'insurance',
  volunteers: 'a list of parents or volunteers',
  'after-school': 'a plan of what is held after school',
  'room-use': 'a plan of who uses which room when (the timetable says where a lesson is held)',
  hazards: 'a list of safety hazards (kaixue problem add notes one)',
  codes: 'a table of codes',
  hours: 'hours taught',
};

const forced = (a: { kind: string; command: string }) =>
  a.kind
    ? `If it is ${a.kind} after all: ${a.command}`
    : 'If it is to be imported, say what it is with --as; which tables there are, and their columns: kaixue import kinds';

export const intake: Words['intake'] = {
  files: {
    signed: 'Signed sheet',
    classSheet: 'Signed hand-out sheet',
    signIn: 'Sign-in sheet',
    books: 'book catalogue',
    'book-stock': 'books in stock',
    receipt: 'goods received',
    'exercise-books': 'exercise-book grid',
    'supply-stock': 'supplies in stock',
    standards: 'standards',
    requests: 'requests of departments',
    count: 'Count results',
    property: 'Class property',
    roster: 'pupil roster',
    classes: 'class list',
    staff: 'staff list',
    room: 'rooms',
    timetable: 'timetable',
    repair: 'repairs reported',
    areas: 'cleaning areas',
    cleaning: 'cleaning scores',
    asset: 'Register of fixed assets',
    expiry: 'Register of expiry days',
    tasks: 'Allotted tasks',
    bell: 'Bell times',
    choices: 'Class orders',
    calendar: 'Holidays',
    teaching: 'Who teaches what',
    duty: 'duty roster',
  },
  place: (a) =>
    [
      a.file === '-' ? 'standard input' : a.file,
      a.sheet,
      a.line === undefined
        ? a.cell
        : `line ${a.line}${a.character ? `, column ${a.character}` : ''}${a.column ? ` “${a.column}”` : ''}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' › '),
  found: (a) => `: “${a.value}”`,
  families,
  problems: {
    // What is wrong with one cell.
    'number-unreadable':
      'an amount belongs here, and this cannot be read as one\nWrite a whole number, with its unit if you like: 40, 40 copies; no "about", no 10-20.',
    'number-not-whole': 'the amount is not whole\nWrite a whole number of copies, pieces or boxes.',
    'number-negative':
      'an amount cannot be negative\nWrite 0 or more; goods returned have documents of their own.',
    'number-zero': 'the amount cannot be 0\nWrite 1 or more, or delete the row.',
    'date-unreadable': 'this date cannot be read\nWrite it as 2027-02-22 or 2027.2.22.',
    'date-either':
      'this may be {first} or {second}: nothing in the sheet says whether day or month stands first\nWrite it as 2027-02-22.',
    'date-lost-marks':
      'the date has lost the marks between year, month and day\nLook it up in the original and write it as 2027-02-28.',
    'date-day-cut':
      'the date was kept as a decimal number: the 1st and the 10th (the 2nd and the 20th) look the same\nMake the cell text and write the date as 2027-02-20.',
    'date-month-cut':
      '{year}.1 is January, or October of which the spreadsheet took the 0\nWrite {year}-01 or {year}-10.',
    'date-impossible': 'there is no such day\nCheck the month and the day; February has 29 days at most.',
    'yes-no-unreadable':
      'yes or no belongs here, and this is neither\nWrite yes or no, a tick, or leave it blank.',
    'digits-lost':
      'the number is too long for a spreadsheet: it was kept as a figure and its last digits are lost\nMake the column text and fill in the numbers from the original again.',
    // What is wrong with a file, a sheet or a column.
    'file-empty': 'the file is empty\nExport it again, or choose a file that has something in it.',
    'file-unreadable':
      'the file cannot be read ({why})\nCheck that it is still there and that you may read it; close the program that holds it.',
    'file-too-big':
      'the file has {mb} MB: no school list is that large\nCheck that it is the right file; if there are pictures in it, delete them and save again.',
    'file-unpacks-too-big':
      'the file would unpack to about {mb} MB, above the limit of {most} MB; it was not opened\nReal lists are far smaller. It is damaged or made up: ask for it again.',
    'file-is-other':
      'this is no table but a {what} file\nCopy a table that is in it into WPS or Excel, save that as .xlsx and import it.',
    'file-is-doc':
      'this is an old Word file (.doc), whose tables cannot be read\nSave it as .docx from WPS or Word, then import that.',
    'file-no-table':
      'no table in this Word document\nA list that is not in a table: copy it into WPS or Excel, save that as .xlsx and import it.',
    'file-truncated':
      'the file is cut off: its end is missing\nA download or a copy did not finish. Download or copy it again.',
    'file-damaged':
      'the workbook is damaged and cannot be opened\nOpen it in WPS or Excel; if that works, save it as a new .xlsx and import that.',
    'file-protected':
      'the workbook needs a password to open\nRemove the password in WPS or Excel, save, then import.',
    'encoding-broken':
      'the file is UTF-8 text, but line {line} has damaged characters\nExport the CSV again from WPS or Excel; download it again if it was cut off.',
    'encoding-unknown':
      'the encoding of the text is not known (neither UTF-8, UTF-16 nor GB18030)\nOpen it in WPS or Excel, save it as .xlsx and import that.',
    'stray-quote':
      'a quotation mark has no partner, so what follows runs together\nOpen the file in a text editor and delete the stray quote in this line; or save it as .xlsx.',
    'sheet-too-long':
      'the sheet has more than {most} rows\nDelete the rows below the table, or split it into several files.',
    'no-such-sheet': 'there is no sheet “{name}”\nThe file has: {names}.',
    'no-sheets-here':
      'this kind of file has no sheets, so --sheet cannot choose one\nLeave --sheet out, or name only the file that has the sheet.',
    'sheet-not-recognised':
      'no header known here was found: it is not clear what this sheet is\nThe header must be in the first 40 rows. Say what it is with --as, name columns with --map "header=field". Which tables there are, and their columns: kaixue import kinds',
    'sheet-lacks-columns': (a) => ({
      message: `row ${a.line} looks like a header (${a.kind}), but these columns are missing: ${a.lacks}`,
      hint: `Add the columns${a.above && ` (${a.above} may also stand in the title or in the name of the sheet or file)`}, or name them with --map; if these columns are enough, say what it is with --as.`,
    }),
    'sheet-lacks-as':
      'Read as {kind}, it lacks these columns: {lacks}\nIt has: {headers}. Where a column is called otherwise, say so with --map "column=field"; what each table needs: kaixue import kinds',
    'file-copied': 'it is the same as {of}, byte for byte; not read again',
    'list-versions':
      '{one} and {other} say the same in {shared} rows: they look like an older and a newer state of one list; neither was imported\nImport only the newer: {first} (or {second}), and move the older out of this folder; if both count, import one after the other.',
    'sheet-form-help':
      'tells how to fill in the other sheets, or what to choose from; nothing to import\nIf it is a list after all, name it with --sheet.',
    'sheet-foreign': (a) => ({
      message: `looks like ${families[a.family] ?? a.family}, like no list to import; left alone`,
      hint: forced(a),
    }),
    'columns-without-head':
      'the head in row {line} has no name over column {columns}; {cells} cells beneath were not read\nTo have them read, give them a head and import again.',
    'formulas-unreckoned':
      'formulas without a result yet ({count}) are taken as blank: {cells}\nOpen this file in Excel or WPS, save it once, then import it again.',
    'rows-other-term':
      '{count} are of the volume of the other half of the year, and of no use in the term {term}; left out\nIf they are: {command}',
    'sheet-read-before':
      'read for the term {before} already, and the same since; left alone\nWhat holds for this term too is imported by its name, as kaixue import "{first}"',
    'sheet-other-term':
      'looks like {kind}, but of “{named}”; this is the term {term}; left alone\nTake the list of this term; if this one is meant: {command}',
    'sheet-other-school':
      'looks like {kind}, but of “{named}”; this school is {school}; left alone\nTake the list of this school; if this one is meant: {command}',
    'sheet-printed': (a) => ({
      message: `this is the sheet ${(sheets.kinds as Titles)[a.sheet]?.title ?? a.sheet} (${a.code}) that kaixue printed, with nothing on it to read; left alone`,
      hint: `What was written on it is told by: ${a.command}${a.of && ` ${a.of}`}`,
    }),
    'sheet-not-ours': (a) => ({ message: 'like no list that is imported; left alone', hint: forced(a) }),
    'sheet-left-alone':
      'left alone, as you said\nSay what it is with --as when you need it; which tables there are: kaixue import kinds',
    'goods-direction':
      'says how many, but not whether they are on hand, came, are asked for or are to be bought\nSay which: {commands}',
    'columns-doubtful': (a) => ({
      message: `heads that are not certain: ${a.pairs.replaceAll('→ ×', '→ this column is of no use')}`,
      hint: `If they are right: ${a.command}${a.others ? `; else one of these: ${a.others}` : ''}\nIf none is, put the right field after the =; a column of no use is “-”.`,
    }),
    'columns-open':
      'columns that are not certain were not read; they may be: {columns}\nIf so: {command}; of no use: {none}',
    'reading-near':
      'has nearly the heads of {file}, which was confirmed as {kind} (they differ in: {differs})\nTo read it like that: {command}',
    'kind-ambiguous': (a) => ({
      message: a.alien
        ? `may be no list to import; somewhat like: ${a.kinds}`
        : `may be one of these: ${a.kinds}`,
      hint: a.alien
        ? `If it is none, leave it: nothing was done. If it is: ${a.commands}`
        : `Say which: ${a.commands}`,
    }),
    'no-rows': 'row {line} is a header, but nothing usable follows it\nFill it in, then import.',
    'column-missing': (a) => ({
      message: `No column says “${a.label}”`,
      hint: `If it is called otherwise: kaixue import "${a.file}" --map "COLUMN=${a.label}"; else add one${a.above && `, or say the ${a.above} in the title or in the name of the sheet or file`}.`,
    }),
    'cell-missing': '{label} is missing\nFill in {label}, or delete the row.',
    'cell-error': 'the cell holds the error of a formula\nCorrect the formula, or type the value.',
    'cell-garbled':
      'characters in this cell were lost when it was saved in a wrong encoding\nGo back to the original file and export it again, or correct the cell.',
    'total-differs':
      'the total says {said}, but the rows above add up to {sum}\nCheck whether rows are missing, doubled, or the total is wrong; correct it and import again.',
    'row-total-differs':
      "the row's total says {said}, its columns add up to {sum}\nCorrect one of the amounts or the total.",
    'columns-broken':
      'line {line} of this list of header words is not right\nWrite “field: [word, word]” on each line; or delete the file to use the words that come with kaixue.',
  },
};
