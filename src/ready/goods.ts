import type { Item } from '../goods/item/item.ts';
import { allocate } from '../goods/plan/allocation.ts';
import type { Plan, Share } from '../goods/plan/types.ts';
import type { SubjectNeeds } from '../school/timetable/subject-needs.ts';
import { groupBy } from '../store/groups.ts';
import type { Reader } from '../store/reader.ts';
import type { GoodsFact } from './facts.ts';

/** What lessons depend on: books, exercise books, and gear that a subject names. */
export function forLessons(subjects: ReadonlyMap<string, SubjectNeeds>): (item: Item) => boolean {
  const words = [...subjects.values()].flatMap((s) => s.gear ?? []);
  return ({ kind, name }) =>
    kind === 'book' ||
    kind === 'exercise-book' ||
    ((kind === 'supply' || kind === 'equipment') && words.some((word) => name.includes(word)));
}

/** The plan's shares of what lessons use: classes' books and exercise books, and gear of classes and the school. */
export function loadGoods(reader: Reader, plan: Plan, day: string, today: string): GoodsFact[] {
  const drafts = loadDrafts(reader, plan.termId);
  const dueByItem = loadDue(reader, plan.termId, day, today);
  const byItem = groupBy(plan.shares, (share) => share.itemId);
  return plan.items.flatMap(({ item, onOrder, toBuy }): GoodsFact[] => {
    const kind = item.kind === 'book' || item.kind === 'exercise-book' ? item.kind : 'gear';
    const to = (s: Share) =>
      s.recipient.kind === 'class' || (kind === 'gear' && s.recipient.kind === 'school');
    const own = (byItem.get(item.id) ?? []).filter(to);
    const claims = own.map((s) => ({
      owed: Math.max(0, s.owed - s.drafted - s.allocated),
      firstLesson: null,
      late: false,
    }));
    const coming = dueByItem.get(item.id);
    const due = allocate('even', Math.min(onOrder, coming?.due ?? 0), claims);
    return own.map((s, i) => {
      const draft = drafts.get(`${s.recipient.kind}:${s.recipient.id}/${item.id}`);
      return {
        kind,
        itemId: item.id,
        code: item.code,
        name: item.name,
        subject: item.subject,
        grade: item.grade,
        classId: s.recipient.kind === 'class' ? s.recipient.id : 0,
        need: s.need,
        owed: s.owed,
        inStock: s.allocated,
        draft: draft === undefined ? null : { id: draft, quantity: s.drafted },
        due: due[i] ?? 0,
        onOrder,
        laterOn: coming?.laterOn ?? null,
        lateSince: coming?.lateSince ?? null,
        toBuy,
      };
    });
  });
}

/** What orders promise of an item. */
interface Coming {
  due: number;
  laterOn: string | null;
  lateSince: string | null;
}

/** The latest draft issue of each recipient's item: `recipient/item` → document id. */
function loadDrafts(reader: Reader, termId: number): Map<string, number> {
  const rows = reader.all<{ who: string; itemId: number; id: number }>(
    `SELECT line.recipient_kind || ':' || line.recipient_id AS who, line.item_id AS itemId, max(document.id) AS id
       FROM line JOIN document ON document.id = line.document_id
      WHERE document.state = 'draft' AND document.kind = 'CK' AND line.term_id = ? AND line.recipient_id IS NOT NULL
      GROUP BY 1, 2`,
    termId,
  );
  return new Map(rows.map((r) => [`${r.who}/${r.itemId}`, r.id]));
}

/**
 * By item, copies still to come on open orders before the day, the day from then on that the next are due, and since when some are
 * overdue. An order without a date promises nothing; nor does one that should have come by the day itself.
 */
function loadDue(reader: Reader, termId: number, day: string, today: string): Map<number, Coming> {
  const rows = reader.all<Coming & { itemId: number }>(
    `SELECT item_id AS itemId, sum(CASE WHEN due_on < ? AND ? < ? THEN outstanding ELSE 0 END) AS due,
            min(CASE WHEN due_on >= ? THEN due_on END) AS laterOn, min(CASE WHEN due_on < ? THEN due_on END) AS lateSince
       FROM order_line WHERE term_id = ? AND outstanding > 0 GROUP BY item_id`,
    day,
    today,
    day,
    day,
    today,
    termId,
  );
  return new Map(rows.map(({ itemId, ...coming }) => [itemId, coming]));
}
