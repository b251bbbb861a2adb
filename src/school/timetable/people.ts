import { squeeze } from '../../intake/parse/plain.ts';
import { addTo } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { isSubject } from './subject-names.ts';

interface Person {
  id: number;
  name: string;
  number: string | null;
  state: 'active' | 'left';
}

/** Staff and rooms by what timetables and lists of who teaches call them. */
export class People {
  private readonly staffByName = new Map<string, number[]>();
  private readonly rooms = new Map<string, number>();
  private readonly names = new Map<number, string>();

  constructor(tx: Pick<Writer, 'all'>) {
    for (const one of tx.all<Person>('SELECT id, name, number, state FROM staff ORDER BY id')) {
      this.names.set(one.id, one.name);
      if (one.state === 'active') this.add(one);
    }
    for (const { id, name } of tx.all<{ id: number; name: string }>('SELECT id, name FROM room')) {
      this.rooms.set(squeeze(name), id);
    }
  }

  add({ id, name, number }: Pick<Person, 'id' | 'name' | 'number'>): void {
    this.names.set(id, name);
    const keys = [name, ...(number ? [number] : []), `${name}老师`, `${name[0]}老师`, ...latinNames(name)];
    for (const key of new Set(keys)) addTo(this.staffByName, key, id);
  }

  get count(): number {
    return this.names.size;
  }

  /** By full name, number, or 王老师 and Ms. Green where only one has that family name. */
  staff(text: string | undefined): number | null {
    if (text === undefined) return null;
    const ways = [text.replace(/(教师|先生|女士)$/, '老师'), ...latinNames(text).slice(0, 2)];
    const found = ways.map((way) => this.staffByName.get(way)).find((ids) => ids !== undefined) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  nameOf(id: number | null): string {
    return this.names.get(id ?? 0) ?? '';
  }

  /** 语文张敏: a subject and one of the staff behind it, without anything between. */
  apart(text: string, books: ReadonlySet<string>): { subject: string; teacher: string } | null {
    for (let at = text.length - 2; at >= 1 && !isSubject(text, books); at--) {
      const teacher = text.slice(at).trim();
      const subject = text.slice(0, at).trim();
      if (isSubject(subject, books) && this.staff(teacher) !== null) return { subject, teacher };
    }
    return null;
  }

  room(text: string | undefined): number | null {
    if (text === undefined) return null;
    const key = squeeze(text);
    return (
      this.rooms.get(key) ??
      this.rooms.get(key.replace(/教室$|室$/, '')) ??
      this.rooms.get(`${key}教室`) ??
      null
    );
  }
}

/** Ms. Laura Green, in Latin letters: as it is compared, without its title, and the family name alone. */
function latinNames(name: string): string[] {
  if (!/^[\p{Script=Latin}\s.'’-]+$/u.test(name)) return [];
  const whole = name.toLowerCase().replaceAll('.', '').trim();
  const untitled = whole.replace(/^(mr|mrs|ms|miss|mx|dr|prof|professor|teacher)\s+/, '');
  return [whole, untitled, untitled.split(/\s+/).at(-1) ?? untitled];
}
