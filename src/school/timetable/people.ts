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
    for (const key of [name, ...(number ? [number] : []), `${name}老师`, `${name[0]}老师`])
      addTo(this.staffByName, key, id);
  }

  get count(): number {
    return this.names.size;
  }

  /** By full name, number, or 王老师 where only one has that family name. */
  staff(text: string | undefined): number | null {
    const found =
      text === undefined ? [] : (this.staffByName.get(text.replace(/(教师|先生|女士)$/, '老师')) ?? []);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  nameOf(id: number | null): string {
    return this.names.get(id ?? 0) ?? '';
  }

  /** 语文张敏: a subject and one of the staff behind it, without anything between. */
  apart(text: string, books: ReadonlySet<string>): { subject: string; teacher: string } | null {
    for (let at = text.length - 2; at >= 1 && !isSubject(text, books); at--) {
      const teacher = text.slice(at);
      if (isSubject(text.slice(0, at), books) && this.staff(teacher) !== null)
        return { subject: text.slice(0, at), teacher };
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
