import { namesOf } from '../../school/staff/called.ts';
import { staffList } from '../../school/staff/store.ts';
import type { Reader } from '../../store/reader.ts';
import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { resolveOwner } from '../../work/checklist/roles.ts';
import { loadRoles } from '../../work/checklist/store.ts';

export interface Person {
  id: number;
  name: string;
  /** The role that was typed, when it was no name. */
  role: string | null;
}

/**
 * A person as typed: name, 工号, or a role that one person holds (总务主任).
 * @throws Refusal 66 for nobody, 2 for several, 65 for somebody who has left
 */
export function personArg(reader: Reader, text: string): Person {
  const name = text.normalize('NFKC').replace(/\s/g, '');
  const roles = loadRoles(reader);
  const found = resolveOwner(roles, name);
  const named = roles.byName.all(name);
  const staff = staffList(reader, { left: true });
  if (found.staffId !== null) {
    const person = staff.find((one) => one.id === found.staffId)!;
    return { id: person.id, name: person.name, role: named.length > 0 ? null : name };
  }
  const numbered = staff.find((one) => one.number === text.trim());
  if (found.left || numbered?.state === 'left')
    refuse(EXIT.data, 'owner-has-left', { name: numbered?.name ?? name });
  if (numbered) return { id: numbered.id, name: numbered.name, role: null };
  const known = staff.flatMap((one) => (one.state === 'active' ? namesOf(one) : []));
  const many = (named.length > 0 ? named.filter((s) => !s.left) : (roles.byRole.get(name) ?? [])).length;
  return many > 1
    ? refuse(EXIT.usage, 'owner-several', { name, n: many })
    : refuse(EXIT.noInput, 'owner-unknown', { name: text, near: nearNames(name, known) });
}
