/** The house (DESIGN, The house) as rules. Each says why it is there. */
const order = ['words', 'store', 'intake', 'school', 'goods', 'work', 'ready', 'paper', 'terminal'];
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
  ['need', 'property'],
  ['plan'],
  ['ledger', 'order', 'request'],
  ['stock', 'collect'],
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

module.exports = {
  goods: goods.flat(),
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
      comment: 'A cycle has no first file to read; a type counts as much as a function.',
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
