/** The house as rules. Each says why it is there. */
const order = [
  'words',
  'store',
  'intake',
  'school',
  'goods',
  'work',
  'ready',
  'district',
  'paper',
  'terminal',
];
const above = (folder) => order.slice(order.indexOf(folder) + 1).join('|');

const down = order
  .filter((folder) => folder !== 'terminal')
  .map((folder) => ({
    name: `${folder}-looks-down-only`,
    comment: `Imports go down the house, never up: what ${folder}/ knows must not depend on who uses it.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: `^src/(${above(folder)})/` },
  }));

const only = (name, who, what, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: '^src/', pathNot: who },
  to: { path: what },
});

/** Inside goods/ from the ground up: a folder uses those before its own line, and none beside it. */
const goods = [
  ['item', 'recipient', 'names'],
  ['asset'],
  ['need', 'property'],
  ['choice'],
  ['plan'],
  ['ledger', 'order', 'request'],
  ['stock', 'collect', 'collection'],
  ['catalogue', 'exercise', 'stocktake', 'receipt'],
];
const goodsDown = goods.flatMap((level, at) =>
  level.map((noun) => ({
    name: `goods-${noun}-looks-down-only`,
    comment:
      'From the ground: what an item is, who needs it, who gets it, what moved; the lists that say several of these at once stand on top.',
    severity: 'error',
    from: { path: `^src/goods/${noun}[/.]` },
    to: {
      path: '^src/goods/',
      pathNot: `^src/goods/(${[noun, ...goods.slice(0, at).flat(), ...(at === 0 ? level : [])].join('|')})[/.]`,
    },
  })),
);

/** Under this many lines a file is not worth opening. */
const FEW = 17;
const lines = (text) => text.trimEnd().split('\n').length;

/** What the imports do not show: which files a rule looks at, and what breaks it there. */
const files = [
  {
    name: 'a-file-holds-one-thing',
    comment:
      'What does not fit on a few screens is two things; words are read as a table, not from top to bottom.',
    of: /^(?!words\/)/,
    breaks: (text) => lines(text) > 300,
  },
  {
    name: 'a-file-is-worth-opening',
    comment:
      'So short a file mostly forwards: what it holds belongs to the file that uses it. Entry points are short by nature: the door of ' +
      'a room (index.ts), the programs (main.ts, apart-process.ts, typeset-thread.ts), what the registry loads. The row of a noun’s spreadsheets (row.ts) stands alone so ' +
      'that its grids, columns and writing need no circle.',
    of: /^(?!.*\/(index|row)\.ts$)(?!intake\/apart-process|paper\/render\/typeset-thread|terminal\/(main|commands\/(completion|complete))\.ts$)/,
    breaks: (text) => lines(text) < FEW,
  },
  {
    name: 'a-row-stands-alone',
    comment:
      'What a row of a spreadsheet holds is asked by its columns and by what writes it; a type in either file makes a circle of them.',
    of: /\/(intake|apply)\.ts$/,
    breaks: (text) => /\binterface \w*Row\b/.test(text),
  },
  {
    name: 'what-was-confirmed-is-asked-of-the-views',
    comment:
      'The lines that count are the view `movement`, the documents that stand `standing_document`: a query that spells the rule ' +
      'itself is the one that is forgotten when the rule changes.',
    of: /^(?!store\/)/,
    breaks: (text) => /\bstate\s*(=|<>|!=|IS|IN)\s*\(?'confirmed'/.test(text),
  },
  {
    name: 'a-start-loads-no-languages',
    comment:
      'What Node knows of languages takes 9 ms of every start to load: it is asked for where it is needed, not when a file is loaded.',
    of: /^/,
    breaks: (text) => /^(export )?(const|let) [^=\n]*=\s*new Intl\./m.test(text),
  },
  {
    name: 'an-office-speaks-the-sql-that-all-engines-do',
    comment:
      'An office is kept in SQLite, PostgreSQL or several servers of it: upserts, RETURNING, serials, generated columns, row locks, ' +
      'temporary tables, JSON functions and date types are of one engine, or of one version of it.',
    of: /^(district\/|store\/shared\/(tables|shared|upgrade)\.ts$)/,
    breaks: (text) =>
      /\bON CONFLICT\b|\bRETURNING\b|SERIAL\b|\bGENERATED\b|\bFOR UPDATE\b|\bTEMP(ORARY)?\b|\bCOPY \w+ |\bjsonb?_\w+\(|::\w+|\b(DATE|TIMESTAMP) NOT NULL/.test(
        text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
  },
  {
    name: 'the-terminal-holds-no-sql',
    comment:
      'What a command writes into the file itself no other command, sheet or test can use, and two commands end up with the same ' +
      'statement, one of them out of date. It belongs to the noun’s store.ts, under a name.',
    of: /^terminal\//,
    breaks: (text) =>
      /\bSELECT\b[^;]*?\bFROM\b|\bINSERT INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE FROM\b/.test(text),
  },
];

module.exports = {
  goods: goods.flat(),
  files,
  forbidden: [
    ...down,
    ...goodsDown,
    {
      name: 'intake-and-store-know-no-noun',
      comment: 'They serve every noun alike; a noun brings its own columns and its own SQL.',
      severity: 'error',
      from: { path: '^src/(intake|store)/' },
      to: { path: '^src/(school|goods|work|ready|paper|terminal)/' },
    },
    only(
      'sqlite-in-store-only',
      '^src/store/',
      'better-sqlite3',
      'One door to the file: locks, journal and errors are handled in one place.',
    ),
    {
      name: 'rows-are-written-by-their-noun',
      comment: 'A command or a sheet that writes a row itself knows a table: that is SQL by another name.',
      severity: 'error',
      from: { path: '^src/(ready|paper|terminal)/' },
      to: { path: '^src/store/rows.ts' },
    },
    only(
      'terminal-libraries-in-terminal-only',
      '^src/terminal/',
      'node_modules/(commander|@?inquirer|chalk|cli-table3|fast-string-width)/',
      'What is typed and shown is the business of terminal/ alone; rules and sheets stay usable without one.',
    ),
    only(
      'files-at-the-edges',
      '^src/(intake|store|paper/render|terminal)/',
      '^(node:)?fs(/promises)?$',
      'Rules are pure: bytes come in through intake/, live in store/, go out through paper/render; terminal starts it.',
    ),
    only(
      'dates-in-calendar-only',
      '^src/school/calendar/',
      'node_modules/(date-fns|chinese-days)/',
      'Days are ISO strings everywhere else.',
    ),
    only(
      'typst-in-render-only',
      '^src/paper/render/',
      'typst-ts-node-compiler',
      'Any sheet, one renderer a format.',
    ),
    only(
      'excelts-writes-workbooks-only',
      '^src/(paper/render|intake/errors-workbook.ts)',
      'excelts',
      'One writer of workbooks for paper, one for the marked copy of a bad file; everything else stays clear of it.',
    ),
    {
      name: 'no-cycles',
      comment:
        'A cycle has no first file to read; a type counts as much as a function. What is loaded when it is needed (a command, the ' +
        'prompts) may name the types of who loads it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is either dead or not wired up.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: 'terminal/main\\.ts$' },
      to: {},
    },
  ],
};
