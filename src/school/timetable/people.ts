import { squeeze } from '../../intake/parse/plain.ts';
import { addTo } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { type Called, namesOf } from '../staff/called.ts';
import { everyoneCalled } from '../staff/store.ts';
import { isSubject } from './subject-names.ts';

/** Staff and rooms by what timetables and lists of who teaches call them. */
export class People {
  /** Who is called so: by their own names; else by their other ones; else by a part of a name. */
  private readonly called = [new Map<string, number[]>(), new Map(), new Map()] as const;
  private readonly rooms = new Map<string, number>();
  private readonly names = new Map<number, string>();

  constructor(tx: Pick<Writer, 'all'>) {
    for (const one of everyoneCalled(tx)) {
      this.names.set(one.id, one.name);
      if (one.state === 'active') this.add(one);
    }
    for (const { id, name } of tx.all<{ id: number; name: string }>('SELECT id, name FROM room')) {
      this.rooms.set(squeeze(name), id);
    }
  }

  add(one: Pick<Called, 'id' | 'name' | 'alsoCalled' | 'number'>): void {
    const { id, name, number } = one;
    this.names.set(id, name);
    const all = namesOf(one);
    const keys = [
      [...whole(name), ...(number ? [number] : [])],
      all.slice(1).flatMap(whole),
      [`${name[0]}老师`, ...all.flatMap(latinParts)],
    ];
    this.called.forEach((map, i) => {
      for (const key of new Set(keys[i])) addTo(map, key, id);
    });
  }

  get count(): number {
    return this.names.size;
  }

  /** By full name, number, or 王老师, Ms. Green and Laura where only one is called so. */
  staff(text: string | undefined): number | null {
    if (text === undefined) return null;
    const ways = [text.replace(/(教师|先生|女士)$/, '老师'), ...latinNames(text)];
    const found =
      this.called.flatMap((map) => ways.map((way) => map.get(way))).find((ids) => ids !== undefined) ?? [];
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

const whole = (name: string): string[] => [name, `${name}老师`, ...latinNames(name)];

/** Ms. Laura Green, in Latin letters: as it is compared, and without its title. */
function latinNames(name: string): string[] {
  if (!/^[\p{Script=Latin}\s.'’-]+$/u.test(name)) return [];
  const plain = name.toLowerCase().replaceAll('.', '').trim();
  return [plain, plain.replace(/^(mr|mrs|ms|miss|mx|dr|prof|professor|teacher)\s+/, '')];
}

/** The first and the last of its words: Laura, Green. */
function latinParts(name: string): string[] {
  const words = latinNames(name)[1]?.split(/\s+/) ?? [];
  return [words[0], words.at(-1)].filter((word) => word !== undefined);
}
