import { type TransferEffect as Move, transferEffects } from '../../school/student/transfer.ts';
import type { Reader } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import type { Standard } from '../need/standard.ts';
import { type Recipient, type RecipientKind, recipientNumber } from '../recipient.ts';
import type { Holding } from './facts.ts';
import { copiesPerPupil, type FirstIssue, movedCopies, type PerPupil } from './moves.ts';

/** What was handed out, per item × recipient × term; classes of earlier terms already stand for the class they became. */
interface Handed {
  itemId: number;
  kind: RecipientKind;
  id: number;
  termId: number;
  issued: number;
  drafted: number;
  first: string | null;
}

export interface Holdings {
  holdings: Holding[];
  /** 全一册 titles handed out in the autumn of this school year and still there: item id → recipientNumber → copies. */
  carried: Map<number, Map<number, number>>;
}

/**
 * What recipients hold for the needs of a term: this term's issues, draft issues, the effect of transfers, and what is
 * left of earlier terms where that counts (lasting standards, 全一册 in spring).
 */
export function loadHoldings(
  reader: Reader,
  term: { id: number; code: string },
  items: readonly Item[],
  standards: readonly Standard[],
): Holdings {
  const autumnId = autumnOf(reader, term.code);
  const moves = loadMoves(reader, term.id, autumnId);
  const handed = loadHanded(reader, term.id, moves.now.length + moves.autumn.length > 0);
  const wholeYear = new Set(items.filter((item) => item.volume === '全一册').map((item) => item.id));
  const isCarried = (row: Handed) => row.termId === autumnId && wholeYear.has(row.itemId);

  const carriedItems = new Set(
    handed.filter((row) => isCarried(row) && row.issued > 0).map((row) => row.itemId),
  );
  const perPupil = copiesPerPupil(items, standards);
  const grades = gradeOfClass(reader, moves.now.length + moves.autumn.length > 0);
  const reused = new Set(items.filter((item) => item.reused === 1).map((item) => item.id));
  const moved = movedCopies(
    moves.now,
    firstIssues(handed, (row) => row.termId === term.id),
    without(perPupil, carriedItems),
    grades,
    reused,
  );
  const movedCarried = movedCopies(
    [...moves.autumn, ...moves.now],
    firstIssues(handed, isCarried),
    perPupil,
    grades,
    reused,
  );

  return {
    holdings: holdingsOf(handed, term.id, moved),
    carried: carriedOf(
      handed.filter((row) => isCarried(row) && carriedItems.has(row.itemId)),
      movedCarried,
    ),
  };
}

function holdingsOf(
  handed: readonly Handed[],
  termId: number,
  moved: Map<number, Map<number, number>>,
): Holding[] {
  const all: Holding[] = [];
  const byItem = new Map<number, Map<number, Holding>>();
  const holdingOf = (itemId: number, recipient: Recipient): Holding => {
    const own = byItem.get(itemId) ?? new Map<number, Holding>();
    byItem.set(itemId, own);
    const key = recipientNumber(recipient);
    const there = own.get(key);
    if (there !== undefined) return there;
    const holding = { itemId, recipient, issued: 0, moved: 0, carried: 0, drafted: 0 };
    own.set(key, holding);
    all.push(holding);
    return holding;
  };
  for (const row of handed) {
    const holding = holdingOf(row.itemId, { kind: row.kind, id: row.id });
    if (row.termId === termId) {
      holding.issued += row.issued;
      holding.drafted += row.drafted;
    } else {
      holding.carried += row.issued;
    }
  }
  for (const [itemId, classes] of moved) {
    for (const [id, copies] of classes) holdingOf(itemId, { kind: 'class', id }).moved += copies;
  }
  return all;
}

function carriedOf(
  rows: readonly Handed[],
  moved: Map<number, Map<number, number>>,
): Map<number, Map<number, number>> {
  const carried = new Map<number, Map<number, number>>();
  const add = (itemId: number, key: number, copies: number) => {
    const byRecipient = carried.get(itemId) ?? new Map<number, number>();
    byRecipient.set(key, (byRecipient.get(key) ?? 0) + copies);
    carried.set(itemId, byRecipient);
  };
  for (const row of rows) add(row.itemId, recipientNumber(row), row.issued);
  for (const [itemId, classes] of moved) {
    for (const [id, copies] of classes) add(itemId, recipientNumber({ kind: 'class', id }), copies);
  }
  return carried;
}

function firstIssues(handed: readonly Handed[], only: (row: Handed) => boolean): FirstIssue[] {
  const issues: FirstIssue[] = [];
  for (const row of handed) {
    if (row.kind !== 'class' || row.first === null || row.issued <= 0 || !only(row)) continue;
    issues.push({ itemId: row.itemId, classId: row.id, when: row.first, issued: row.issued });
  }
  return issues;
}

