import type { Outcome } from '../../intake/kind.ts';
import type { Reader } from '../../store/reader.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { hasStaff } from './store.ts';

/** Somebody of a list who is not on the staff list. */
const UNKNOWN = /^(owner|area-owner|asset-holder)-unknown$/;

/** Where there is no staff list yet, all whom a list names wait for it: that is said once, not name by name. */
export function waitForStaff(tx: Reader, outcome: Outcome): void {
  const said = [...outcome.problems, ...(outcome.remarks ?? [])];
  if (!said.some(isUnknown) || hasStaff(tx)) return;
  outcome.problems = once(outcome.problems);
  outcome.remarks = once(outcome.remarks ?? []);
}

const isUnknown = ({ code }: Problem): boolean => UNKNOWN.test(code);

function once(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(isUnknown);
  const [first] = unknown;
  if (!first) return [...problems];
  const names = [...new Set(unknown.map(({ args }) => String(args.name)))];
  const { file = '', sheet } = first.at ?? {};
  const at = { file, ...(sheet ? { sheet } : {}) };
  const args = { names: names.slice(0, 3), count: names.length, file };
  return [...problems.filter((one) => !isUnknown(one)), problem('staff-list-first', args, { at })];
}
