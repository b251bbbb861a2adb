import type { Words } from '../index.ts';
import { count } from './say.ts';

export const print: Words['print'] = {
  help: 'print one sheet, such as kaixue print class-books',
  options: {
    format: 'format: pdf (default), xlsx, csv, html, json, term, png',
    class: 'this class only (several may be given: 3-2 3-4)',
    grade: 'this grade only (several may be given)',
    document: 'print this document (short or full number)',
    figures: 'print the book figures and differences on the count sheet (default: blind)',
    blank: 'the blank form: head, empty rows and signatures, to fill in by hand',
    open: 'open it in the system’s viewer',
    copies: 'copies of each form, such as 2',
    out: 'write to this file; - is stdout',
  },
  whichSheet: 'Which sheet?',
  printed: (a) =>
    a.pages > 0
      ? `${a.title}: ${a.pages} ${a.pages === 1 ? 'page' : 'pages'} in ${a.path}`
      : `${a.title}: ${a.path}`,
  blankForm: (title) => `${title}, blank`,
  nameTaken: (a) => `${a.wanted} is open in another program; saved as ${a.used}.`,
  turnsMayMove: 'These times still move as books come; to keep them: kaixue class turns',
  problems: {
    'open-nothing': 'no file is written that --open could open\nLeave out --open, or name a file with -o.',
    'sheet-unknown': 'There is no sheet named “{name}”\nThe sheets are:\n{names}',
    'sheet-near':
      'There is no sheet named “{name}”\nDid you mean {near}? A part of a name is enough where one sheet alone has it; all are listed by kaixue print.',
    'sheet-missing': 'No sheet was named\nFor example: kaixue print class-books. The sheets are:\n{names}',
    'sheet-no-data': (a) => ({
      message: `This term has no classes yet, so “${a.title}” has nothing to say`,
      hint: `Import the roster and the other files first (kaixue import); for the blank form: kaixue print ${a.name} --blank`,
    }),
    'sheet-nothing-there': (a) => ({
      message: a.narrowed
        ? `“${a.title}” has none of the classes or grades asked for`
        : `“${a.title}” has nothing to say now`,
      hint: a.narrowed
        ? 'The classes of this term: kaixue class list'
        : `It is printed once there is some of it; for the blank form: kaixue print ${a.name} --blank`,
    }),
    'sheet-no-blank':
      '“{title}” is written from how things stand, and has no blank form\nPrint it without --blank.',
    'sheet-not-arrived': (a) => ({
      message: `“${a.title}” has nothing to hand out now: what is still owed has not arrived`,
      hint: `Print it once it has; kaixue owed shows what is owed.${a.narrowed ? ` To print again what a class signed, name it: kaixue print ${a.name} --class {aClass}` : ''}`,
    }),
    'sheet-none-late':
      '“{title}”: no class that had its hand-out is owed anything; the others sign the class receipt\nHand out: kaixue issue --all; what is owed: kaixue owed',
    'sheet-nothing-due': (a) => ({
      message: `“${a.title}”: nothing is due or owed any more`,
      hint: a.narrowed
        ? `To print again what a class signed, name it: kaixue print ${a.name} --class {aClass}`
        : 'kaixue log lists what was issued; to print a document again: kaixue print issue-note --document NUMBER',
    }),
    'sheet-takes-no': (a) => ({
      message: `“${a.title}” cannot be narrowed by ${a.option}`,
      hint: a.takes === '' ? 'It is always printed whole: leave the option out.' : `It takes: ${a.takes}.`,
    }),
    'format-unknown': 'Unknown format “{format}”\nThe formats are: {formats}.',
    'grade-wrong': 'Unknown grade “{grade}”\nGive a number, such as --grade 3.',
    'sheet-of-another': (a) => ({
      message: `${a.document} (${a.kind}) is not on the sheet “${a.title}”`,
      hint:
        a.typed === ''
          ? `It has no paper; look at it: kaixue document show ${a.id}`
          : `Its paper: kaixue print ${a.typed} -d ${a.id}`,
    }),
    'print-document-unknown':
      'There is no document “{document}”\nGive its No. (12) or its number (CK20270228-001); kaixue log shows documents.',
  },
};

export const prepare: Words['prepare'] = {
  help: 'write the whole dossier of printable sheets (PDF and Excel)',
  options: {
    perClass: 'besides, the papers of each class in one PDF, to hand out class by class',
    open: 'open its first page in the browser',
    copies: 'copies of each form, such as 2, marked with who keeps them',
    out: 'put the dossier into this folder (default: out/TERM beside the school file)',
  },
  recovered: 'Completed the dossier of an earlier run that was cut off.',
  prepared: (a) =>
    `The dossier is ready: ${count(a.sheets, 'sheet')}, ${a.pages} PDF pages.${a.classes > 0 ? ` The papers of ${count(a.classes, 'class', 'classes')}, one file each, are in “By class”.` : ''}\nFolder: ${a.out}\nOpen index.html there in a browser to view and print the sheets.`,
  keptFiles: (a) =>
    `Kept the ${a.count} ${a.count === 1 ? 'file' : 'files'} that you had added or changed (with -2 in the name where a new sheet has the same one).`,
  stuck: (a) =>
    `${a.path} of an older dossier can be neither moved nor deleted (${a.reason}) and stays where it is, with any file of yours in it; the next kaixue prepare tries again.`,
  swapBlocked: (a) => `${a.out} is open in another program; the new dossier is in ${a.used}.`,
  problems: {
    'dossier-no-data':
      'Term {term} has nothing to print yet; the previous dossier was left as it is\nImport the roster, the book list and so on first (kaixue import).',
    'dossier-foreign-folder':
      'The folder {path} contains other files; nothing was written\nChoose an empty or a new folder, such as --out dossier.',
  },
};

export const template: Words['template'] = {
  help: 'list page layouts, or copy one to edit it',
  verbs: {
    list: 'list the layouts and where each comes from',
    copy: 'copy layouts beside the school file, to edit them there',
  },
  own: "the school's own",
  unused: 'used by no sheet',
  shipped: 'as shipped',
  fields: { name: ['Layout'], own: ['From'], path: ['File'] },
  copied: (a) => `Copied layout ${a.name} to ${a.path}; edit it, and the next print uses it.`,
  problems: {
    'unknown-layout':
      'There is no layout "{name}"\nThe layouts are: {names}; the name of a sheet will do too: class-packet.',
    'layout-exists':
      '{path} already exists and was left as it is\nTo start over, delete or rename it, then copy again.',
  },
};
