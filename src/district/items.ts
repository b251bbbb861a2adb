import type { Shared } from '../store/shared/shared.ts';

/** What a school lacks, once what is ordered and not late, and what slips bring, has come; what it can give beside what slips take. Units. */
export interface Balance {
  school_id: string;
  item: string;
  lacking: number;
  spare: number;
}

/** What is above 0 of a sum. */
const positive = (sum: string) => `CASE WHEN ${sum} > 0 THEN ${sum} ELSE 0 END`;

const LACKING = positive('(fact.short - (fact.on_order - fact.late) - coalesce(slips.coming, 0))');
const SPARE = positive('(fact.surplus - coalesce(slips.going, 0))');

/** What open slips bring to and take from each school, beside its facts of a term; of one area, or with '' of all. */
const FACTS = `fact JOIN member ON member.school_id = fact.school_id
       LEFT JOIN (SELECT slip_line.school_id, slip_line.item,
                         sum(CASE WHEN slip.way = 'out' THEN slip_line.quantity ELSE 0 END) AS going,
                         sum(CASE WHEN slip.way = 'in' THEN slip_line.quantity ELSE 0 END) AS coming
                    FROM slip_line JOIN slip ON slip.school_id = slip_line.school_id AND slip.number = slip_line.number
                    LEFT JOIN slip_done ON slip_done.school_id = slip.school_id AND slip_done.number = slip.number
                   WHERE slip.term = ? AND slip_done.number IS NULL
                   GROUP BY slip_line.school_id, slip_line.item) AS slips
              ON slips.school_id = fact.school_id AND slips.item = fact.item
      WHERE fact.term = ? AND (fact.short > 0 OR fact.surplus > 0 OR fact.to_buy > 0 OR fact.on_order > 0)
        AND (? = '' OR member.area = ?)`;

/** Every item that some school of the area (all areas without one) lacks or has to spare, in no order: sharing sorts less. */
export function balances(shared: Shared, term: string, area = ''): Promise<Balance[]> {
  return shared.all<Balance>(
    `SELECT * FROM (SELECT fact.school_id, fact.item, ${LACKING} AS lacking, ${SPARE} AS spare FROM ${FACTS}) AS balance
      WHERE lacking > 0 OR spare > 0`,
    ...[term, term, area, area],
  );
}

/** What each school lacks and has to spare of all items together, by its code. Units. */
export async function schoolBalances(
  shared: Shared,
  term: string,
): Promise<Map<string, Pick<Balance, 'lacking' | 'spare'>>> {
  const rows = await shared.all<Omit<Balance, 'item'>>(
    `SELECT fact.school_id, sum(${LACKING}) AS lacking, sum(${SPARE}) AS spare FROM ${FACTS} GROUP BY fact.school_id`,
    ...[term, term, '', ''],
  );
  return new Map(rows.map(({ school_id, lacking, spare }) => [school_id, { lacking, spare }]));
}

/** An item of one school. Units. */
export interface OwnItem extends Balance {
  isbn: string | null;
  name: string;
  spec: string;
  on_order: number;
  late: number;
}

/** What a school lacks or has to spare, by item. */
export function ownItems(shared: Shared, term: string, school: string): Promise<OwnItem[]> {
  return shared.all<OwnItem>(
    `SELECT * FROM (SELECT fact.school_id, fact.item, fact.isbn, fact.name, fact.spec, fact.on_order, fact.late,
                           ${LACKING} AS lacking, ${SPARE} AS spare FROM ${FACTS} AND fact.school_id = ?) AS own
      WHERE lacking > 0 OR spare > 0 ORDER BY item`,
    ...[term, term, '', '', school],
  );
}

/** An item over all schools: how many lack it, how much, and how much of that others have. Units; `cost` is fen. */
export interface ItemRow {
  item: string;
  kind: string;
  name: string;
  isbn: string | null;
  unit: string;
  supplier: string | null;
  schools: number;
  lacking: number;
  spare: number;
  /** min(lacking, spare): what sharing covers. */
  covered: number;
  on_order: number;
  late: number;
  /** What is to be bought beyond that. */
  to_buy: number;
  cost: number;
}

/** Balances by item, named as its first school names it, in the order of what sharing leaves lacking. */
export async function itemRows(shared: Shared, term: string, area = ''): Promise<ItemRow[]> {
  const buy = positive('(fact.to_buy - coalesce(slips.coming, 0))');
  type Row = Omit<ItemRow, 'covered' | 'cost'> & { spec: string; price: number };
  const rows = await shared.all<Row>(
    `SELECT sums.item, fact.kind, fact.name, fact.spec, fact.isbn, fact.unit, sums.supplier, sums.price,
            sums.schools, sums.lacking, sums.spare, sums.on_order, sums.late, sums.to_buy
       FROM (SELECT fact.item, min(fact.school_id) AS first, min(fact.supplier) AS supplier, max(coalesce(fact.price, 0)) AS price,
                    sum(CASE WHEN ${LACKING} > 0 THEN 1 ELSE 0 END) AS schools, sum(${LACKING}) AS lacking,
                    sum(${SPARE}) AS spare, sum(fact.on_order) AS on_order, sum(fact.late) AS late, sum(${buy}) AS to_buy
               FROM ${FACTS} GROUP BY fact.item) AS sums
       JOIN fact ON fact.school_id = sums.first AND fact.term = ? AND fact.item = sums.item`,
    ...[term, term, area, area, term],
  );
  return rows
    .map(({ name, spec, price, ...row }) => {
      const covered = Math.min(row.lacking, row.spare);
      const toBuy = Math.max(0, row.to_buy - covered);
      return { ...row, name: `${name} ${spec}`.trim(), covered, to_buy: toBuy, cost: toBuy * price };
    })
    .sort(
      (a, b) =>
        b.lacking - b.covered - (a.lacking - a.covered) ||
        b.lacking - a.lacking ||
        (a.item < b.item ? -1 : 1),
    );
}
