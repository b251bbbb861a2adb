import { type Problem, problem } from '../words/problem.ts';
import { type Candidate, type Deciding, type Decision, importAs, placeOf } from './deciding.ts';
import { mapsFor } from './hypotheses/guess.ts';
import type { Hypothesis } from './hypotheses/kind.ts';
import type { SheetCells } from './kind.ts';
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

/** The question which of these it is; null when it was answered. */
export function which(
  sheet: SheetCells,
  among: readonly Candidate[],
  deciding: Deciding,
  code: 'kind-ambiguous' | 'goods-direction',
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
  const args = { kinds: labels, commands };
  return {
    question: {
      id,
      choices: [...kinds.map((kind) => kind.name), LEAVE],
      labels: [...labels],
      sample: sampleOf(sheet, among[0]?.header?.row ?? 0),
      problem: problem(code, args, { at: placeOf(sheet) }),
    },
  };
}

/** What the kind that comes nearest lacks. */
export function lacking(near: Hypothesis | undefined, deciding: Deciding): Problem {
  if (!near || near.lacks.length === 0 || near.score < 0.5) return problem('sheet-not-recognised', {});
  const words = deciding.words(near.kind);
  const lacks = near.lacks.map((group) => group.map((key) => words.labels.get(key) ?? key).join(' / '));
  return problem('sheet-lacks-columns', {
    kind: deciding.titleOf(near.kind),
    line: near.header.row + 1,
    lacks,
  });
}
