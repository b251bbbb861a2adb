import { problem } from '../words/problem.ts';
import { type Candidate, type Deciding, type Decision, importAs, placeOf } from './deciding.ts';
import type { SheetCells } from './kind.ts';
import { sampleOf } from './sample.ts';

/** Answer to a question: the sheet is none of these. */
export const LEAVE = '-';

/** What a person answered: one of these, or none. */
export function answered(sheet: SheetCells, among: readonly Candidate[], deciding: Deciding): Decision {
  const answer = deciding.answers.get(kindQuestion(sheet));
  const chosen = among.find((one) => one.kind.name === answer);
  return chosen ? { taken: [chosen] } : { why: problem('sheet-left-alone', {}) };
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
  const { answers, titleOf } = deciding;
  const id = kindQuestion(sheet);
  if (answers.get(id)) return null;
  const kinds = [...new Set(among.map((one) => one.kind))].slice(0, 4);
  const labels = kinds.map(titleOf);
  const args = { kinds: labels, commands: labels.map((label) => importAs(sheet, label)) };
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
