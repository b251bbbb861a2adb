import type { Words } from '../index.ts';
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
      'Layout {file}, line {line}, column {column}: {reason}\nCorrect it there, or delete the file to use the original layout again.',
    'cannot-write':
      'Cannot write {path}: {reason}\nCheck that the folder exists, is writable and has space left, or choose another place with -o (--out).',
    'picture-too-long':
      'The picture would be {pages} pages long; the maximum is {most}\nChoose fewer classes with --class or --grade, or use --format pdf.',
  },
  sheets,
  /** The first page of a dossier. */
  index: {
    title: 'Term start dossier',
    made: 'Made on',
    opening: 'Opening day',
    how: 'Open a sheet in the browser to look at and print it; the Excel files can be edited first. Two copies are usual: one for the office, one for the class.',
    columns: { sheet: 'Sheet', pages: 'Pages', rows: 'Rows', files: 'Files' },
    open: 'Open',
    excel: 'Excel',
    perClass: 'By class',
    takers: {
      class: 'For classes: to collect, sign and check',
      storeroom: 'Office and storeroom: to share, hand out, buy and count',
      supplier: 'To settle with suppliers',
      family: 'For pupils',
      giver: 'Between schools',
      taker: 'Between schools',
      district: 'For the district',
      file: 'To check around the opening, and to file',
      accounts: 'For accounts',
      office: 'General office',
    },
    manifest: 'List of files with checksums',
    classes: 'Classes',
    pupils: 'Pupils',
    titles: 'Titles',
    short: 'Short (copies)',
    cost: 'To buy (¥)',
    first: 'First things to do',
    missing: 'No data yet for these sheets:',
  },
};
