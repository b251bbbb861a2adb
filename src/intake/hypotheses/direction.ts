import { conceptsOf } from '../columns.ts';
import type { Said } from '../evidence/said.ts';
import type { Kind } from '../kind.ts';
import { BARE, isDirected } from './amounts.ts';
import type { ListReading } from './list.ts';

/**
 * Which way the goods went is a fact of its own: said by the amount's own head (实到, 库存数量), or by the title. `bare`: said by
 * neither. `other`: the title says another way.
 */
export function direction(
  kind: Kind,
  list: ListReading,
  said: Said,
  name: string,
): { bare: boolean; other: string } {
  if (!kind.goods) return { bare: false, other: '' };
  const { way, amounts } = kind.goods;
  const amount = list.taken.find((one) => amounts.includes(one.field));
  const ways = said.directions;
  const clear =
    amount !== undefined && !amount.doubtful && conceptsOf(kind, amount.field)[0] === amount.meaning.concept;
  const own = clear || amount?.meaning.concept === '';
  // What was counted is what is there, where the amount's head says so: 盘存 over 结余.
  const there =
    way === 'on-hand' && ways.every((one) => one === 'counted') && own && amount?.meaning.concept !== '';
  const other = ways.length > 0 && !ways.includes(way) && (name === '' || !own) && !there;
  const bare = amount !== undefined && !own && !ways.includes(way) && BARE.has(amount.meaning.concept);
  return { bare, other: other ? (ways[0] ?? '') : '' };
}

/** Whether some amount has a head that says the kind's own way: 征订数. */
export const saysOwn = ({ taken }: ListReading, kind: Kind): boolean =>
  taken.some(
    (one) => !one.doubtful && isDirected(one, kind) && conceptsOf(kind, one.field)[0] === one.meaning.concept,
  );
