import { assets } from '../goods/asset/store.ts';
import { allocatableStock } from '../goods/ledger/allocatable.ts';
import { type Unsettled, unsettledLeavers } from '../goods/ledger/leavers.ts';
import { loadPlan } from '../goods/plan/store.ts';
import { parseClassArgument } from '../school/class/name.ts';
import { departments } from '../school/department/store.ts';
import { terms } from '../school/term/store.ts';
import type { Check } from '../store/doctor.ts';
import { groupBy } from '../store/groups.ts';
import type { Reader } from '../store/reader.ts';

/** What must be true of who has what, beside what the store knows: `kaixue doctor` asks for it. */
export const TRUTHS: readonly Check[] = [
  { code: 'shares-add-up', find: sharesThatDoNotAddUp },
  { code: 'shared-is-there', find: sharedButNotThere },
  {
    code: 'loans-add-up',
    find: (reader) =>
      reader
        .all<{ label: string }>(
          `SELECT gathering.name || ' ' || item.name AS label
             FROM gathering_line AS own JOIN gathering ON gathering.id = gathering_id JOIN item ON item.id = item_id
            WHERE lent = 1 AND issued - returned - lost - damaged IS NOT
                  (SELECT coalesce(sum(amount), 0) FROM loan WHERE line_id = own.id)`,
        )
        .map((row) => row.label),
  },
  {
    code: 'replaced-are-scrapped',
    find: (reader) =>
      assets(reader)
        .filter((one) => one.replacedBy !== null && one.state !== 'scrapped')
        .map((one) => one.number),
  },
  {
    code: 'departments-no-classes',
    find: (reader) =>
      departments(reader)
        .map((one) => one.name)
        .filter((name) => 'value' in parseClassArgument(name)),
  },
];

/** 需求 = 已领 + 待补 − 多领, for every recipient and item of every open term, and in the rows that sum them up. */
function sharesThatDoNotAddUp(reader: Reader): string[] {
  return openOnes(reader).flatMap((term) => {
    const plan = loadPlan(reader, term);
    const codes = new Map(plan.items.map(({ item }) => [item.id, item.code]));
    const bad = plan.shares.filter(
      (one) =>
        one.need !== one.has + one.owed - one.over ||
        Math.min(one.has, one.owed, one.over, one.over - one.toReturn) < 0,
    );
    const own = groupBy(plan.shares, (one) => one.itemId);
    const wrong = plan.items.filter(({ item, spare, ...row }) => {
      const sum = (figure: 'need' | 'has' | 'owed' | 'over' | 'toReturn') =>
        (own.get(item.id) ?? []).reduce((total, one) => total + one[figure], 0);
      return (
        row.need !== sum('need') + spare ||
        (['has', 'owed', 'over', 'toReturn'] as const).some((figure) => row[figure] !== sum(figure))
      );
    });
    return [
      ...bad.map((one) => `${term.code} ${codes.get(one.itemId)} ${one.recipient.kind} ${one.recipient.id}`),
      ...wrong.map(({ item }) => `${term.code} ${item.code}`),
    ];
  });
}

/** Of every open term, who left and has books to account for: to be settled by people, and nothing that is wrong with the file. */
export function unsettled(reader: Reader): (Unsettled & { term: string })[] {
  return openOnes(reader).flatMap((term) =>
    unsettledLeavers(reader, term.id, loadPlan(reader, term)).map((one) => ({ term: term.code, ...one })),
  );
}

/** No more is shared out than can be taken from the storeroom: neither lent nor going out by drafts. */
function sharedButNotThere(reader: Reader): string[] {
  return openOnes(reader).flatMap((term) => {
    const plan = loadPlan(reader, term);
    const shared = groupBy(plan.shares, (one) => one.itemId);
    const free = allocatableStock(reader, [...shared.keys()]);
    return plan.items
      .filter(({ item }) => {
        const own = (shared.get(item.id) ?? []).reduce((sum, one) => sum + one.allocated, 0);
        return own > (free.get(item.id)?.allocatable ?? 0);
      })
      .map(({ item }) => `${term.code} ${item.code}`);
  });
}

const openOnes = (reader: Reader) => terms(reader).filter((term) => term.state === 'open');
