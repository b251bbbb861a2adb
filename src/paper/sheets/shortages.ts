import { ITEM_KINDS } from '../../goods/item/item.ts';
import type { PlanItem } from '../../goods/plan/types.ts';
import type { Cell, Group, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts, Filter } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { makeSheet, partCode, sums, yuan } from './make.ts';

/** 缺书缺物表: every item that is short, by kind: need, held, on order, short, to buy, cost. */
export function shortages(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const short = facts
    .plan()
    .items.filter((i) => i.short > 0)
    .filter(
      ({ item }) => filter.grades === undefined || (item.grade !== null && filter.grades.has(item.grade)),
    );
  if (short.length === 0) return null;
  let no = 0;
  const groups: Group[] = [];
  for (const kind of ITEM_KINDS) {
    const rows = short
      .filter((i) => i.item.kind === kind)
      .map((i) => {
        no += 1;
        return line(facts, no, i);
      });
    // Copies of books add up; boxes of chalk and brooms do not, so supplies total in money only.
    const keys = kind === 'supply' || kind === 'equipment' ? ['money'] : ['need', 'short', 'toBuy', 'money'];
    if (rows.length > 0)
      groups.push({ heading: say.sorts[kind], rows, total: { item: say.subtotal, ...sums(rows, keys) } });
  }
  const cost = short.reduce((sum, i) => sum + i.costFen, 0);
  groups.push({ rows: [], total: { item: say.grandTotal, money: cost } });
  return makeSheet(facts, 'shortages', ['maker', 'reviewer', 'date'], {
    columns: columns(facts.words, [
      'no',
      'item',
      'grade',
      'unit',
      'need',
      'held',
      'onOrder',
      'short',
      'toBuy',
      'unitPrice',
      'money',
      'note',
    ]),
    parts: [
      {
        name: say.titles.shortages,
        code: partCode(facts, '', 'shortages'),
        facts: [{ label: say.facts.cost, value: yuan(facts.words, cost) }],
        groups,
        notes: [say.notes.shortages],
      },
    ],
  });
}

function line(facts: Facts, no: number, i: PlanItem): Record<string, Cell> {
  return {
    no,
    item: itemName(i.item),
    grade: i.item.grade === null ? null : facts.words.school.grade(i.item.grade),
    unit: i.item.unit,
    need: i.need,
    held: i.held,
    onOrder: i.onOrder,
    short: i.short,
    toBuy: i.toBuy,
    unitPrice: i.item.priceFen,
    // Nothing to buy, or no price known: no amount rather than 0.00.
    money: i.toBuy === 0 || i.item.priceFen === null ? null : i.costFen,
    note: null,
  };
}
