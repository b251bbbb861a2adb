import { EXIT, Refusal, refuse } from '../../words/problem.ts';
import { actionNow } from '../journal.ts';
import type { Writer } from '../reader.ts';
import { Blocked, laterProblem } from './blocked.ts';
import { checkDocuments, takeBackDocuments } from './documents.ts';
import { entryInEffect, lastInEffect } from './entries.ts';
import { checkLedger, keepWhatTheLedgerNeeds, retireKept } from './ledger.ts';
import { checkRows, restoreRows } from './rows.ts';

/** How far an undo goes, and what only the nouns know how to undo. */
export interface UndoOptions {
  /** Also undoes the later entries that forbid it, newest first. */
  withLater?: boolean;
  /** Counters a confirmed document, voids a draft; refuses where stock would fall below zero. */
  counterDocument(tx: Writer, documentId: number): unknown;
  /** Takes a row out of use that cannot be deleted because the ledger refers to it. */
  retire(tx: Writer, table: string, rowId: number): void;
}

/** An undone journal entry: by which new entry, how many rows, which documents, which rows were retired instead of deleted. */
export interface Undone {
  entry: number;
  by: number;
  action: string;
  command: string;
  rows: number;
  documents: number[];
  kept: { table: string; row: number }[];
}

/**
 * Undoes a journal entry, several (the newest first), or the last one in effect: old rows come back if each row still is what the entry left, and its documents
 * are countered. The undo is an entry too, and can be undone.
 * @returns what was undone, in that order: later entries come first (unasked only with `withLater`)
 * @throws Refusal 1 nothing to undo, 66 no such entry, 65 undone already, or later changes forbid it (naming them)
 */
export function undo(
  tx: Writer,
  entries: number | readonly number[] | undefined,
  options: UndoOptions,
): Undone[] {
  const last = entries === undefined ? lastInEffect(tx) : undefined;
  const targets =
    entries === undefined
      ? [last].filter((id) => id !== undefined)
      : [entries].flat().map((id) => entryInEffect(tx, id));
  if (targets.length === 0) return refuse(EXIT.no, 'undo-nothing', {});
  const undone: Undone[] = [];
  let own: number | undefined = tx.journalId;

  const takeBack = (id: number): void => {
    for (;;) {
      tx.run('SAVEPOINT undo_attempt');
      try {
        const by = own === undefined ? anotherEntry(tx, id) : claimEntry(tx, id);
        undone.push(attempt({ ...tx, journalId: by }, id, tx.journalId, options));
        tx.run('RELEASE undo_attempt');
        own = undefined;
        return;
      } catch (error) {
        tx.run('ROLLBACK TO undo_attempt');
        tx.run('RELEASE undo_attempt');
        if (!(error instanceof Blocked)) throw error;
        const later = error.later;
        if (later.length === 0 && error.cause instanceof Refusal) throw error.cause;
        if (later.length === 0) refuse(EXIT.data, 'undo-impossible', { entry: id });
        if (!options.withLater) throw laterProblem(tx, id, error);
        takeBack(Math.max(...later));
      }
    }
  };
  for (const id of [...new Set(targets)].sort((a, b) => b - a))
    if (!undone.some(({ entry }) => entry === id)) takeBack(id);
  return undone;
}

/** Makes the transaction's own journal entry the undo of `id`. */
function claimEntry(tx: Writer, id: number): number {
  tx.run('UPDATE journal SET undoes = ? WHERE id = ?', id, tx.journalId);
  return tx.journalId;
}

/** A journal entry for a further undo, so that each can be redone on its own. */
function anotherEntry(tx: Writer, id: number): number {
  return tx.run(
    'INSERT INTO journal (at, who, command, action, args, undoes) SELECT at, who, command, action, args, ? FROM journal WHERE id = ?',
    id,
    tx.journalId,
  ).id;
}

/** `until`: entries from this id on belong to the undo itself. @throws Blocked with the later entries that forbid it */
function attempt(tx: Writer, id: number, until: number, options: UndoOptions): Undone {
  const { action, command } = tx.get<{ action: string; command: string }>(
    'SELECT action, command FROM journal WHERE id = ?',
    id,
  )!;
  const scope = { entry: id, until };
  checkRows(tx, scope);
  checkDocuments(tx, scope);
  const documents = takeBackDocuments(tx, scope, options.counterDocument);
  keepWhatTheLedgerNeeds(tx);
  checkLedger(tx, scope);
  const rows = restoreRows(tx, scope);
  const kept = retireKept(tx, options.retire);
  return { entry: id, by: tx.journalId, action: actionNow(action), command, rows, documents, kept };
}
