import type { Words } from '../index.ts';
import { dossier, dossierProblems } from './dossier.ts';
import { sheets } from './sheets.ts';

export const paper: Words['paper'] = {
  render: {
    page: { before: 'Page ', between: ' of ', after: '' },
    continued: ' (continued)',
    madeOn: 'Date',
    colon: ': ',
    dateBlank: '____ / __ / __',
    ticked: '√',
    part: 'Of',
    print: 'Print',
    xlsxPage: 'Page &P of &N',
  },
  problems: {
    'missing-glyph':
      '{sheet}, {part}: no font can print {code} in "{text}"; 〔{code}〕 is printed instead\nWrite the character in by hand, or use the standard form of it.',
    'broken-template':
      'Layout {file}, line {line}, column {column}: {reason}\nCorrect it there; or delete the file, and the layout as shipped is used again.',
    'picture-too-long':
      'The picture would be {pages} pages long; {most} is the most\nChoose fewer classes with --class or --grade, or use --format pdf.',
  },
  sheets,
  dossier,
};

export const template: Words['template'] = {
  help: 'list page layouts, or copy one to edit it',
  verbs: {
    list: 'list the layouts and where each comes from',
    copy: 'copy layouts beside the school file, to be changed there',
  },
  own: "the school's own",
  shipped: 'as shipped',
  name: 'Layout',
  from: 'From',
  path: 'File',
  copied: (a) => `Copied layout ${a.name} to ${a.path}; edit it, and the next print uses it.`,
  problems: {
    'unknown-layout': 'There is no layout "{name}"\nThe layouts are: {names}.',
    'layout-exists':
      '{path} exists already; it was left as it is\nTo start afresh, delete or rename that file, then copy again.',
  },
};

export const prepare: Words['prepare'] = {
  help: 'write the whole dossier of printable sheets (PDF and Excel)',
};

export const print: Words['print'] = {
  help: 'print one sheet, such as kaixue print class-books',
  problems: dossierProblems,
};
