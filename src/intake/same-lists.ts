import { groupBy } from '../store/groups.ts';
import type { ReadRow } from './kind.ts';
import { isNewer } from './version-marks.ts';

/** Of the shorter of two lists more than this share stands in the other: an older state of the same list, or the same of another place. */
const SHARE = 0.5;
/** What two lists share by chance. */
const FEW = 2;

/** Two lists of one import that speak mostly of the same, and of how many. */
export interface SameLists {
  /** As people call them: by file, or two sheets of a file by sheet. */
  one: string;
  other: string;
  shared: number;
  /** The command that imports only this one: the one that is dated later first, where their names say so. */
  commands: readonly [string, string];
  files: readonly string[];
}

type List = Pick<ReadRow<unknown>, 'file' | 'sheet'>;

/**
 * Lists (a file's sheet each) that mostly name the same things or people. `keyOf`: what a row is of; `apart`: whether two rows of one
 * key are not the same all the same, as goods at two places.
 */
export function sameLists<R>(
  rows: readonly ReadRow<R>[],
  keyOf: (row: R) => string,
  apart: (one: R, other: R) => boolean = () => false,
): SameLists[] {
  const lists = [...groupBy(rows, ({ file, sheet }) => `${file}|${sheet}`).values()].map((own) => ({
    list: own[0]!,
    things: new Map(own.map(({ row }) => [keyOf(row), row])),
  }));
  return lists.flatMap((one, i) =>
    lists.slice(i + 1).flatMap((other) => {
      const shared = [...one.things].filter(([key, row]) => {
        const there = other.things.get(key);
        return there !== undefined && !apart(row, there);
      }).length;
      const least = Math.min(one.things.size, other.things.size);
      return shared > FEW && shared > least * SHARE ? [pairOf(one.list, other.list, shared)] : [];
    }),
  );
}

function pairOf(first: List, second: List, shared: number): SameLists {
  const within = first.file === second.file;
  const nameOf = (list: List) => (within ? list.sheet : list.file);
  const [one, other] = isLater(nameOf(second), nameOf(first)) ? [second, first] : [first, second];
  const command = ({ file, sheet }: List) => `kaixue import "${file}"${within ? ` --sheet "${sheet}"` : ''}`;
  return {
    ...{ one: nameOf(one), other: nameOf(other), shared },
    commands: [command(one), command(other)],
    files: [...new Set([first.file, second.file])],
  };
}

/** 学籍0225 is later than 学籍0201, called the same but for their numbers; 名册（新） than 名册. */
const isLater = (name: string, than: string) =>
  isNewer(name, than) ||
  (name.replace(/\d+/g, '') === than.replace(/\d+/g, '') &&
    name.localeCompare(than, 'en', { numeric: true }) > 0);
