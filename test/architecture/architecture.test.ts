import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';

const rules = createRequire(import.meta.url)('./rules.cjs');
const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.ts'));

test('imports follow the house', async () => {
  const options = {
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // Imports carry their .ts extension.
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  } as const;
  const result = await cruise(['src'], options as never, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  } as never);
  const output = result.output as ICruiseResult;
  const cruised = output.modules.map((m) => m.source).filter((s) => s.startsWith('src/'));
  // dependency-cruiser passes on nothing when it cannot read TypeScript: every file must have been seen.
  expect(cruised.length).toBe(sources.length);
  const broken = output.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`);
  expect(broken).toEqual([]);
});

test('every noun of goods has its place in the order', () => {
  const nouns = readdirSync('src/goods').map((name) => name.replace(/\.ts$/, ''));
  expect(nouns.sort()).toEqual([...rules.goods].sort());
});

test('a file holds one thing', () => {
  const long = sources.filter((f) => readFileSync(join('src', f), 'utf8').split('\n').length > 300);
  expect(long.filter((f) => !f.startsWith('words/'))).toEqual([]);
});

test('a file is worth opening', () => {
  // Under 17 lines a file mostly forwards: what it holds belongs to the file that uses it. A door of a room (index.ts) is short by
  // nature; the row of a noun's spreadsheets (row.ts) stands alone so that its grids, columns and writing need no circle.
  const rooms = ['goods/', 'school/', 'work/', 'ready/', 'store/'];
  const short = sources.filter(
    (f) =>
      rooms.some((room) => f.startsWith(room)) &&
      !/(^|\/)(index|row)\.ts$/.test(f) &&
      readFileSync(join('src', f), 'utf8').split('\n').length < 18,
  );
  expect(short).toEqual([]);
});

test('what was confirmed is asked of the views', () => {
  // The lines that count are the view `movement`, the documents that stand `standing_document`: a query that spells the rule itself is
  // the one that is forgotten when the rule changes.
  const spelled = sources.filter(
    (f) =>
      !f.startsWith('store/') &&
      /\bstate\s*(=|<>|!=|IS|IN)\s*\(?'confirmed'/.test(readFileSync(join('src', f), 'utf8')),
  );
  expect(spelled).toEqual([]);
});

test('the terminal holds no SQL', () => {
  // What a command writes into the file itself no other command, sheet or test can use, and two commands end up with the same
  // statement, one of them out of date. It belongs to the noun's store.ts, under a name.
  const sql = /\bSELECT\b[^;]*?\bFROM\b|\bINSERT INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE FROM\b/;
  const terminal = sources.filter((f) => f.startsWith('terminal/'));
  expect(terminal.length).toBeGreaterThan(100);
  expect(terminal.filter((f) => sql.test(readFileSync(join('src', f), 'utf8')))).toEqual([]);
});