function without(copies: PerPupil, items: ReadonlySet<number>): PerPupil {
  return new Map([...copies].filter(([id]) => !items.has(id)));
}

/** Only looked up when there are transfers: when a class was first handed an item, to the journal entry. */
const FIRST = `min(CASE WHEN document.state = 'confirmed' AND document.kind = 'CK' AND document.reverses IS NULL
                     THEN document.date || printf('#%012d', signed.journal_id) END)`;

/**
 * A class of another term stands for the class of this term with the same year of entry and number: what 三(2)班 holds is
 * still there when it has become 四(2)班.
 */
function loadHanded(reader: Reader, termId: number, withFirst: boolean): Handed[] {
  return reader.all<Handed>(
    `WITH named AS (
       SELECT class.id, class.term_id, class.number,
              coalesce(cohort, CAST(substr(term.code, 1, 4) AS INTEGER) - grade + 1) AS entry
         FROM class JOIN term ON term.id = class.term_id),
     became AS (
       SELECT old.id AS old_id, now.id AS id FROM named AS old
         JOIN named AS now ON now.term_id = ? AND now.entry = old.entry AND now.number = old.number
        WHERE old.term_id <> ?)
     SELECT line.item_id AS itemId, line.recipient_kind AS kind,
            CASE WHEN line.recipient_kind = 'class' AND line.term_id <> ? THEN became.id ELSE line.recipient_id END AS id,
            line.term_id AS termId,
            -sum(CASE WHEN document.state <> 'confirmed' THEN 0 WHEN document.kind <> 'HS' THEN line.amount
                     -- Collected at a term's end: the term itself had its books; a later one counts what is still there.
                     WHEN line.term_id <> ? THEN line.amount + line.damaged ELSE 0 END) AS issued,
            sum(CASE WHEN document.state = 'draft' AND document.kind = 'CK' THEN -line.amount ELSE 0 END) AS drafted,
            ${withFirst ? FIRST : 'NULL'} AS first
       FROM line
       JOIN document ON document.id = line.document_id AND document.kind IN ('CK', 'TK', 'BS', 'HS')
                    AND document.state <> 'void'
       ${withFirst ? "LEFT JOIN journal_document AS signed ON signed.document_id = document.id AND signed.after = 'confirmed'" : ''}
       LEFT JOIN became ON line.recipient_kind = 'class' AND became.old_id = line.recipient_id
      WHERE line.recipient_kind IS NOT NULL
        AND (line.term_id = ?
             OR (line.term_id IN (SELECT earlier.id FROM term AS earlier, term AS this
                                   WHERE this.id = ? AND earlier.code < this.code)
                 AND (line.item_id IN (SELECT item_id FROM standard WHERE term_id = ? AND lasting = 1)
                      OR line.item_id IN (SELECT id FROM item WHERE volume = '全一册'))))
        AND (line.recipient_kind <> 'class' OR line.term_id = ? OR became.id IS NOT NULL)
      GROUP BY 1, 2, 3, 4`,
    termId,
    termId,
    termId,
    termId,
    termId,
    termId,
    termId,
    termId,
  );
}

/** The autumn term of the same school year, for a spring term. */
function autumnOf(reader: Reader, code: string): number | undefined {
  if (!code.endsWith('-2')) return undefined;
  return reader.get<{ id: number }>('SELECT id FROM term WHERE code = ?', `${code.slice(0, -1)}1`)?.id;
}

/** Class id → grade; nothing to know where nobody came or went. */
function gradeOfClass(reader: Reader, needed: boolean): Map<number, number> {
  const rows = needed ? reader.all<{ id: number; grade: number }>('SELECT id, grade FROM class') : [];
  return new Map(rows.map((row) => [row.id, row.grade]));
}

/** Transfers of the term, and of the autumn before it with its classes as they are now. */
function loadMoves(
  reader: Reader,
  termId: number,
  autumnId: number | undefined,
): { now: Move[]; autumn: Move[] } {
  const now = transferEffects(reader, termId);
  const before = autumnId === undefined ? [] : transferEffects(reader, autumnId);
  if (autumnId === undefined || before.length === 0) return { now, autumn: [] };
  const became = new Map(
    reader
      .all<{ old: number; now: number }>(
        'SELECT old.id AS old, now.id AS now FROM class AS old JOIN class AS now ON now.code = old.code AND now.term_id = ? WHERE old.term_id = ?',
        termId,
        autumnId,
      )
      .map((row) => [row.old, row.now]),
  );
  const nowOf = (id: number | null) => (id === null ? null : (became.get(id) ?? null));
  const autumn = before.map((move) => ({
    ...move,
    fromClassId: nowOf(move.fromClassId),
    toClassId: nowOf(move.toClassId),
  }));
  return { now, autumn };
}
