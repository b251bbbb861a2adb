import type { Reading, SheetCells } from '../../intake/kind.ts';
import { cellName } from '../../intake/place.ts';
import type { Printed } from '../../intake/printed.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { HandedRow } from './handed-row.ts';
import { columnsOf, isHead } from './sheet-heads.ts';

/** What heads the columns, in Chinese and in English. */
const HEADS = {
  row: /^(序号|no\.)$/i,
  name: /^(教材名称|品名|item|title)$/i,
  spec: /^(规格|spec)$/i,
  had: /^(已领|issued)$/i,
  now: /^(本次发|now)$/i,
  got: /^(实发|received)$/i,
} as const;

/** Whose sheet it is, in the line above. */
const WHOSE = /^(班级|部门|class|department)[：:]\s*(.+?)(?:\u3000|\s{2}|$)/i;
const DAY = /(?:日期|date)\s*[：:]\s*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})/i;

/** The day that a sheet is signed on; '' for none. */
export function signedOn(texts: readonly string[]): string {
  const [, year = '', month = '', day = ''] = texts.map((text) => DAY.exec(text)).find(Boolean) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The sheet of one class or department, a row an item (班级领用签收单), of which no document was drafted: what it took, once 实发
 * is filled in. A row left blank, of which something was to be handed out, is a problem: nobody knows whether it was taken.
 * @returns null where nothing is filled in
 */
export function readHandedList(
  { file, sheet, rows }: SheetCells,
  printed: Printed,
): Reading<HandedRow> | null {
  const text = (r: number, c: number) => (c < 0 ? '' : (rows[r]?.[c]?.text.normalize('NFKC').trim() ?? ''));
  const at = rows.findIndex((row) => row.some((cell) => isHead(cell, HEADS.got)));
  const whose = rows
    .slice(0, Math.max(at, 0))
    .flatMap((row) => row.map((cell) => WHOSE.exec(cell?.text.trim() ?? '')))
    .find(Boolean);
  if (at < 0 || !whose) return null;
  const columns = columnsOf(rows[at], HEADS);
  const listed = rows.flatMap((_, r) =>
    r > at && /^\d+$/.test(text(r, columns.row)) && text(r, columns.name) !== '' ? [r] : [],
  );
  if (listed.every((r) => text(r, columns.got) === '')) return null;
  const problems: Problem[] = [];
  const amount = (r: number, c: number): number => {
    const value = text(r, c);
    if (!/^\d{0,9}$/.test(value))
      problems.push(problem('signed-no-number', {}, { at: { file, sheet, cell: cellName(r, c) }, value }));
    return Number(value) || 0;
  };
  const blank = listed.filter((r) => text(r, columns.got) === '' && amount(r, columns.now) > 0);
  if (blank.length > 0) {
    const at = { file, sheet, cell: cellName(blank[0]!, columns.got) };
    const items = blank.slice(0, 3).map((r) => text(r, columns.name));
    problems.push(problem('signed-blank', { count: blank.length, items }, { at }));
  }
  const [, , name = ''] = whose;
  const cls = parseClassArgument(name);
  const row: HandedRow = {
    ...{ to: 'value' in cls ? { class: cls.value.code } : { department: name }, name },
    items: listed.map((r) => ({
      name: `${text(r, columns.name)} ${text(r, columns.spec)}`,
      quantity: amount(r, columns.got),
    })),
    had: listed.reduce((sum, r) => sum + amount(r, columns.had), 0),
    day: signedOn(rows.slice(at + 1).flatMap((own) => own.map((cell) => cell?.text ?? ''))),
    ...{ sheet: printed.sheet, digits: printed.digits },
  };
  return {
    ...{ headerRow: at + 1, took: {}, questions: [], problems },
    rows:
      problems.length > 0
        ? []
        : [{ file, sheet, line: at + 1, cells: { to: cellName(at, columns.got) }, row }],
    rejected: problems.length > 0 ? listed.map((r) => r + 1) : [],
  };
}
