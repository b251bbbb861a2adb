import type { TestSchool } from '../support/school.ts';

interface Share {
  code: string;
  recipient: string;
  need: number;
  has: number;
  owed: number;
  over: number;
  to_return: number;
}
interface Row extends Omit<Share, 'recipient'> {
  name: string;
  kind: string;
  spec: string;
  grade: number | null;
  spare: number;
  gear: number;
  promised: number;
  held: number;
  on_order: number;
  short: number;
  to_buy: number;
}
/** A sheet as JSON. */
export interface Sheet {
  parts: {
    name: string;
    code: string;
    facts?: { label: string; value: string }[];
    groups: { rows: Record<string, number | string | null>[]; total?: Record<string, number> }[];
  }[];
}

interface Stocktake {
  short: number;
  over: number;
  differ: number;
  lines: { code: string; calculated: number; counted: number | null; difference: number | null }[];
}

const FIGURES = ['need', 'has', 'owed', 'over', 'to_return'] as const;
const BARS: Record<string, readonly string[]> = {
  books: ['book', 'guide', 'aid'],
  'exercise-books': ['exercise-book'],
  supplies: ['supply', 'equipment'],
};

/**
 * Every two answers of a school on one day that give two numbers for one thing: the plan against its shares, `owed`, home, `collect`,
 * `stock` and the sheets; each as a sentence. Empty where the school agrees with itself.
 */
