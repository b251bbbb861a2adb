import type { TermCode } from './term.ts';
import { termCode } from './term.ts';

/** The half of a school year that follows another: spring after autumn, the next year's autumn after spring. */
export function nextTerm(of: Pick<TermCode, 'year' | 'half'>): TermCode {
  const year = of.half === 1 ? of.year : of.year + 1;
  const half = of.half === 1 ? 2 : 1;
  return { code: termCode(year, half), year, half };
}
