import type { Words } from '../index.ts';
import { columns } from './columns.ts';
import { are, count } from './say.ts';

const notTaken = (files: number) =>
  files > 0
    ? ` ${files === 1 ? '1 file was' : `${files} files were`} not imported, for the reasons above.`
    : '';

export const importing: Words['import'] = {
  help: "read the school's own spreadsheets: rosters, staff, book lists, deliveries, stock …",
  missing: { leave: 'leave', keep: 'keep' },
  options: {
    as: 'what the files are, instead of recognising them',
    map: 'what columns are: "Form=class"; several separated by commas; or which class one is: "Grade 3 Honours=3-3"',
    sheet: 'read only this sheet',
    errors: 'write a copy as .xlsx with the bad cells marked and commented',
    skipBadRows: 'leave out rows with problems and import the others',
    strict:
      'everything or nothing (for scripts); without it good files go in, others stay out, and the exit code is 1',
    why: 'say why each sheet was read as it was',
    forget: 'forget this reading',
    missing: 'what is not in the file: leave (pupils left, lessons are taken out) or keep (default)',
  },
  verbs: {
    files: 'read files (need not be written)',
    known: 'list the readings that were confirmed: which heads are which table',
    kinds: 'list the tables that can be imported, and their columns',
  },
  kinds: {
    columns: { name: 'Name', title: 'Table', fields: 'Columns' },
    next: 'Say what a file is: kaixue import FILE --as NAME',
  },
  known: {
    none: 'No readings are known yet: what --as and --map said of a table, or an answer to a question, is kept here once it is imported.',
    words: { class: 'what a class is called', item: 'what a thing is called' },
    columns: { id: 'No.', kind: 'Table', heads: 'Heads', file: 'Said of', day: 'Day' },
    next: 'Files with the same heads are read like this from now on; if not: kaixue import known --forget N',
    forgotten: (a) => `Reading ${a.id} is forgotten (said of ${a.file}).`,
  },
  why: {
    foreign: 'none of ours',
    speaks: {
      head: 'head',
      cells: 'cells',
      unreadable: 'cells that cannot be read as',
      missing: 'lacks',
      other: 'column of another list',
      foreign: 'column of other trades',
      unknown: 'column of no use',
      named: 'title or file name',
      direction: 'way that the title says',
    },
  },
  preview: {
    grid: (a) =>
      `${count(a.classes, 'class', 'classes')}, ${count(a.days, 'day')}, at most ${a.periods} periods a day; ${a.class}:`,
    took: (a) => `taken for ${a.kind}, header in row ${a.line}`,
    tookWhole: (a) => `taken for ${a.kind}`,
    next: 'What to do next: kaixue',
    recalled: (a) => ` (as was confirmed of ${a.file}: kaixue import known, number ${a.id})`,
    encoding: (a) => `encoding ${a.encoding}`,
    columns: (a) => `columns: ${a.pairs}`,
    unused: (a) => `columns not used: ${a.headers}`,
    hidden: (a) => `hidden sheets were not read: ${a.sheets}`,
    rows: (a) =>
      `${a.rows === a.records ? count(a.rows, 'row') : `${count(a.rows, 'entry', 'entries')}, kept as ${count(a.records, 'record')}`}: ${a.added} added, ${a.changed} changed, ${a.unchanged} unchanged${a.gone > 0 ? ` (with ${a.gone} that the file does not have)` : ''}`,
    rejected: (a) => `${count(a.rejected, 'row')} with problems left out`,
    reordered: (a) => `${a.count} only change their place in the list`,
    change: (a) => `${a.what} ${a.field}: ${a.from || '(blank)'} → ${a.to || '(blank)'}`,
    older: (a) => `${a.count} older than what was said since, left as they are:`,
    olderOne: (a) => `${a.what} ${a.field}: now ${a.from || '(blank)'}, in the file ${a.to || '(blank)'}`,
    more: (a) => `… and ${a.more} more`,
    missing: {
      pupils: {
        what: (a) => `${a.count} known to the school but not in the files: ${a.names}`,
        kept: 'They were left as they are; --missing leave marks them as having left.',
        left: 'They are marked as having left.',
        ask: 'Have they who are not in the files all left the school?',
      },
      lessons: {
        what: (a) =>
          `${count(a.count, 'lesson')} of the timetable ${are(a.count)} not in the files: ${a.names}`,
        kept: 'They were left as they are; --missing leave takes them out of the timetable.',
        left: 'They are taken out of the timetable.',
        ask: 'Take the lessons that are not in the files out of the timetable?',
      },
      bells: {
        what: (a) => `${a.count} of the bell times are not in the files: ${a.names}`,
        kept: 'They were left as they are; --missing leave takes them out.',
        left: 'They are taken out.',
        ask: 'Take out the times that are not in the files?',
      },
    },
    skippedFile: 'not imported',
    remark: 'note',
    skippedTotals: (a) => `${count(a.count, 'total row')} checked`,
    skippedNotes: (a) => `${count(a.count, 'row')} of notes left out`,
    nothingNew: (a) => `Same as before: nothing changed.${notTaken(a.left)}`,
    leftOut: (a) => (a.files === 1 ? '1 file was not imported:' : `${a.files} files were not imported:`),
    andMore: (a) => ` (and ${a.more} more problems)`,
    andMoreSuch: (a) => ` (and ${a.more} more like it)`,
    again: (a) =>
      `Once mended, run the same command again: what is in is not imported twice.${a.command ? ` All problems of one file: ${a.command} (--errors problems.xlsx marks the cells)` : ''}`,
    others: (a) =>
      `Not read, as no ${a.count === 1 ? 'table' : 'tables'}: ${a.names}${a.count > 5 ? ` … (${a.count} in all)` : ''}${a.doc ? '\nAn old Word file (.doc) with a table in it: save it as .docx, then import that.' : ''}`,
    done: (a) =>
      `${count(a.files, 'file')} imported: ${a.added} added, ${a.changed} changed, ${a.unchanged} unchanged.${notTaken(a.left)}`,
    wouldDo: (a) =>
      `${count(a.files, 'file')} to import: ${a.added} to add, ${a.changed} to change, ${a.unchanged} unchanged.${notTaken(a.left)}`,
    errorsWritten: (a) => `the bad cells are marked in ${a.path}`,
  },
  removed: 'removed',
  columns,
  fieldNames: {
    signed: 'signed',
    priceFen: 'price',
    departmentId: 'department',
    headOf: 'class teacher',
    ownerId: 'person responsible',
    holderId: 'kept by',
    lifeYears: 'life in years',
    classId: 'class',
    roomId: 'room',
    perPupil: 'copies per pupil',
    classes: 'for classes',
    quantity: 'quantity',
    ordered: 'ordered',
    stock: 'in stock',
    class: 'class',
    reused: 'reused',
    minimum: 'minimum',
    leadDays: 'days to deliver',
    replenish: 'share replenished',
    reuseSets: 'sets in shared use',
    periodsLost: 'periods not held',
    rounds: 'rounds',
    spare: 'share to spare',
    retired: 'out of use',
  },
  ask: {
    file: 'file or folder to import',
    older: (a) =>
      `${a.count} were changed by hand since these files were made. Take them back? (usually not)`,
    apply: 'Import this?',
    sure: 'Is that so?',
    cancelled: 'Not imported; nothing was changed.',
    which: (a) => `${a.place}  ${a.message}${a.times > 1 ? ` (${a.times} places)` : ''}`,
    leave: 'do not import this table',
    unused: 'this column is of no use',
    answers: {
      along: 'with their pupils',
      stay: 'in the class that they left',
      draft: 'not yet: draft a goods receipt to check',
      counted: 'counted: book it as here',
      opening: 'a corrected opening balance',
      count: 'what a count found',
      'new-item': 'none of these: a new item',
      'in-use': 'in use',
      idle: 'idle',
      broken: 'to be repaired',
      scrapped: 'scrapped',
    },
    none: 'none of these (treat it as a problem)',
  },
  actions: { import: 'import files', forget: 'forget a reading' },
  problems: {
    'books-of-moved':
      '{pupils} pupils who changed class or left have {copies} books. Where are they?\nSay where the books are.',
    'books-went-along':
      'the {copies} books of {pupils} pupils who changed class or left went along with them\nReused books of who left stay in the class, to be returned. If it was otherwise: kaixue undo, then kaixue student move or student out for each.',
    'books-stayed':
      'the {copies} books of {pupils} pupils who changed class or left stayed in the class that they left\nWhat the class has too much of: kaixue owed.',
    'sheet-kind-unknown': 'there is no kind “{name}”\n--as takes: {names}.',
    'map-wrong':
      '--map is not right: {given}\nWrite --map "header=field", several separated by commas, for instance --map "Form=class".',
    'map-no-field': 'there is no field “{field}”\nFields are: {fields}.',
    'map-no-header':
      'no file has a column “{header}”\nLeft of = stands the column as the file has it, right of it the field. The files have: {headers}.',
    'no-tables-in':
      'no tables in {path}\nPut rosters, book lists, delivery notes (.xlsx .xls .csv .docx) there and run kaixue import {path} again.',
    'no-such-input':
      'not found: {path}\nCheck the path; where there is no such table yet, kaixue import kinds lists the columns of each kind.',
    'reading-unknown': 'there is no reading {given}\nkaixue import known shows the numbers.',
    'rows-wait-for':
      'rows that wait for {files}: {rows}\nMend that file, and import it together with this one.',
    'import-nothing': (a) => ({
      message: `nothing was imported; the school file is as it was${a.files > 1 ? ` (none of ${count(a.files, 'file')} could be taken)` : ''}`,
      hint:
        a.cells > 0
          ? 'Mend it and import again; --errors problems.xlsx marks each bad cell with a comment.'
          : '',
    }),
    'as-of-several':
      '--as says what one file is; “{path}” stands for several\nName the file: kaixue import FILE --as {kind}; the others are recognised as always.',
    'nothing-usable':
      'none of the files can be imported\nSee the reason for each above; --as says what a file is; which tables there are: kaixue import kinds',
  },
};
