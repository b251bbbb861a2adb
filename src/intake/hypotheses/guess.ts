import { problem } from '../../words/problem.ts';
import { conceptsOf, IGNORED, type KindWords, withMapped } from '../columns.ts';
import { importAs, placeOf } from '../deciding.ts';
import { RARE, TYPERS } from '../evidence/typers.ts';
import { headerKey } from '../header-text.ts';
import type { Field, Question, SheetCells } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { sampleOf } from '../sample.ts';
import type { Hypothesis, Region } from './kind.ts';
import { isKnown } from './list.ts';

/** Nothing is doubtful; or a question; or what a person answered, as words. */
export interface Doubt {
  question?: Question;
  words?: KindWords;
}

interface Guess {
  header: string;
  field: string;
  label: string;
}

/**
 * Columns that were taken although their heads tell little, and columns that nobody knows although a field of the kind would read
 * them: one question for all of a sheet. Left alone they would be lost, or something else, without a word.
 */
export function guesses(
  sheet: SheetCells,
  found: Hypothesis,
  region: Region,
  words: KindWords,
  answers: ReadonlyMap<string, string>,
): Doubt {
  const label = (field: string) => words.labels.get(field) ?? field;
  const doubtful: Guess[] = found.list.taken
    .filter((one) => one.doubtful)
    .map(({ column, field }) => ({ header: column.header, field, label: label(field) }));
  const open = found.kind.fields.filter(
    (field) =>
      !found.header.fields.has(field.key) && field.key !== 'seq' && isSelective(field, found, region),
  );
  /** What a person answered of columns of numbers. */
  const mapped = new Map<string, string>();
  for (const column of found.list.left) {
    const ignored = words.byWord.get(headerKey(column.header).key)?.[0]?.field === IGNORED;
    if (ignored || isKnown(column, region.vocabulary) || isLike(column, region)) continue;
    const fields = open.filter((one) => reads(one, column, found, region));
    const [field] = fields;
    // Bare numbers may be any amount: what they are is asked, and no field is proposed.
    if (field && region.evidence.of(column).numeric > 0.5) {
      const asked = whichAmount(sheet, column.header, fields, found, words, answers);
      if (typeof asked !== 'string') return { question: asked };
      mapped.set(column.header, asked);
    } else if (field && !doubtful.some((one) => one.field === field.key))
      doubtful.push({ header: column.header, field: field.key, label: label(field.key) });
  }
  if (doubtful.length === 0) return mapped.size > 0 ? { words: withMapped(words, mapped) } : {};
  const headers = doubtful.map((one) => one.header);
  const id = `columns:${found.kind.name}:${headers.join('|')}`;
  const answer = answers.get(id);
  if (answer === 'yes')
    return {
      words: withMapped(
        words,
        new Map([...mapped, ...doubtful.map((one) => [one.header, one.field] as const)]),
      ),
    };
  if (answer === 'no')
    return {
      words: withMapped(words, new Map([...mapped, ...headers.map((header) => [header, IGNORED] as const)])),
    };
  const pairs = doubtful.map((one) => `${one.header}=${one.label}`);
  const args = {
    pairs: doubtful.map((one) => `${one.header} → ${one.label}`),
    command: importAs(sheet, '', pairs.join(',')),
  };
  return {
    question: {
      id,
      choices: ['yes', 'no'],
      labels: ['√', '×'],
      sample: sampleOf(sheet, found.header.row),
      problem: problem('columns-doubtful', args, { at: placeOf(sheet) }),
    },
  };
}

/** What a column of numbers under an unknown head counts: as a person answered, or the question. */
function whichAmount(
  sheet: SheetCells,
  header: string,
  fields: readonly Field[],
  found: Hypothesis,
  words: KindWords,
  answers: ReadonlyMap<string, string>,
): Question | string {
  const id = `columns:${found.kind.name}:${header}`;
  const answer = answers.get(id);
  if (answer) return answer;
  const labels = fields.map(({ key }) => words.labels.get(key) ?? key);
  return {
    id,
    choices: [...fields.map(({ key }) => key), IGNORED],
    labels: [...labels, IGNORED],
    sample: sampleOf(sheet, found.header.row),
    problem: problem('column-of-numbers', { header, fields: labels }, { at: placeOf(sheet) }),
  };
}

/** Whether the field's reader refuses what is none of its own: words take anything. */
function isSelective(field: Field, found: Hypothesis, region: Region): boolean {
  const concept = conceptsOf(found.kind, field.key)[0] ?? field.key;
  if (concept in TYPERS || field.type) return (RARE[concept] ?? 0) >= 0.4;
  const ctx = { ...region.ctx, header: '', unit: '', row: {} };
  return !('value' in field.parse({ value: '某些文字', text: '某些文字' }, ctx));
}

function reads(field: Field, column: HeadColumn, found: Hypothesis, region: Region): boolean {
  const evidence = region.evidence.of(column);
  const concept = conceptsOf(found.kind, field.key)[0] ?? field.key;
  const ctx = { ...region.ctx, header: column.header, unit: column.unit, row: {} };
  return (
    evidence.cells.length > 1 && evidence.filled > 0.5 && (evidence.share(concept, field, ctx) ?? 0) >= 0.95
  );
}

/** Like a word of something else: said among the unused columns, and not asked. */
function isLike(column: HeadColumn, { vocabulary }: Region): boolean {
  return column.texts.some(({ text }) => (vocabulary.like(headerKey(text).key)[0]?.score ?? 0) >= 0.7);
}
