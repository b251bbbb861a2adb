import type { Place, Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import type { Column } from './header.ts';
import type { CellContext, Field, Kind, Parsed, Question, RawCell, ReadRow } from './kind.ts';
import { isCampus } from './parse/campus.ts';
import { cellName, placeOf } from './place.ts';
import { printableLine } from './printable.ts';

export interface ParsedRow {
  /** The row, when nothing is wrong with it; several where it speaks of several. */
  rows?: readonly unknown[];
  /** The fields that could be read when something is wrong with another. */
  partial?: Record<string, unknown>;
  problems: Problem[];
  questions: Question[];
}

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/**
 * Parses the cells of one row, field by field in their declared order, then builds the row. `base.cells` is filled with where each
 * field stood. Every problem of the row is found, not only the first.
 */
export function parseRow(
  kind: Kind,
  columns: readonly Column[],
  cellOf: (column: Column) => RawCell | undefined,
  base: Omit<ReadRow<unknown>, 'row'>,
  ctx: CellContext,
  labels: ReadonlyMap<string, string>,
): ParsedRow {
  const values: Record<string, unknown> = {};
  const out: ParsedRow = { problems: [], questions: [] };
  ctx.row = values;
  for (const field of kind.fields) {
    const column = columns.find((c) => c.field === field.key);
    const cell = column && cellOf(column);
    if (column) {
      const at = cell?.at ?? { row: base.line - 1, column: column.column };
      base.cells[field.key] = cellName(at.row, at.column);
    }
    ctx.header = column?.header ?? '';
    ctx.unit = column?.unit ?? '';
    const parsed = cell ? parseCell(field, cell, ctx) : (field.fallback?.(ctx) ?? null);
    if (parsed && 'value' in parsed && parsed.value !== undefined) values[field.key] = parsed.value;
    else if (parsed && !('value' in parsed)) take(out, parsed, placeOf(base, field.key), cell);
    else if (field.required) {
      const label = labels.get(field.key) ?? field.key;
      const { file, sheet, plain } = base;
      // What no column has is missing in every row alike: it is said once of the sheet.
      out.problems.push(
        column
          ? problem('cell-missing', { label }, { at: placeOf(base, field.key) })
          : problem(
              'column-missing',
              { label, file, above: field.fallback ? label : '' },
              { at: plain ? { file } : { file, sheet } },
            ),
      );
    }
  }
  if (out.problems.length > 0 || out.questions.length > 0) return { ...out, partial: values };
  if (!kind.build) return { ...out, rows: [values] };
  const built = kind.build(values, ctx);
  if (built && 'rows' in built) return { ...out, rows: built.rows };
  if (built && 'value' in built) return { ...out, rows: [built.value] };
  if (built) take(out, built, placeOf(base), undefined);
  return out;
}

function parseCell(field: Field, cell: RawCell, ctx: CellContext): Parsed<unknown> {
  if (ERROR_VALUE.test(cell.text)) return { problem: problem('cell-error', {}) };
  // What was lost when a file was saved in the wrong encoding cannot be had back.
  if (cell.text.includes('\ufffd') || cell.text.includes('锟斤拷'))
    return { problem: problem('cell-garbled', {}) };
  return field.parse(cell, ctx);
}

function take(
  out: ParsedRow,
  parsed: { problem: Problem } | { question: Question },
  at: Place,
  cell: RawCell | undefined,
): void {
  const placed = (p: Problem): Problem => ({
    ...(cell ? { value: printableLine(cell.text, 60) } : {}),
    ...p,
    at: { ...at, ...p.at },
  });
  if ('problem' in parsed) out.problems.push(placed(parsed.problem));
  else out.questions.push({ ...parsed.question, problem: placed(parsed.question.problem) });
}

/** The problems without what was said before: a column that is missing is missing in every row. */
export const notSaid = (problems: readonly Problem[], said: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ code, args }) =>
      code !== 'column-missing' || !said.some((one) => one.code === code && one.args.label === args.label),
  );

/** A word that says nothing to anybody. */
const ANY: RawCell = { value: '〇〇', text: '〇〇' };

/**
 * Whether a lone cell says what a field may take from a title: 一年级 under 书名, 三(2)班 under 姓名. A field that takes any word hears what it
 * would find there itself: 启明楼, and not 后山.
 */
export function speaks(kind: Kind, cell: RawCell, ctx: CellContext): boolean {
  const takes = (field: Field, one: RawCell) => 'value' in field.parse(one, { ...ctx, row: {} });
  const found = (field: Field, under: string) => {
    const said = field.fallback?.({ ...ctx, under, row: {} });
    return said && 'value' in said ? said.value : undefined;
  };
  const hears = (field: Field) => {
    const said = found(field, cell.text.replace(/\s+/g, ''));
    return said !== undefined && said !== found(field, '');
  };
  return (
    isCampus(cell.text) ||
    kind.fields.some((field) => field.fallback && takes(field, cell) && (!takes(field, ANY) || hears(field)))
  );
}
