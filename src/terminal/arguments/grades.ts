import { readGrades } from '../../school/class/grade.ts';
import { EXIT, refuse } from '../../words/problem.ts';

/** 1-3, 一至三年级, 低年级: as it is kept, '1,2,3'. @throws Refusal 2 for what names none */
export function gradesTyped(typed: string): string {
  const grades = readGrades(typed.normalize('NFKC').trim());
  return grades && grades.length > 0 ? grades.join(',') : refuse(EXIT.usage, 'grades-bad', { value: typed });
}
