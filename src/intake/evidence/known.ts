import type { RawCell } from '../kind.ts';
import { squeeze } from '../parse/plain.ts';
import { namesIn } from '../parse/text.ts';

/**
 * Values that the school has already, or that another file of the import brings: concept → values as `keyOf` makes them. Who stands on
 * the staff list, which rooms, departments and goods there are.
 */
export class Known {
  private readonly values: Map<string, Set<string>>;

  constructor(values: Iterable<readonly [concept: string, values: Iterable<string>]> = []) {
    this.values = new Map([...values].map(([concept, all]) => [concept, new Set([...all].map(keyOf))]));
  }

  /** Whether a cell is such a value; of several names in a cell, each must be. */
  has(concept: string, cell: RawCell): boolean {
    const own = this.values.get(concept);
    if (!own || own.size === 0) return false;
    return own.has(keyOf(cell.text)) || namesIn(cell.text).every((part) => own.has(keyOf(part)));
  }

  knows(concept: string): boolean {
    return (this.values.get(concept)?.size ?? 0) > 0;
  }

  /** These, and what other tables bring besides. */
  with(more: Iterable<readonly [concept: string, values: Iterable<string>]>): Known {
    const all = new Known();
    for (const [concept, values] of this.values) all.values.set(concept, new Set(values));
    for (const [concept, values] of more) {
      const own = all.values.get(concept) ?? new Set();
      for (const value of values) own.add(keyOf(value));
      all.values.set(concept, own);
    }
    return all;
  }
}

const keyOf = (text: string) => squeeze(text).toLowerCase();
