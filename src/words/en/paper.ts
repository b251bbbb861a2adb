import type { Words } from '../index.ts';
import { dossier, dossierProblems } from './dossier.ts';
import { sheets } from './sheets.ts';

export const paper: Words['paper'] = {
  render: {
    page: { before: 'Page ', between: ' of ', after: '' },
    continued: ' (continued)',
    madeOn: 'Date',
    copies: ['Copy 1: general office', 'Copy 2: class', 'Copy 3: accounts'],
    copy: (a) => `Copy ${a.n}`,
    colon: ': ',
    dateLabel: 'Date',
    dateBlank: '____ / __ / __',
    ticked: '√',
    part: 'Of',
    print: 'Print',
    xlsxPage: 'Page &P of &N',
  },
  templates: {
    own: "the school's own",
    shipped: 'as shipped',
    name: 'Layout',
    from: 'From',
    path: 'File',
    copied: (a) => `Copied layout ${a.name} to ${a.path}; edit it, and the next print uses it.`,
  },
  sheets,
  dossier,
  problems: {
    ...dossierProblems,
    'missing-glyph': (a) => ({
      message: `${a.sheet}, ${a.part}: no font can print ${a.code} in "${a.text}"; 〔${a.code}〕 is printed instead`,
      hint: 'Write the character in by hand, or use the standard form of it.',
    }),
    'broken-template': (a) => ({
      message: `Layout ${a.file}, line ${a.line}, column ${a.column}: ${a.reason}`,
      hint: 'Correct it there; or delete the file, and the layout as shipped is used again.',
    }),
    'picture-too-long': (a) => ({
      message: `The picture would be ${a.pages} pages long; ${a.most} is the most`,
      hint: 'Choose fewer classes with --class or --grade, or use --format pdf.',
    }),
    'unknown-layout': (a) => ({
      message: `There is no layout "${a.name}"`,
      hint: `The layouts are: ${a.names}.`,
    }),
    'layout-exists': (a) => ({
      message: `${a.path} exists already; it was left as it is`,
      hint: 'To start afresh, delete or rename that file, then copy again.',
    }),
  },
};
