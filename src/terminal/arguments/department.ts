import { parseClassArgument } from '../../school/class/name.ts';
import { type Department, departments } from '../../school/department/store.ts';
import type { Reader } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { closest } from '../closest.ts';

/** A department that there is, by its whole name. @throws Refusal 66 with the name nearest to it */
export function theDepartment(reader: Reader, typed: string): Department {
  const name = typed.normalize('NFKC').replace(/\s+/g, '');
  const all = departments(reader);
  const near = closest(
    name,
    all.map((one) => one.name),
  );
  return (
    all.find((one) => one.name === name) ??
    refuse(EXIT.noInput, 'department-unknown', { name, near: near ?? '' })
  );
}

/**
 * The name of a department that staff or a request are put down for; one that is new is welcome, a slip of the pen is not.
 * @throws Refusal 66 where a known name is near, 2 for a class
 */
export function departmentNamed(reader: Reader, typed: string): string {
  const name = typed.normalize('NFKC').replace(/\s+/g, '');
  const names = departments(reader).map((one) => one.name);
  if (names.includes(name)) return name;
  if ('value' in parseClassArgument(name)) refuse(EXIT.usage, 'department-is-class', { name });
  const near = closest(name, names);
  return near === undefined ? name : refuse(EXIT.noInput, 'department-unknown', { name, near });
}
