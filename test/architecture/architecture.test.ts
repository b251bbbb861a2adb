import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';

/** Which files, by their path in src/, and what of a file's text breaks the rule. */
interface FileRule {
  name: string;
  comment: string;
  of: RegExp;
  breaks(text: string): boolean;
}

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

test.each<FileRule>(rules.files)('$name: $comment', ({ of, breaks }) => {
  const looked = sources.filter((f) => of.test(f));
  expect(looked.length).toBeGreaterThan(10);
  expect(looked.filter((f) => breaks(readFileSync(join('src', f), 'utf8')))).toEqual([]);
});
