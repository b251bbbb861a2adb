import type { Words } from '../index.ts';
import { dataWords } from './data-words.ts';
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
    reasons: {
      unknownName: (name) => `there is no variable or function ${name}`,
      unclosed: () => 'a bracket or quotation mark is not closed',
      noField: (name) => `the data has no ${name}`,
      noFile: (file) => `there is no file ${file}`,
      noArgument: (name) => `it takes no argument ${name}`,
      argumentMissing: (name) => `the argument ${name} lacks`,
      expectedFound: (wanted, found) => `here should be ${wanted}, not ${found}`,
      expected: (wanted) => `here should be ${wanted}`,
      unexpected: (found) => `here should be no ${found}`,
      said: (text) => `the layout itself says ${text}`,
    },
    xlsxPage: 'Page &P of &N',
  },
  problems: {
    'missing-glyph':
      '{sheet}, {part}: no font can print {code} in "{text}"; 〔{code}〕 is printed instead\nWrite the character in by hand, or use the standard form of it.',
    'broken-template':
      'the layout is wrong: {reason}\nCorrect it there, or delete the file to use the original layout again.',
    'own-not-yaml':
      'this is no YAML: a quotation mark, bracket, colon or indentation is wrong\nWrite it like hide: [Note], with a space after each colon and the lines of a block in line.',
    'own-misformed': 'this is not written rightly\nWrite {form}.',
    'own-sheet-unknown':
      'there is no sheet “{value}”\nWrite the name of a sheet, or all; kaixue print lists them.',
    'own-setting-unknown': 'there is no setting “{value}”\nThere are: {allowed}',
    'own-column-unknown': 'this sheet has no column “{value}”\nIts columns: {allowed}',
    'own-picture-missing':
      'there is no picture {picture}\nPut it (PNG, JPEG or SVG) into {folder}, or leave out this line.',
    'own-font-missing':
      'The font {font} of the layout is not here; another was taken\nPut the font (.ttf, .otf) into {folder}, or take one of the fonts of the layouts.',
    'own-table-too-wide':
      'The table of the layout {layout} is {width} mm wide and the page has {room} mm: nothing was printed\nMake columns narrower or leave some out. A column that is only added can stand in sheets.yaml (add), and is made to fit.',
    'cannot-write':
      'Cannot write {path}: {reason}\nCheck that the folder exists, is writable and has space left, or choose another place with -o (--out).',
    'picture-too-long':
      'The picture would be {pages} pages long; the maximum is {most}\nChoose fewer classes with --class or --grade, or use --format pdf.',
  },
  sheets,
  dataWords,
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
    missing: 'Nothing to say on these sheets now; their blank forms can be printed by themselves: ',
  },
};
