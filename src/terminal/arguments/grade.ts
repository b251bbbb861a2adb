import { readGrade } from '../../school/class/grade.ts';
import { EXIT, refuse } from '../../words/problem.ts';

/** --grade as typed: 3, 三, 三年级, 初一. @throws Refusal 2 */
export function parseGrade(typed: string): number {
  return readGrade(typed.normalize('NFKC').trim()) ?? refuse(EXIT.usage, 'grade-wrong', { grade: typed });
}
