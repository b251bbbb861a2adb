import { EXIT, refuse } from '../../words/problem.ts';

/** A reused title that a class still has. All in copies. */
export interface DueBack {
  itemId: number;
  name: string;
  priceFen: number | null;
  /** What the class has: handed out − put back, ± what pupils took along. */
  had: number;
  collected: number;
  damaged: number;
  lost: number;
  /** Not collected and not written off: had − collected − lost. */
  due: number;
}

/** What was typed of one title: copies that came back (all that are due when left out), of them damaged, and lost. */
export interface Said {
  collected?: number;
  damaged?: number;
  lost?: number;
}

/** What one collection writes of one title. */
export interface CollectLine {
  itemId: number;
  due: number;
  collected: number;
  damaged: number;
  lost: number;
}

/**
 * What comes back now. Where titles are named with a count, only those; else everything that is due, less what is said to be
 * lost. Copies neither collected nor lost stay due.
 * @throws Refusal 65 for more than is due, or more damaged than came
 */
export function collectLines(due: readonly DueBack[], said: ReadonlyMap<number, Said>): CollectLine[] {
  const counted = [...said.values()].some((one) => one.collected !== undefined);
  return due.flatMap((title) => {
    const typed = said.get(title.itemId);
    if (title.due === 0 && typed === undefined) return [];
    if (counted && typed === undefined) return [];
    const lost = typed?.lost ?? 0;
    const collected = typed?.collected ?? title.due - lost;
    const damaged = typed?.damaged ?? 0;
    if (collected < 0 || collected + lost > title.due) {
      refuse(EXIT.data, 'collect-too-many', {
        item: title.name,
        due: title.due,
        said: Math.max(0, collected) + lost,
      });
    }
    if (damaged > collected) refuse(EXIT.data, 'collect-damaged', { item: title.name, damaged, collected });
    return [{ itemId: title.itemId, due: title.due, collected, damaged, lost }];
  });
}

/** Titles and copies that are still to be collected from the classes. */
export function stillWithClasses(due: ReadonlyMap<number, readonly DueBack[]>): {
  titles: number;
  copies: number;
} {
  const open = [...due.values()].flat().filter((title) => title.due > 0);
  return {
    titles: new Set(open.map(({ itemId }) => itemId)).size,
    copies: open.reduce((sum, title) => sum + title.due, 0),
  };
}
