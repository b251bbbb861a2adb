import type { Words } from '../index.ts';
import { cells } from './cells.ts';

export const intake: Words['intake'] = {
  problems: {
    ...cells,
    'file-empty': () => ({
      message: 'the file is empty',
      hint: 'Export it again, or choose a file that has something in it.',
    }),
    'file-unreadable': (a) => ({
      message: `the file cannot be read (${a.why})`,
      hint: 'Check that it is still there and that you may read it; close the program that holds it.',
    }),
    'file-too-big': (a) => ({
      message: `the file has ${a.mb} MB: no school list is that large`,
      hint: 'Check that it is the right file; if there are pictures in it, delete them and save again.',
    }),
    'file-unpacks-too-big': (a) => ({
      message: `the file would unpack to about ${a.mb} MB, above the limit of ${a.most} MB; it was not opened`,
      hint: 'Real lists are far smaller. It is damaged or made up: ask for it again.',
    }),
    'file-is-other': (a) => ({
      message: `this is no table but a ${a.what} file under another name`,
      hint: 'Save it as .xlsx or CSV from WPS or Excel, then import that.',
    }),
    'file-truncated': () => ({
      message: 'the file is cut off: its end is missing',
      hint: 'A download or a copy did not finish. Download or copy it again.',
    }),
    'file-damaged': () => ({
      message: 'the workbook is damaged and cannot be opened',
      hint: 'Open it in WPS or Excel; if that works, save it as a new .xlsx and import that.',
    }),
    'file-protected': () => ({
      message: 'the workbook needs a password to open',
      hint: 'Remove the password in WPS or Excel, save, then import.',
    }),
    'encoding-broken': (a) => ({
      message: `the file is UTF-8 text, but line ${a.line} has damaged characters`,
      hint: 'Export the CSV again from WPS or Excel; download it again if it was cut off.',
    }),
    'encoding-unknown': () => ({
      message: 'the encoding of the text is not known (neither UTF-8, UTF-16 nor GB18030)',
      hint: 'Open it in WPS or Excel, save it as .xlsx and import that.',
    }),
    'stray-quote': () => ({
      message: 'a quotation mark has no partner, so what follows runs together',
      hint: 'Open the file in a text editor and delete the stray quote in this line; or save it as .xlsx.',
    }),
    'sheet-too-long': (a) => ({
      message: `the sheet has more than ${a.most} rows`,
      hint: 'Delete the rows below the table, or split it into several files.',
    }),
    'no-such-sheet': (a) => ({ message: `there is no sheet “${a.name}”`, hint: `The file has: ${a.names}.` }),
    'no-sheets-here': () => ({
      message: 'this kind of file has no sheets, so --sheet cannot choose one',
      hint: 'Leave --sheet out, or name only the file that has the sheet.',
    }),
    'sheet-not-recognised': () => ({
      message: 'no header known here was found: it is not clear what this sheet is',
      hint: 'The header must be in the first 40 rows. Say what it is with --as, name columns with --map "header=field".',
    }),
    'sheet-lacks-columns': (a) => ({
      message: `row ${a.line} looks like a header (${a.kind}), but these columns are missing: ${a.lacks}`,
      hint: `Add the columns, or name them, for instance with --map "${a.header || 'header'}=${a.field}"; if these columns are enough, say what it is with --as.`,
    }),
    'kind-ambiguous': (a) => ({
      message: `this may be any of these kinds: ${a.kinds}`,
      hint: 'Say which with --as, for instance --as roster.',
    }),
    'no-rows': (a) => ({
      message: `row ${a.line} is a header, but nothing usable follows it`,
      hint: 'Fill it in, then import.',
    }),
    'cell-missing': (a) => ({
      message: `${a.label} is missing`,
      hint: `Fill in ${a.label}, or delete the row.`,
    }),
    'cell-error': () => ({
      message: 'the cell holds the error of a formula',
      hint: 'Correct the formula, or type the value.',
    }),
    'cell-garbled': () => ({
      message: 'characters in this cell were lost when it was saved in a wrong encoding',
      hint: 'Go back to the original file and export it again, or correct the cell.',
    }),
    'total-differs': (a) => ({
      message: `the total says ${a.said}, but the rows above add up to ${a.sum}`,
      hint: 'Check whether rows are missing, doubled, or the total is wrong; correct it and import again.',
    }),
    'row-total-differs': (a) => ({
      message: `the row's total says ${a.said}, its classes add up to ${a.sum}`,
      hint: "Correct a class's amount or the total.",
    }),
    'columns-broken': (a) => ({
      message: `line ${a.line} of this list of header words is not right`,
      hint: 'Write “field: [word, word]” on each line; or delete the file to use the words that come with kaixue.',
    }),
    'sheet-kind-unknown': (a) => ({
      message: `there is no kind “${a.name}”`,
      hint: `--as takes: ${a.names}.`,
    }),
    'map-wrong': (a) => ({
      message: `--map is not right: ${a.given}`,
      hint: 'Write --map "header=field", several separated by commas, for instance --map "班别=class".',
    }),
    'map-no-field': (a) => ({ message: `there is no field “${a.field}”`, hint: `Fields are: ${a.fields}.` }),
    'map-no-header': (a) => ({
      message: `no file has a column “${a.header}”`,
      hint: `Left of = stands the column as the file has it, right of it the field. The files have: ${a.headers}.`,
    }),
    'no-such-input': (a) => ({
      message: `not found: ${a.path}`,
      hint: 'Check the path; in folders only tables (.xlsx .xls .csv …) are read.',
    }),
    'missing-wrong': (a) => ({
      message: `--missing is leave or keep, not “${a.given}”`,
      hint: 'leave: pupils who are not in the file have left; keep: they stay as they are.',
    }),
    'nothing-usable': () => ({
      message: 'none of the files can be imported',
      hint: 'See the reason for each above; --as says what a file is.',
    }),
  },
  options: {
    as: 'what the files are, instead of recognising them',
    map: 'what columns are: "班别=class"; several separated by commas',
    sheet: 'read only this sheet',
    errors: 'write a copy as .xlsx with the bad cells marked and commented',
    skipBadRows: 'leave out rows with problems and import the others',
    missing: 'those who are not in the file: leave (they left) or keep (default)',
  },
  place: (a) =>
    [
      a.file === '-' ? 'standard input' : a.file,
      a.sheet,
      a.line === undefined ? a.cell : `line ${a.line}${a.column ? ` “${a.column}”` : ''}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' › '),
  found: (a) => `: “${a.value}”`,
  preview: {
    took: (a) => `taken for ${a.kind}, header in row ${a.line}`,
    tookWhole: (a) => `taken for ${a.kind}`,
    encoding: (a) => `encoding ${a.encoding}`,
    columns: (a) => `columns: ${a.pairs}`,
    unused: (a) => `columns not used: ${a.headers}`,
    hidden: (a) => `hidden sheets were not read: ${a.sheets}`,
    rows: (a) => `${a.rows} rows: ${a.added} added, ${a.changed} changed, ${a.unchanged} unchanged`,
    rejected: (a) => `${a.rejected} rows with problems left out`,
    change: (a) => `${a.what} ${a.field}: ${a.from || '(blank)'} → ${a.to || '(blank)'}`,
    more: (a) => `… and ${a.more} more`,
    fields: {
      priceFen: 'price',
      department_id: 'department',
      perPupil: 'copies per pupil',
      quantity: 'quantity',
      ordered: 'ordered',
      stock: 'in stock',
      class: 'class',
      reused: 'reused',
      minimum: 'minimum',
      leadDays: 'days to deliver',
      replenish: 'share replenished',
    },
    missing: (a) => `${a.count} known to the school but not in the files: ${a.names}`,
    missingKept: 'They were left as they are; --missing leave marks them as having left.',
    missingLeft: 'They are marked as having left.',
    skippedFile: 'not imported',
    remark: 'note',
    skippedTotals: (a) => `${a.count} total rows checked`,
    skippedNotes: (a) => `${a.count} rows of notes left out`,
    nothingNew: 'Same as before: nothing changed.',
    done: (a) =>
      `${a.files} files imported: ${a.added} added, ${a.changed} changed, ${a.unchanged} unchanged.`,
    wouldDo: (a) =>
      `${a.files} files to import: ${a.added} to add, ${a.changed} to change, ${a.unchanged} unchanged.`,
    problems: (a) => `${a.count} problems; nothing was imported.`,
    errorsWritten: (a) => `the bad cells are marked in ${a.path}`,
    undo: 'To take this import back: kaixue undo',
  },
  ask: {
    file: 'file or folder to import',
    apply: 'Import this?',
    cancelled: 'Not imported; nothing was changed.',
    which: (a) => `${a.place}  ${a.message}${a.times > 1 ? ` (${a.times} places)` : ''}`,
    none: 'none of these (treat it as a problem)',
  },
  actions: { import: 'import' },
};
