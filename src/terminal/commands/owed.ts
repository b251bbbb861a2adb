import { itemTitle } from '../../goods/item/find.ts';
import type { Item } from '../../goods/item/item.ts';
import { type Leaver, leaversWith } from '../../goods/ledger/leavers.ts';
import { loadNames, loadPlainNames } from '../../goods/names.ts';
import { type Handed, loadHanded } from '../../goods/plan/handed.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import type { Plan, Share } from '../../goods/plan/types.ts';
import { type RecipientKind, recipientKey } from '../../goods/recipient.ts';
import { shortClass } from '../../school/class/class.ts';
import type { Words } from '../../words/index.ts';
import { workTerm } from '../arguments/day.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import type { Context } from '../context.ts';
import { listOf } from '../noun/noun.ts';
import { flag, itemKind, namesIn, typed } from '../options.ts';

interface Row extends Share {
  item: Item;
  /** In data, and to people. */
  code: string;
  name: string;
  /** Some of the item is ordered; all that is short of it is. */
  ordered: boolean;
  enough: boolean;
  /** Pupils who left a class that has too many: nothing says what became of their copies. */
  leavers: Leaver[];
}

/**
 * Who is still owed what and who must return what, by class: only those who were handed something already, or whom transfers left
 * with more than they need; `--all` lists everybody who is owed anything.
 */
export const { list: command } = listOf<Row>()((w) => w.owed, 'owed', {
  fields: {
    who: { json: 'recipient', value: (row) => row.code, cell: (row) => row.name },
    recipientKind: { json: 'kind', list: false, value: (row) => row.recipient.kind },
    code: { list: false, value: (row) => row.item.code },
    item: { json: 'name', shrink: true, value: (row) => row.item.name, cell: (row) => itemTitle(row.item) },
    need: { number: 'quiet' },
    has: { number: 'quiet' },
    owed: { number: 'quiet' },
    now: { key: 'allocated', number: 'quiet' },
    toReturn: { number: 'quiet' },
    leavers: { list: false, value: (row) => row.leavers.map(({ name }) => name) },
  },
  narrow: {
    who: typed('<who...>', recipientsTyped)({ many: true, help: (w) => w.owed.options.who }),
    all: flag({ help: (w) => w.owed.options.all }),
    kind: itemKind({ help: (w) => w.owed.options.kind }),
  },
  first: 'who',
  all({ ctx, reader, term }, { who, all = false, kind }) {
    const plan = loadPlan(reader, { ...term, today: ctx.today });
    const rows = new Map(plan.items.map((row) => [row.item.id, row]));
    const [plain, called] = [loadPlainNames(reader), loadNames(reader, ctx.words)];
    const served = loadHanded(reader, term.id).filter(({ termId }) => termId === term.id);
    const shares = owedShares(plan, served, who, all);
    const leavers = leaversWith(reader, term.id, shares);
    return shares.flatMap((share): Row[] => {
      const { item, onOrder, toBuy } = rows.get(share.itemId)!;
      if (kind !== undefined && item.kind !== kind) return [];
      const names = { code: plain(share.recipient), name: called(share.recipient) };
      const waits = { ordered: onOrder > 0, enough: toBuy === 0 };
      return [{ ...share, item, ...names, ...waits, leavers: leavers.get(share) ?? [] }];
    });
  },
  beside: ({ term }, rows) => {
    const { toReturn, ...totals } = sums(rows);
    return { term: term.code, totals: { ...totals, to_return: toReturn } };
  },
  total: (w, rows) =>
    `${w.owed.total(sums(rows))}\n${rows
      .filter((row) => row.leavers.length > 0)
      .map(
        (row) =>
          `${w.owed.leavers(
            row.name,
            itemTitle(row.item),
            row.leavers.map(({ name }) => name),
          )}\n`,
      )
      .join('')}`,
  next: (w, _, listed) => (listed.length > 0 ? whatNext(w, listed) : undefined),
});

/** Those commands that there is something for, each with one that it is for. */
function whatNext(w: Words, listed: readonly Row[]): string {
  const { give, issueAll, wait, back, between } = w.owed.next;
  const classOf = (row: Row | undefined) =>
    row?.recipient.kind === 'class' ? shortClass(row.code, w.lang === 'en' ? 'en' : 'zh') : undefined;
  const ready = listed.filter((row) => row.allocated > 0);
  const who = ready.map(classOf).find(Boolean);
  const waiting = listed.filter((row) => row.owed > 0);
  const over = listed.find((row) => row.toReturn > 0);
  return [
    ...(who ? [give(who)] : ready.length > 0 ? [issueAll] : []),
    ...(ready.length === 0 && waiting.length > 0
      ? [
          wait(
            waiting.some(({ ordered }) => ordered),
            !waiting.every(({ enough }) => enough),
          ),
        ]
      : []),
    ...(over ? [back(classOf(over) ?? over.code)] : []),
  ].join(between);
}

async function recipientsTyped(said: string, ctx: Context): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const one of namesIn(said))
    keys.add(recipientKey((await typedRecipient(ctx, workTerm(ctx), one)).recipient));
  return keys;
}

function sums(rows: readonly Share[]) {
  const sum = (value: (share: Share) => number) => rows.reduce((total, share) => total + value(share), 0);
  return { owed: sum((s) => s.owed), now: sum((s) => s.allocated), toReturn: sum((s) => s.toReturn) };
}

const ORDER: readonly RecipientKind[] = [
  'class',
  'teachers',
  'staff',
  'department',
  'room',
  'school',
  'event',
];

/** The shares of those named (of everybody, where nobody is), by kind of recipient. */
function owedShares(
  plan: Plan,
  served: readonly Handed[],
  only: ReadonlySet<string> | undefined,
  all: boolean,
): Share[] {
  // Owed (待补) is what a hand-out left over: who was handed nothing yet is due, not owed, also with brooms of terms before.
  const handed = new Set(served.filter(({ issued }) => issued > 0).map(recipientKey));
  const rank = (share: Share) => ORDER.indexOf(share.recipient.kind);
  return plan.shares
    .filter((share) => {
      const key = recipientKey(share.recipient);
      if (only) return only.has(key) && (share.owed > 0 || share.toReturn > 0);
      return share.toReturn > 0 || (share.owed > 0 && (all || handed.has(key)));
    })
    .sort((a, b) => rank(a) - rank(b) || a.recipient.id - b.recipient.id);
}
