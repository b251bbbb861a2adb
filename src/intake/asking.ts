import { type Problem, problem } from '../words/problem.ts';
import { type Candidate, type Deciding, type Decision, importAs, placeOf } from './deciding.ts';
import { headerKey } from './header-text.ts';
import { mapOf, mapsFor } from './hypotheses/guess.ts';
import type { Hypothesis } from './hypotheses/kind.ts';
import type { Kind, Question, SheetCells } from './kind.ts';
import type { Near } from './known-reading.ts';
import { sampleOf } from './sample.ts';

/** Answer to a question: the sheet is none of these. */
export const LEAVE = '-';

/** What a person answered: one of these, or none. */
export function answered(
  sheet: SheetCells,
  among: readonly Candidate[],
  { answers }: Deciding,
): Candidate | undefined {
  const answer = answers.get(kindQuestion(sheet));
  return among.find((one) => one.kind.name === answer);
}

function kindQuestion(sheet: SheetCells): string {
  return `kind:${sheet.file}:${sheet.sheet}`;
}

/** The question which of these it is; null when it was answered. `alien`: it is perhaps none of ours. */
export function which(
  sheet: SheetCells,
  among: readonly Candidate[],
  deciding: Deciding,
  code: 'kind-ambiguous' | 'goods-direction',
  alien = false,
): Decision | null {
  const { answers, titleOf, words } = deciding;
  const id = kindQuestion(sheet);
  if (answers.get(id)) return null;
  const kinds = [...new Set(among.map((one) => one.kind))].slice(0, 4);
  const labels = kinds.map(titleOf);
  const commands = kinds.flatMap((kind, i) => {
    const maps = mapsFor(among.find((one) => one.kind === kind)?.hypothesis, words(kind));
    // Where only one kind is in question, it is its columns that are.
    return (kinds.length > 1 ? maps.slice(0, 1) : maps).map((map) => importAs(sheet, labels[i], map));
  });
  const names = kinds.map((kind) => kind.name);
  const at = { at: placeOf(sheet) };
  return {
    question: {
      id,
      // What is likely none of ours is first of all left alone.
      choices: alien ? [LEAVE, ...names] : [...names, LEAVE],
      labels: alien ? [LEAVE, ...labels] : [...labels],
      sample: sampleOf(sheet, among[0]?.header?.row ?? 0),
      problem:
        code === 'goods-direction'
          ? problem(code, { commands }, at)
          : problem(code, { kinds: labels, commands, alien: alien ? 'alien' : '' }, at),
    },
  };
}

/** Answer to the question whether it is read as one that is nearly the same. */
const ALIKE = 'alike';
const nearQuestion = (sheet: SheetCells) => `near:${sheet.file}:${sheet.sheet}`;

/** Whether a person said that it is read as the near one. */
export const isAlike = (sheet: SheetCells, { answers }: Deciding): boolean =>
  answers.get(nearQuestion(sheet)) === ALIKE;

/** The question whether a sheet is read as one before it, whose heads differ in one; null when it was answered. */
export function alike(
  sheet: SheetCells,
  { reading, kind, columns, differs }: Near,
  { answers, titleOf, words }: Deciding,
): Question | null {
  const id = nearQuestion(sheet);
  if (answers.has(id)) return null;
  const own = words(kind);
  // What is understood anyway need not be said.
  const told = [...columns].filter(
    ([header, field]) => field !== LEAVE && own.byWord.get(headerKey(header).key)?.[0]?.field !== field,
  );
  const command = importAs(sheet, titleOf(kind), mapOf(new Map(told), own));
  const args = { file: reading.file, kind: titleOf(kind), differs, command };
  return {
    id,
    choices: [ALIKE, LEAVE],
    labels: [titleOf(kind), LEAVE],
    sample: sampleOf(sheet, 0),
    problem: problem('reading-near', args, { at: placeOf(sheet) }),
  };
}

/** What a sheet lacks of the kind that a person says it is, and what it has. */
export function lackingAs(sheet: SheetCells, found: Hypothesis | undefined, deciding: Deciding): Problem {
  const [kind] = deciding.kinds as [Kind];
  const { labels } = deciding.words(kind);
  const lacks = (found?.lacks ?? kind.signature).map((group) =>
    group.map((key) => labels.get(key) ?? key).join(' / '),
  );
  const head = found
    ? sheet.rows[found.header.row]
    : sheet.rows.find((row) => row.filter(Boolean).length > 1);
  const headers = (head ?? []).flatMap((cell) => (cell ? [cell.text] : []));
  return problem('sheet-lacks-as', { kind: deciding.titleOf(kind), lacks, headers: headers.slice(0, 12) });
}

/** What the kind that comes nearest lacks. */
export function lacking(near: Hypothesis | undefined, deciding: Deciding): Problem {
  if (!near || near.lacks.length === 0 || near.score < 0.5) return problem('sheet-not-recognised', {});
  const said = saidWrongly(near, deciding);
  if (said) return said;
  const words = deciding.words(near.kind);
  const lacks = near.lacks.map((group) => group.map((key) => words.labels.get(key) ?? key).join(' / '));
  return problem('sheet-lacks-columns', {
    kind: deciding.titleOf(near.kind),
    line: near.header.row + 1,
    lacks,
    above: words.labels.get(saidAbove(near) ?? '') ?? '',
  });
}

/** A field that it lacks and that title, sheet or file may say as well: the class of its pupils. */
const saidAbove = ({ kind, lacks }: Hypothesis): string | undefined =>
  lacks.flat().find((key) => kind.fields.find((one) => one.key === key)?.fallback);

/** What is wrong with what sheet or title say of a field that has no column: 大一班 is the class of its pupils, and none of ours. */
function saidWrongly({ kind, lacks, header }: Hypothesis, deciding: Deciding): Problem | undefined {
  const ctx = { ...deciding.context(header), header: '', unit: '', row: {} };
  for (const key of lacks.flat()) {
    const said = kind.fields.find((one) => one.key === key)?.fallback?.(ctx);
    if (said && 'problem' in said) return said.problem;
  }
  return undefined;
}
