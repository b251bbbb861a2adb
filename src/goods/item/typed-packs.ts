import { EXIT, refuse } from '../../words/problem.ts';
import { itemTitle } from './find.ts';
import type { Item } from './item.ts';

const PACKS = /^(\d{1,6})(包|捆|箱|packs?)(?:[+零](\d{1,9})[^\d+]*)?$/i;

/** Is an amount typed by packs: 2包, 2包+10, 2包零10册? */
export const isByPacks = (typed: string): boolean => PACKS.test(plain(typed));

/**
 * An amount typed by packs, in units: whole packs and what is loose beside them. 2包 of what is counted by the 包 is two of it.
 * @throws Refusal 65 where nobody has said how many a pack holds
 */
export function unitsOfPacks(typed: string, item: Item): number {
  const [, packs, word, loose = '0'] = PACKS.exec(plain(typed)) ?? [];
  if (word === item.unit) return Number(packs) + Number(loose);
  const each =
    item.pack ?? refuse(EXIT.data, 'pack-unknown', { item: itemTitle(item), code: item.code, typed });
  return Number(packs) * each + Number(loose);
}

const plain = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '');
