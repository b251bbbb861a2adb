import { addTo } from '../../store/groups.ts';

/** What somebody is called. */
interface Named {
  name: string;
  /** Other names, as they were said: 英文名, 曾用名, several behind 、 , ; or /. */
  alsoCalled?: string | null;
}

/** One of the staff with all that lists and people may call them by. */
export interface Called extends Named {
  id: number;
  number: string | null;
  state: 'active' | 'left';
}

/** Somebody's other names, one by one. */
export function otherNames(alsoCalled: string | null | undefined): string[] {
  return (alsoCalled ?? '')
    .split(/[、,，;；/／|]/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Their name, and the other ones they go by. */
export function namesOf({ name, alsoCalled }: Named): string[] {
  return [name, ...otherNames(alsoCalled)];
}

/** How two spellings of one name are compared: Lily Wang is lily wang, 王 芳 is 王芳. */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Who is meant by a name: those who bear it, and only where nobody does, those who are also called so. */
export class ByName<T extends Named> {
  private readonly own = new Map<string, T[]>();
  private readonly other = new Map<string, T[]>();

  constructor(people: Iterable<T>) {
    for (const one of people) this.add(one);
  }

  add(one: T): void {
    addTo(this.own, nameKey(one.name), one);
    for (const name of otherNames(one.alsoCalled)) addTo(this.other, nameKey(name), one);
  }

  all(name: string): readonly T[] {
    const key = nameKey(name);
    // 陈芳（组长）: what stands in brackets says of her, where nobody is called by all of it.
    const bare = key.replace(/(?<=.)\([^()]*\)$/, '');
    return this.called(key) ?? this.called(bare) ?? [];
  }

  private called(key: string): readonly T[] | undefined {
    return this.own.get(key) ?? this.other.get(key);
  }

  /** The one who is meant, where nobody else can be. */
  only(name: string): T | undefined {
    const [first, second] = this.all(name);
    return second === undefined ? first : undefined;
  }
}
