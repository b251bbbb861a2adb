import { type TransferEffect as Move, transferEffects } from '../../school/student/transfer.ts';
import type { Reader } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import type { Standard } from '../need/standard.ts';
import { type Recipient, type RecipientKind, recipientNumber } from '../recipient.ts';
import type { Holding } from './facts.ts';
import {
  addCopies,
  type Copies,
  copiesPerPupil,
  type FirstIssue,
  movedCopies,
  type PerPupil,
} from './moves.ts';

/** What was handed out, per item × recipient × term; classes of earlier terms already stand for the class they became. */
interface Handed {
  itemId: number;
  kind: RecipientKind;
  id: number;
  termId: number;
  issued: number;
  first: string | null;
}

export interface Holdings {
  holdings: Holding[];
  /** 全一册 titles handed out in the autumn of this school year and still there: item id → recipientNumber → copies. */
  carried: Copies;
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
    holdings: holdingsOf(handed, loadDrafted(reader, term.id), term.id, moved),
    carried: carriedOf(
      handed.filter((row) => isCarried(row) && carriedItems.has(row.itemId)),
      movedCarried,
    ),
  };
}

function holdingsOf(
  handed: readonly Handed[],
  drafts: readonly (Recipient & { itemId: number; drafted: number })[],
  termId: number,
  moved: Copies,
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
    if (row.termId === termId) holding.issued += row.issued;
    else holding.carried += row.issued;
  }
  for (const { itemId, drafted, ...recipient } of drafts) holdingOf(itemId, recipient).drafted += drafted;
  for (const [itemId, classes] of moved) {
    for (const [id, copies] of classes) holdingOf(itemId, { kind: 'class', id }).moved += copies;
  }
  return all;
}

function carriedOf(rows: readonly Handed[], moved: Copies): Copies {
  const carried: Copies = new Map();
  for (const row of rows) addCopies(carried, row.itemId, recipientNumber(row), row.issued);
  for (const [itemId, classes] of moved) {
    for (const [id, copies] of classes)
      addCopies(carried, itemId, recipientNumber({ kind: 'class', id }), copies);
  }
  return carried;
}

function firstIssues(handed: readonly Handed[], only: (row: Handed) => boolean): FirstIssue[] {
  return handed.filter(only).flatMap(({ kind, itemId, id: classId, first: when, issued }) => {
    return kind !== 'class' || when === null || issued <= 0 ? [] : [{ itemId, classId, when, issued }];
  });
}

function without(copies: PerPupil, items: ReadonlySet<number>): PerPupil {
  return new Map([...copies].filter(([id]) => !items.has(id)));
}

/** Only looked up when there are transfers: when a class was first handed an item, to the journal entry. */
const FIRST = `min(CASE WHEN kind = 'CK' AND reverses IS NULL THEN date || printf('#%012d', signed.journal_id) END)`;
const SIGNED =
  "LEFT JOIN journal_document AS signed ON signed.document_id = movement.document_id AND signed.after = 'confirmed'";

/** What a class of another term holds is its own still: 三(2)班 has become 四(2)班. */
function loadHanded(reader: Reader, termId: number, withFirst: boolean): Handed[] {
  return reader.all<Handed>(
    `WITH this AS (SELECT id, code FROM term WHERE id = ?)
     SELECT item_id AS itemId, recipient_kind AS kind, CASE recipient_kind WHEN 'class' THEN now.id ELSE recipient_id END AS id,
            movement.term_id AS termId,
            -- Collected at a term's end: the term itself had its books; a later one counts what is still there.
            -sum(CASE WHEN kind <> 'HS' THEN amount WHEN movement.term_id <> this.id THEN amount + damaged ELSE 0 END) AS issued,
            ${withFirst ? FIRST : 'NULL'} AS first
       FROM this JOIN movement ${withFirst ? SIGNED : ''}
       LEFT JOIN standing_class AS now ON now.term_id = ? AND recipient_kind = 'class' AND named_id = recipient_id
      WHERE kind IN ('CK', 'TK', 'BS', 'HS') AND recipient_kind IS NOT NULL
        AND (movement.term_id = this.id
             OR (movement.term_id IN (SELECT term.id FROM this JOIN term ON term.code < this.code)
                 AND (item_id IN (SELECT item_id FROM this JOIN standard ON term_id = this.id WHERE lasting = 1)
                      OR item_id IN (SELECT id FROM item WHERE volume = '全一册'))))
        AND (recipient_kind <> 'class' OR now.id IS NOT NULL)
      GROUP BY 1, 2, 3, 4`,
    termId,
    termId,
  );
}

/** What draft issues of a term reserve for each recipient. */
function loadDrafted(reader: Reader, termId: number): (Recipient & { itemId: number; drafted: number })[] {
  return reader.all(
    `SELECT item_id AS itemId, recipient_kind AS kind, recipient_id AS id, -sum(amount) AS drafted
       FROM document JOIN line ON document_id = document.id
      WHERE document.kind = 'CK' AND state = 'draft' AND line.term_id = ? AND recipient_kind IS NOT NULL
      GROUP BY 1, 2, 3`,
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
        'SELECT named_id AS old, id AS now FROM standing_class WHERE term_id = ?',
        termId,
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
