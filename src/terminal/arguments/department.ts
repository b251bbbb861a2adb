import { personName } from '../../intake/parse/text.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import { type Department, departments } from '../../school/department/store.ts';
import { nameKey } from '../../school/staff/called.ts';
import type { Reader } from '../../store/reader.ts';
import { closest } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';

/** A department's name as it is kept: digits and brackets narrow, no blanks between Chinese characters (Math Department keeps its own). */
export const departmentName = (typed: string): string => personName(typed.normalize('NFKC'));

/** The department of this name, blanks and capitals apart, or the name nearest to it, if any is near. */
function lookUp(reader: Reader, name: string): { found?: Department; near?: string } {
  const all = departments(reader);
  const found =
    all.find((one) => one.name === name) ?? all.find((one) => nameKey(one.name) === nameKey(name));
  const names = all.map((one) => one.name);
  return { found, near: found ? undefined : closest(name, names) };
}

/** A department that there is, by its whole name. @throws Refusal 66 with the name nearest to it */
export function theDepartment(reader: Reader, typed: string): Department {
  const name = departmentName(typed);
  const { found, near = '' } = lookUp(reader, name);
  return found ?? refuse(EXIT.noInput, 'department-unknown', { name, near });
}

/**
 * The name of a department that staff or a request are put down for; one that is new is welcome, a slip of the pen is not.
 * @throws Refusal 66 where a known name is near, 2 for a class
 */
export function departmentNamed(reader: Reader, typed: string): string {
  const name = departmentName(typed);
  const { found, near } = lookUp(reader, name);
  if (found) return found.name;
  if ('value' in parseClassArgument(name)) refuse(EXIT.usage, 'department-is-class', { name });
  return near === undefined ? name : refuse(EXIT.noInput, 'department-unknown', { name, near });
}
