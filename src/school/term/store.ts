import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Day } from '../calendar/day.ts';
import { deleteUnused } from '../remove.ts';
import { meantTerm, parseTermCode, type Term } from './term.ts';

/** What a term is made of before it has an id. */
export type NewTerm = Pick<Term, 'code' | 'opening'> &
  Partial<Pick<Term, 'staffReturn' | 'registration' | 'ends'>>;

type Row = Omit<Term, 'year' | 'half'>;

/** Every term, oldest first. */
export function terms(reader: Reader): Term[] {
  return reader
    .all<Row>(
      `SELECT ${columns('term', 'id code staffReturn registration opening ends state')} FROM term ORDER BY code`,
    )
    .map((row) => {
      const { year, half } = parseTermCode(row.code)!;
      return { ...row, year, half };
    });
}

/**
 * The term a command means: the one named by --term, else the open one that today is in or that opens next.
 * @throws Refusal 2 when the name is no term or names none here; 78 when the file has no open term at all
 */
export function currentTerm(reader: Reader, option: string | undefined, today: Day): Term {
  const all = terms(reader);
  if (option === undefined) {
    return meantTerm(all, today) ?? all.at(-1) ?? refuse(EXIT.noSchool, 'term-none', {});
  }
  const code = parseTermCode(option)?.code;
  if (code === undefined) return refuse(EXIT.usage, 'term-code-bad', { term: option });
  const term = all.find((t) => t.code === code);
  return (
    term ??
    refuse(EXIT.noInput, 'term-unknown', { term: code, known: all.map((t) => t.code).join(', ') || '—' })
  );
}

/** Adds a term. @throws Refusal 2 when it is here already */
export function addTerm(tx: Writer, term: NewTerm): number {
  if (tx.get('SELECT 1 FROM term WHERE code = ?', term.code)) {
    refuse(EXIT.usage, 'term-there', { term: term.code });
  }
  const { code, staffReturn, registration, opening, ends } = term;
  return insert(tx, 'term', { code, staffReturn, registration, opening, ends });
}

/** Writes a term's days and state as they stand in `term`. */
export function saveTerm(tx: Writer, term: Term): void {
  const { id, staffReturn, registration, opening, ends, state } = term;
  update(tx, 'term', id, { staffReturn, registration, opening, ends, state });
}

/** Removes a term that holds nothing. @throws Refusal 1 with what it holds */
export function removeTerm(tx: Writer, term: Term): void {
  const { classes, documents } = tx.get<{ classes: number; documents: number }>(
    `SELECT (SELECT count(*) FROM class WHERE term_id = term.id) AS classes,
            (SELECT count(*) FROM document WHERE term_id = term.id) AS documents
       FROM term WHERE id = ?`,
    term.id,
  )!;
  deleteUnused(tx, 'term', term.id, () =>
    refuse(EXIT.no, 'term-in-use', { term: term.code, classes, documents }),
  );
}
