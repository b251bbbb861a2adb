import { listDocuments } from '../../../goods/ledger/list.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';

/**
 * The issues drafted for a day, but for those of some classes: what a whole hand-out day confirms.
 * @throws Refusal 1 when no draft issue of that day is left
 */
export function draftsOfDay(
  reader: Reader,
  term: Term,
  date: string,
  except: ReadonlySet<number>,
): { ids: number[]; left: number } {
  const all = listDocuments(reader, term.id, { state: 'draft', kind: 'CK', date });
  const kept = new Set(
    [...except].flatMap((classId) =>
      listDocuments(reader, term.id, { state: 'draft', kind: 'CK', date, classId }).map((row) => row.id),
    ),
  );
  const ids = all.filter((row) => !kept.has(row.id)).map((row) => row.id);
  return ids.length > 0 ? { ids, left: kept.size } : refuse(EXIT.no, 'no-drafts-today', { date });
}
