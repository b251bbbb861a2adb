import type { Words } from '../index.ts';
import { cells } from './cells.ts';

export const intake: Words['intake'] = {
  problems: {
    ...cells,
    'file-empty': 'the file is empty\nExport it again, or choose a file that has something in it.',
    'file-unreadable':
      'the file cannot be read ({why})\nCheck that it is still there and that you may read it; close the program that holds it.',
    'file-too-big':
      'the file has {mb} MB: no school list is that large\nCheck that it is the right file; if there are pictures in it, delete them and save again.',
    'file-unpacks-too-big':
      'the file would unpack to about {mb} MB, above the limit of {most} MB; it was not opened\nReal lists are far smaller. It is damaged or made up: ask for it again.',
    'file-is-other':
      'this is no table but a {what} file under another name\nSave it as .xlsx or CSV from WPS or Excel, then import that.',
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
      'no header known here was found: it is not clear what this sheet is\nThe header must be in the first 40 rows. Say what it is with --as, name columns with --map "header=field".',
    'sheet-lacks-columns': (a) => ({
      message: `row ${a.line} looks like a header (${a.kind}), but these columns are missing: ${a.lacks}`,
      hint: `Add the columns, or name them, for instance with --map "${a.header || 'header'}=${a.field}"; if these columns are enough, say what it is with --as.`,
    }),
    'kind-ambiguous':
      'this may be any of these kinds: {kinds}\nSay which with --as, for instance --as roster.',
    'no-rows': 'row {line} is a header, but nothing usable follows it\nFill it in, then import.',
    'cell-missing': '{label} is missing\nFill in {label}, or delete the row.',
    'cell-error': 'the cell holds the error of a formula\nCorrect the formula, or type the value.',
    'cell-garbled':
      'characters in this cell were lost when it was saved in a wrong encoding\nGo back to the original file and export it again, or correct the cell.',
    'total-differs':
      'the total says {said}, but the rows above add up to {sum}\nCheck whether rows are missing, doubled, or the total is wrong; correct it and import again.',
    'row-total-differs':
      "the row's total says {said}, its classes add up to {sum}\nCorrect a class's amount or the total.",
    'columns-broken':
      'line {line} of this list of header words is not right\nWrite “field: [word, word]” on each line; or delete the file to use the words that come with kaixue.',
    'sheet-kind-unknown': 'there is no kind “{name}”\n--as takes: {names}.',
    'map-wrong':
      '--map is not right: {given}\nWrite --map "header=field", several separated by commas, for instance --map "班别=class".',
    'map-no-field': 'there is no field “{field}”\nFields are: {fields}.',
    'map-no-header':
      'no file has a column “{header}”\nLeft of = stands the column as the file has it, right of it the field. The files have: {headers}.',
    'no-such-input':
      'not found: {path}\nCheck the path; in folders only tables (.xlsx .xls .csv …) are read.',
    'missing-wrong':
      '--missing is leave or keep, not “{given}”\nleave: pupils who are not in the file have left; keep: they stay as they are.',
    'nothing-usable':
      'none of the files can be imported\nSee the reason for each above; --as says what a file is.',
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
