import type { Shared } from '../store/shared/shared.ts';

/** The office, by its name. */
export async function districtName(shared: Shared): Promise<string> {
  const [row] = await shared.all<{ name: string }>('SELECT name FROM district WHERE id = 1');
  return row?.name ?? '';
}

/** The term that most was published of lately; undefined before anything came. */
export async function lastTerm(shared: Shared): Promise<string | undefined> {
  const [row] = await shared.all<{ term: string | null }>('SELECT max(term) AS term FROM report');
  return row?.term ?? undefined;
}

/** How a school stands: what it published last of a term, if anything. Lessons are those of its first day, copies whole units. */
export interface SchoolRow {
  school_id: string;
  name: string;
  area: string;
  published_at: string | null;
  verified: number | null;
  /** 1: an earlier file had a later journal entry, as after a backup was restored. */
  restored: number;
  pupils: number;
  lessons: number | null;
  ready: number | null;
  blocked: number | null;
  owed: number;
  short: number;
  surplus: number;
  tasks_overdue: number | null;
  repairs_blocking: number | null;
}

/** Every school of the office for a term: who has not reported first, then who is least ready. */
export async function schoolRows(shared: Shared, term: string): Promise<SchoolRow[]> {
  const rows = await shared.all<SchoolRow>(
    `SELECT member.school_id, member.name, member.area, report.published_at, report.verified,
            CASE WHEN EXISTS (SELECT 1 FROM received WHERE received.school_id = member.school_id
                               AND received.published_at < report.published_at AND received.journal > report.journal)
                 THEN 1 ELSE 0 END AS restored,
            coalesce(classes.pupils, 0) AS pupils, classes.lessons, classes.ready, classes.blocked,
            coalesce(goods.owed, 0) AS owed, coalesce(goods.short, 0) AS short, coalesce(goods.surplus, 0) AS surplus,
            report.tasks_overdue, report.repairs_blocking
       FROM member
       LEFT JOIN report ON report.school_id = member.school_id AND report.term = ?
       LEFT JOIN (SELECT school_id, sum(pupils) AS pupils, sum(ready + at_risk + blocked) AS lessons, sum(ready) AS ready,
                         sum(blocked) AS blocked FROM class_ready WHERE term = ? GROUP BY school_id) AS classes
              ON classes.school_id = member.school_id
       LEFT JOIN (SELECT school_id, sum(owed) AS owed, sum(short) AS short, sum(surplus) AS surplus
                    FROM fact WHERE term = ? GROUP BY school_id) AS goods
              ON goods.school_id = member.school_id
      ORDER BY member.school_id`,
    term,
    term,
    term,
  );
  return rows.sort(byReadiness);
}

const share = ({ ready, lessons }: SchoolRow) => (lessons ? ready! / lessons : 0);

function byReadiness(a: SchoolRow, b: SchoolRow): number {
  if ((a.published_at === null) !== (b.published_at === null)) return a.published_at === null ? -1 : 1;
  return share(a) - share(b) || b.short - a.short || (a.school_id < b.school_id ? -1 : 1);
}

/** What a school has and lacks of an item, with what agreed slips that are not done yet give and take. Units. */
export interface Balance {
  school_id: string;
  item: string;
  kind: string;
  name: string;
  spec: string;
  unit: string;
  isbn: string | null;
  supplier: string | null;
  price: number | null;
  on_order: number;
  late: number;
  short: number;
  to_buy: number;
  surplus: number;
  /** Of open slips: what it will hand over, and what it will get. */
  going: number;
  coming: number;
}

/** What is lacking, once what is ordered and not late, and what slips bring, has come. */
export const lacking = (of: Balance): number => Math.max(0, of.short - (of.on_order - of.late) - of.coming);

/** What can be given beside what slips take already. */
export const spare = (of: Balance): number => Math.max(0, of.surplus - of.going);

/** Every item that some school of the area (all areas without one) lacks or has to spare. */
export function balances(shared: Shared, term: string, area?: string): Promise<Balance[]> {
  return shared.all<Balance>(
    `SELECT fact.school_id, fact.item, fact.kind, fact.name, fact.spec, fact.unit, fact.isbn, fact.supplier, fact.price,
            fact.on_order, fact.late, fact.short, fact.to_buy, fact.surplus,
            coalesce(slips.going, 0) AS going, coalesce(slips.coming, 0) AS coming
       FROM fact JOIN member ON member.school_id = fact.school_id
       LEFT JOIN (SELECT slip_line.school_id, slip_line.item,
                         sum(CASE WHEN slip.way = 'out' THEN slip_line.quantity ELSE 0 END) AS going,
                         sum(CASE WHEN slip.way = 'in' THEN slip_line.quantity ELSE 0 END) AS coming
                    FROM slip_line JOIN slip ON slip.school_id = slip_line.school_id AND slip.number = slip_line.number
                    LEFT JOIN slip_done ON slip_done.school_id = slip.school_id AND slip_done.number = slip.number
                   WHERE slip.term = ? AND slip_done.number IS NULL
                   GROUP BY slip_line.school_id, slip_line.item) AS slips
              ON slips.school_id = fact.school_id AND slips.item = fact.item
      WHERE fact.term = ? AND (fact.short > 0 OR fact.surplus > 0 OR fact.to_buy > 0 OR fact.on_order > 0)
        AND (? = '' OR member.area = ?)
      ORDER BY fact.item, fact.school_id`,
    term,
    term,
    area ?? '',
    area ?? '',
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

/** Balances by item, in the order of what sharing leaves lacking. */
export function itemRows(all: readonly Balance[]): ItemRow[] {
  const rows = new Map<string, ItemRow>();
  for (const of of all) {
    const { item, kind, isbn, unit, supplier } = of;
    const name = `${of.name} ${of.spec}`.trim();
    const row = rows.get(item) ?? {
      ...{ item, kind, name, isbn, unit, supplier, schools: 0, lacking: 0, spare: 0, covered: 0 },
      ...{ on_order: 0, late: 0, to_buy: 0, cost: 0 },
    };
    row.schools += lacking(of) > 0 ? 1 : 0;
    row.lacking += lacking(of);
    row.spare += spare(of);
    row.on_order += of.on_order;
    row.late += of.late;
    row.to_buy += Math.max(0, of.to_buy - of.coming);
    rows.set(item, row);
  }
  const priceOf = new Map(all.map((of) => [of.item, of.price ?? 0]));
  return [...rows.values()]
    .map((row) => {
      const covered = Math.min(row.lacking, row.spare);
      const toBuy = Math.max(0, row.to_buy - covered);
      return { ...row, covered, to_buy: toBuy, cost: toBuy * priceOf.get(row.item)! };
    })
    .sort(
      (a, b) =>
        b.lacking - b.covered - (a.lacking - a.covered) ||
        b.lacking - a.lacking ||
        (a.item < b.item ? -1 : 1),
    );
}