export async function disagreements(school: TestSchool, today = '2027-02-26'): Promise<string[]> {
  const found: string[] = [];
  const same = (what: string, one: unknown, other: unknown) => {
    if (one !== other) found.push(`${what}: ${one}, ${other}`);
  };
  const ask = <T>(typed: string) => school.json<T>(typed, { today });
  /** A sheet that there is nothing to print on yet has no parts. */
  const printed = async (name: string): Promise<Sheet> => {
    const ran = await school.kaixue(`print ${name} -f json -o -`, { today });
    if (ran.exit > 1) throw new Error(ran.err);
    return ran.exit === 0 ? ran.json : { parts: [] };
  };
  const plan = await ask<{ items: Row[]; shares: Share[]; totals: { cost_fen: number } }>('plan --why');
  for (const s of plan.shares) same(`${s.code} for ${s.recipient}: need`, s.need, s.has + s.owed - s.over);
  for (const row of plan.items) {
    const own = plan.shares.filter((s) => s.code === row.code);
    same(`${row.code}: need`, row.need, row.has + row.owed - row.over + row.spare);
    const wanted = row.owed + row.spare + row.gear + row.promised;
    same(`${row.code}: short`, row.short, Math.max(0, wanted - row.held));
    // Retired goods are bought no more, supplies by the pack.
    if (row.to_buy > 0 && row.to_buy < row.short - row.on_order)
      found.push(`${row.code}: to buy ${row.to_buy}`);
    for (const figure of FIGURES)
      if (figure !== 'need')
        same(`${row.code}: ${figure} of the row and of its shares`, row[figure], sum(own, figure));
  }

  // What classes ordered by size is needed, and no second account of it is kept.
  const ordered = await ask<{ choices: { name: string; quantity: number; due_fen: number | null }[] }>(
    'choice list',
  );
  const dues = await ask<{ dues: { name: string; quantity: number; due_fen: number | null }[] }>(
    'choice money',
  );
  const uniforms = (all: { name: string }[]) => all.filter((one) => one.name.includes('校服')) as never[];
  same(
    'uniforms needed',
    sum(uniforms(ordered.choices), 'quantity' as never),
    sum(uniforms(plan.items), 'need' as never),
  );
  same(
    'uniforms to pay',
    sum(uniforms(ordered.choices), 'due_fen' as never),
    sum(uniforms(dues.dues), 'due_fen' as never),
  );

  const home = await ask<{ bars: { kind: string; done: number; total: number }[] }>('home');
  for (const bar of home.bars) {
    const kinds = BARS[bar.kind];
    if (kinds === undefined) continue;
    const codes = new Set(plan.items.filter((row) => kinds.includes(row.kind)).map((row) => row.code));
    const own = plan.shares.filter((s) => codes.has(s.code));
    same(`home: ${bar.kind} with their recipients`, bar.done, sum(own, 'need') - sum(own, 'owed'));
    same(`home: ${bar.kind} needed`, bar.total, sum(own, 'need'));
  }

  const owed = await ask<{ totals: Share; owed: (Share & { kind: string })[] }>('owed --all');
  same('owed --all: owed', owed.totals.owed, sum(plan.shares, 'owed'));
  same('owed --all: to return', owed.totals.to_return, sum(plan.shares, 'to_return'));

  const stock = await ask<{ items: { code: string; held: number }[] }>('stock list');
  const held = new Map(stock.items.map((row) => [row.code, row.held]));
  for (const row of plan.items)
    if (held.has(row.code)) same(`${row.code}: held`, row.held, held.get(row.code));

  const collect = await ask<{
    items: { class: string; name: string; had: number; collected: number; lost: number; due: number }[];
  }>('collect');
  for (const one of collect.items) {
    const codes = new Set(
      plan.items.filter((row) => row.name === one.name && row.kind === 'book').map((row) => row.code),
    );
    const own = plan.shares.filter((s) => codes.has(s.code) && s.recipient === one.class);
    same(`collect ${one.class} ${one.name}`, one.had, sum(own, 'has'));
    same(`collect ${one.class} ${one.name}: due`, one.due, Math.max(0, one.had - one.collected - one.lost));
  }
  for (const name of ['class-packet', 'class-books', 'class-supplies'])
    for (const part of (await printed(name)).parts)
      for (const row of part.groups.flatMap((group) => group.rows))
        same(
          `${name} ${part.name} ${row.book ?? row.item}: due`,
          row.due,
          num(row.had) + num(row.now) + num(row.owed),
        );
  // What classes that were handed something can have now is on the late note, or the class packet has all of it.
  // A part's code is 2026-2027-2/1-3/class-packet.
  const packets = new Set((await printed('class-packet')).parts.map((part) => part.code.split('/')[1]));
  const late = (await printed('late-books')).parts.flatMap((part) => part.groups.flatMap((g) => g.rows));
  const handed = await ask<{ owed: { recipient: string; kind: string; now: number }[] }>('owed');
  const fetched = handed.owed.filter((one) => one.kind === 'class' && !packets.has(one.recipient));
  same('late-books: can be had now', sum(late, 'canNow'), sum(fetched, 'now'));
  const reused = await printed('reused-books');
  const collectable = reused.parts.flatMap((part) => part.groups.flatMap((group) => group.rows));
  same('reused-books: to collect', sum(collectable, 'collectable'), sum(collect.items, 'had'));

  const money = async (name: string, label: string) =>
    (await printed(name)).parts
      .flatMap((part) => part.facts ?? [])
      .find((fact) => fact.label === label)
      ?.value.replaceAll(',', '');
  const goods = plan.items.filter((row) => !BARS.books!.includes(row.kind));
  // The reader of the sheet works out every row from its own figures, without the plan.
  const short = (await printed('shortages')).parts.flatMap((part) => part.groups.flatMap((g) => g.rows));
  same('shortages: rows', short.length, plan.items.filter((row) => row.short > 0).length);
  for (const row of short) {
    const [need, had, over, spare, owed] = ['need', 'had', 'over', 'spare', 'owed'].map((k) => num(row[k]));
    same(`shortages ${row.item}: need`, need, had! + owed! - over! + spare!);
    const wanted = owed! + spare! + num(row.gear) + num(row.promised);
    same(`shortages ${row.item}: short`, row.short, wanted - num(row.held));
    const toBuy = num(row.toBuy);
    const lacking = Math.max(0, num(row.short) - num(row.onOrder));
    if (toBuy > 0 && (toBuy < lacking || lacking === 0)) found.push(`shortages ${row.item}: to buy ${toBuy}`);
  }
  same('shortages: 待购金额', (await money('shortages', '待购金额')) ?? yuan(0), yuan(plan.totals.cost_fen));
  same(
    'purchase-list: 待购金额（课本除外）',
    (await money('purchase-list', '待购金额（课本除外）')) ?? yuan(0),
    yuan(sum(goods, 'cost_fen')),
  );

  // Everybody on duty stands once on the sheet for the wall, and nobody twice in one turn.
  const { duties } = await ask<{ duties: { date: string; shift: string; staff: string }[] }>('duty list');
  const posted = (await printed('duty-roster')).parts.flatMap((part) =>
    part.groups.flatMap((group) => group.rows),
  );
  const names = posted.flatMap((row) =>
    [row.leader, row.staff].flatMap((all) => String(all ?? '').split('、')),
  );
  same('duty-roster: turns', names.filter(Boolean).length, duties.length);
  const turns = new Set(duties.map((one) => `${one.date} ${one.shift} ${one.staff}`));
  same('duty: turns that are one', turns.size, duties.length);

  // What a stocktake finds is what was counted less what ought to be there; a second count is no second figure.
  const { stocktakes } = await ask<{ stocktakes: { id: number }[] }>('count list');
  for (const { id } of stocktakes) {
    const { stocktake } = await ask<{ stocktake: Stocktake }>(`count show --no ${id}`);
    for (const line of stocktake.lines)
      if (line.counted !== null)
        same(`stocktake ${id} ${line.code}`, line.difference, line.counted - line.calculated);
    const off = stocktake.lines.map((line) => line.difference ?? 0);
    same(`stocktake ${id}: short`, stocktake.short, -off.reduce((n, d) => n + Math.min(0, d), 0));
    same(
      `stocktake ${id}: over`,
      stocktake.over,
      off.reduce((n, d) => n + Math.max(0, d), 0),
    );
    same(`stocktake ${id}: differ`, stocktake.differ, off.filter((d) => d !== 0).length);
  }

  // Free textbooks handed out are those that their classes have.
  const free = (await printed('free-textbooks')).parts.flatMap((part) => part.groups);
  const books = await ask<{ books: { code: string; kind: string; funding: string | null }[] }>('book list');
  const codes = new Set(
    books.books
      .filter((book) => book.kind === 'book' && !/自费|自愿/.test(book.funding ?? ''))
      .map((book) => book.code),
  );
  const classes = plan.shares.filter((s) => codes.has(s.code) && /^\d/.test(s.recipient));
  const copies = sum(
    free.flatMap((group) => group.rows),
    'copies',
  );
  same('free-textbooks: handed out', copies, sum(classes, 'has'));

  const { assets } = await ask<{ assets: { quantity: number; place: string }[] }>('asset list');
  const { rooms } = await ask<{ rooms: { room: string }[] }>('room list');
  const { properties } = await ask<{ properties: { pieces: number | null }[] }>('property list');
  const inRooms = assets.filter((one) => rooms.some(({ room }) => room === one.place));
  same('assets in rooms and pieces of property', sum(inRooms, 'quantity'), sum(properties, 'pieces'));

  const doctor = await school.kaixue('doctor', { today });
  if (doctor.exit !== 0) found.push(doctor.out);
  return found;
}

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`;
const num = (value: unknown): number => (typeof value === 'number' ? value : 0);
const sum = <R extends object>(rows: readonly R[], key: string): number =>
  rows.reduce((total, row) => {
    if (!(key in row)) throw new Error(`no ${key} in ${Object.keys(row)}`);
    return total + num((row as Record<string, unknown>)[key]);
  }, 0);
