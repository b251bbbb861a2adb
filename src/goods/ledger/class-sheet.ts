import { emptyOutcome } from '../../intake/differences.ts';
import {
  type ApplyContext,
  addAll,
  type Kind,
  type Outcome,
  type Reading,
  type ReadRow,
  type SheetCells,
} from '../../intake/kind.ts';
import { cellName, placeOf } from '../../intake/place.ts';
import type { Printed } from '../../intake/printed.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import { schoolRow } from '../../school/school.ts';
import type { Writer } from '../../store/reader.ts';
import { type Problem, problem, Refusal } from '../../words/problem.ts';
import { readHandedList, signedOn } from './handed-list.ts';
import { bookHanded, type HandedRow } from './handed-row.ts';
import { codeTyped, readCode } from './paper-code.ts';

/** What heads the columns, in Chinese and in English. */
const HEADS = {
  class: /^(班级|class)$/i,
  given: /^(本次|本数|now|books)$/i,
  due: /^(应发|每生|due|perpupil)$/i,
  had: /^(已领|issued)$/i,
  signed: /^(领用人签名|signature)$/i,
} as const;

/**
 * A sheet of which no document was drafted, filled in and sent back: the list of one class or department, or 簿册发放表, where who
 * signed in a class's row took what stands there.
 */
export const classSheet: Kind<HandedRow> = {
  name: 'class-sheet',
  title: (w) => w.intake.files.classSheet,
  names: [],
  about: 'goods',
  harm: 'much',
  printed: ['exercise-books', 'class-packet', 'class-books', 'class-supplies', 'department-supplies'],
  order: 71,
  fields: [],
  signature: [],
  readWhole: (sheet, { printed }) =>
    printed ? (printed.sheet === 'exercise-books' ? readClassSheet : readHandedList)(sheet, printed) : null,
  apply: applyClassSheet,
};

/** Null where no class has signed. */
function readClassSheet({ file, sheet, rows }: SheetCells, printed: Printed): Reading<HandedRow> | null {
  const text = (r: number, c: number) => rows[r]?.[c]?.text.normalize('NFKC').trim() ?? '';
  const head = (r: number, c: number) => text(r, c).replace(/\s/g, '');
  const at = rows.findIndex((row, r) => row.some((_, c) => HEADS.class.test(head(r, c))));
  if (at < 0) return null;
  const width = Math.max(rows[at]!.length, rows[at + 1]?.length ?? 0);
  const all = Array.from({ length: width }, (_, c) => c);
  const columnOf = (of: RegExp) => all.find((c) => of.test(head(at, c))) ?? -1;
  const columns = { class: columnOf(HEADS.class), had: columnOf(HEADS.had), signed: columnOf(HEADS.signed) };
  // A kind's name stands over its columns: in the first of them, or in each.
  let over = '';
  const kinds: { name: string; given: number; due: number }[] = [];
  for (const c of all) {
    const label = head(at + 1, c);
    over = text(at, c) || (label === '' ? '' : over);
    if (over === '' || text(at, c) === label || !(HEADS.given.test(label) || HEADS.due.test(label))) continue;
    const kind = kinds.find(({ name }) => name === over) ?? { name: over, given: -1, due: -1 };
    if (!kinds.includes(kind)) kinds.push(kind);
    kind[HEADS.given.test(label) ? 'given' : 'due'] = c;
  }
  const own = kinds.filter(({ given }) => given >= 0);
  if (own.length === 0 || columns.signed < 0) return null;
  const day = signedOn(rows.slice(at + 1).flatMap((row) => row.map((cell) => cell?.text ?? '')));
  const problems: Problem[] = [];
  const found: ReadRow<HandedRow>[] = [];
  for (let r = at + 2; r < rows.length; r++) {
    const cls = parseClassArgument(text(r, columns.class));
    if (!('value' in cls) || text(r, columns.signed) === '') continue;
    const amount = (c: number) => {
      const value = c < 0 ? '' : text(r, c);
      if (/^\d{0,9}$/.test(value)) return Number(value);
      problems.push(problem('signed-no-number', {}, { at: { file, sheet, cell: cellName(r, c) }, value }));
      return 0;
    };
    const items = own
      .filter(({ given, due }) => text(r, given) !== '' || text(r, due) !== '')
      .map(({ name, given }) => ({ name, quantity: amount(given) }));
    found.push({
      ...{ file, sheet, line: r + 1, cells: { to: cellName(r, columns.class) } },
      row: {
        ...{
          to: { class: cls.value.code },
          name: text(r, columns.class),
          items,
          had: amount(columns.had),
          day,
        },
        ...{ sheet: printed.sheet, digits: printed.digits, only: 'exercise-book' },
      },
    });
  }
  return {
    ...{ headerRow: at + 1, took: {}, questions: [], problems },
    rows: problems.length > 0 ? [] : found,
    rejected: problems.length > 0 ? found.map(({ line }) => line) : [],
  };
}

/** Books what each took, each row once: the same sheet again changes nothing. */
function applyClassSheet(tx: Writer, rows: ReadRow<HandedRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  for (const read of rows) {
    const at = placeOf(read, 'to');
    try {
      const code = codeTyped(read.row.digits);
      if (code !== undefined) readCode(code, schoolRow(tx)?.name ?? '');
      const changes = bookHanded(tx, read.row, { file: read.file, term: ctx.term, today: ctx.today });
      if (changes.length === 0) outcome.unchanged++;
      else outcome.added++;
      addAll(outcome.changes, changes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.problems.push(...error.problems.map((one) => ({ ...one, at: one.at ?? at })));
    }
  }
  return outcome;
}
