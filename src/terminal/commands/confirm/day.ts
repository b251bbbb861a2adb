import { listDocuments } from '../../../goods/ledger/list.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';

/**
 * The issues drafted for a day (where there are none, those of earlier days), but for those of some classes: what a whole hand-out
 * day confirms.
 * @throws Refusal 1 when no draft issue is left
 */
export function draftsOfDay(
  reader: Reader,
  term: Term,
  date: string,
  except: ReadonlySet<number>,
): { ids: number[]; left: number } {
  const drafts = (of: { date?: string; classId?: number }) =>
    listDocuments(reader, term.id, { state: 'draft', kind: 'CK', ...of });
  // Printed on one day, signed and brought back on the next.
  const of = drafts({ date }).length > 0 ? { date } : {};
  const all = drafts(of);
  const kept = new Set([...except].flatMap((classId) => drafts({ ...of, classId }).map((row) => row.id)));
  const ids = all.filter((row) => !kept.has(row.id)).map((row) => row.id);
  return ids.length > 0 ? { ids, left: kept.size } : refuse(EXIT.no, 'no-drafts-today', { date });
}
