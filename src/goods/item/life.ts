import { addMonths, type Day } from '../../school/calendar/day.ts';
import type { Item } from './item.ts';

/** The day an item of property is due to be replaced (以旧换新): acquired + expected life; null where either is not known. */
export function replaceOn(item: Pick<Item, 'acquired' | 'lifeYears'>): Day | null {
  if (!item.acquired || !item.lifeYears) return null;
  return addMonths(item.acquired, item.lifeYears * 12);
}
