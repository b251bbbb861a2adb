import type { Words } from '../index.ts';
import type { Worded } from '../worded.ts';
import type { dossierProblems as zhProblems } from '../zh/dossier.ts';

/** What `print` and `prepare` say, and what the dossier's own pages say. */
export const dossier: Words['paper']['dossier'] = {
  options: {
    format: 'format: pdf (default), xlsx, csv, html, json, term, png',
    class: 'this class only (several may be given: 3-2 3-4)',
    grade: 'this grade only (several may be given)',
    document: 'print this document (short or full number)',
    figures: 'print book figures and differences on the count sheet (default: blind)',
    copies: 'copies of each form, such as 2',
    out: 'write to this file; - is stdout',
    outDir: 'put the dossier into this folder (default: out/TERM beside the school file)',
  },
  whichSheet: 'Which sheet?',
  printed: (a) =>
    a.pages > 0
      ? `${a.title}: ${a.pages} ${a.pages === 1 ? 'page' : 'pages'} in ${a.path}`
      : `${a.title}: ${a.path}`,
  preparing: (a) => `[${a.done}/${a.all}] ${a.title}`,
  recovered: 'An unfinished dossier of an earlier run has been put in place.',
  prepared: (a) =>
    `The dossier is ready: ${a.sheets} sheets, ${a.pages} PDF pages.\nFolder: ${a.out}\nOpen index.html there in a browser to look at and print each of them.`,
  keptFiles: (a) =>
    `Kept the ${a.count} ${a.count === 1 ? 'file' : 'files'} that you had put there or changed (-2 after a name that a new sheet has).`,
  swapBlocked: (a) => `${a.out} is open in another program; the new dossier is in ${a.used}.`,
  nameTaken: (a) => `${a.wanted} is open in another program; saved as ${a.used}.`,
  index: {
    title: 'Term start dossier',
    made: 'Made on',
    opening: 'Opening day',
    how: 'Open a sheet in the browser to look at and print it; the Excel files can be edited first. Two copies are usual: one for the office, one for the class.',
    columns: { sheet: 'Sheet', pages: 'Pages', rows: 'Rows', files: 'Files' },
    comma: ', ',
    open: 'Open',
    excel: 'Excel',
    manifest: 'List of files with checksums',
    classes: 'Classes',
    pupils: 'Pupils',
    titles: 'Titles',
    short: 'Short (copies)',
    cost: 'To buy',
    first: 'First things to do',
    none: 'Nothing is short.',
    missing: 'No data yet for these sheets:',
  },
};

export const dossierProblems: Worded<typeof zhProblems> = {
  'sheet-unknown': (a) => ({
    message: `there is no sheet named “${a.name}”`,
    hint: `${a.near === '' ? '' : `Did you mean ${a.near}? `}The sheets are:\n${a.names}`,
  }),
  'sheet-missing': 'no sheet was named\nFor example: kaixue print class-books. The sheets are:\n{names}',
  'sheet-no-data':
    'this term has no data for “{title}” yet\nImport the files first (kaixue import), or leave out --class and --grade; kaixue plan shows what is known.',
  'sheet-takes-no': (a) => ({
    message: `“${a.title}” cannot be narrowed by ${a.option}`,
    hint: a.takes === '' ? 'It is always printed whole: leave the option out.' : `It takes: ${a.takes}.`,
  }),
  'format-unknown': 'unknown format “{format}”\nThe formats are: {formats}.',
  'copies-wrong': '“{copies}” is no number of copies\nGive a whole number from 1 to 9, such as --copies 2.',
  'grade-wrong': 'unknown grade “{grade}”\nGive a number, such as --grade 3.',
  'print-document-unknown':
    'there is no document “{document}”\nGive its short number (12) or its number (CK20270228-001); kaixue log shows documents.',
  'dossier-no-data':
    'term {term} has nothing to print yet; a dossier made before was left as it is\nImport the roster, the book list and so on first (kaixue import).',
  'dossier-foreign-folder':
    'the folder {path} has other files in it; nothing was written\nChoose an empty folder or one that is not there yet, such as --out dossier.',
  'cannot-write':
    'cannot write {path}: {reason}\nSee that the folder is there, may be written and has room; or choose another place with -o (--out).',
};
