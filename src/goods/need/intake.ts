import { noOutcome } from '../../intake/differences.ts';
import { cellPlace, readRow, startReading } from '../../intake/grid.ts';
import { headerKey } from '../../intake/header-text.ts';
import type {
  ApplyContext,
  Kind,
  Outcome,
  Parsed,
  RawCell,
  Reading,
  ReadRow,
  SheetCells,
  SheetContext,
  Synonyms,
} from '../../intake/kind.ts';
import { positiveNumber } from '../../intake/parse/number.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { cellName, placeOf } from '../../intake/place.ts';
import { gradesField } from '../../school/class/fields.ts';
import { addTo } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import { KnownItems } from '../item/known.ts';
import { type Rate, rateCell } from '../item/quantity.ts';
import { KnownStandards } from './known-standards.ts';
import { readScope, type SaidScope } from './scope.ts';

/** A row of 配备标准: quantity for every `per` of the scope. */
export interface StandardRow {
  name: string;
  spec?: string;
  unit?: string;
  said: SaidScope;
  rate: Rate;
  grades: number[];
  lasting?: boolean;
  months?: number;
  note?: string;
}

/** 配备标准, as a list (品名 规格 范围 数量 年级) or a grid item × scope. */
export const standardsKind: Kind<StandardRow> = {
  name: 'standards',
  title: (w) => w.intake.files.standards,
  names: [
    '配备标准',
    '配置标准',
    '配发标准',
    '发放标准',
    '物资标准',
    '定额',
    '领用标准',
    'standards',
    'allowances',
  ],
  about: 'goods',
  beside: ['price', 'purpose', 'category', 'code'],
  labels: { rate: '数量' },
  concepts: { name: ['item', 'name'], rate: ['rate', 'quantity'], grades: ['grade'] },
  order: 57,
  fields: [
    ignored('seq'),
    { key: 'name', required: true, fillDown: true, parse: words },
    { key: 'spec', fillDown: false, totals: false, parse: words },
    { key: 'unit', parse: words },
    { key: 'scope', fillDown: false, parse: scopeCell },
    { key: 'rate', required: true, totals: false, parse: rateCell },
    { ...gradesField, fillDown: false },
    {
      key: 'lasting',
      parse: (cell) => ({ value: /保有|长期|耐用|固定|不消耗|^是$|√/.test(squeeze(cell.text)) }),
    },
    { key: 'months', totals: false, parse: monthsCell },
    { key: 'note', parse: words },
  ],
  signature: [['name'], ['rate'], ['scope']],
  readWhole: readScopeGrid,
  build(values): Parsed<StandardRow> {
    const { scope, grades, ...rest } = values as Record<string, unknown>;
    const row = rest as unknown as StandardRow;
    const said = (scope as SaidScope | undefined) ?? (row.rate.each ? readScope(row.rate.each) : null);
    if (!said && row.rate.each)
      return { problem: { ...problem('scope-unreadable', {}), value: row.rate.each } };
    if (!said) return { problem: problem('scope-missing', { name: row.name }) };
    return { value: { ...row, said, grades: (grades as number[] | undefined) ?? said.grades ?? [] } };
  },
  apply: applyStandards,
};

function scopeCell(cell: RawCell): Parsed<SaidScope> {
  const said = readScope(cell.text);
  return said ? { value: said } : { problem: problem('scope-unreadable', {}) };
}

/** 每月, 3个月, 每学期. */
function monthsCell(cell: RawCell): Parsed<number | undefined> {
  const text = squeeze(cell.text);
  // A term has five months of school.
  if (/^(每|按)?月$/.test(text)) return { value: 5 };
  if (/学期|学年|一次/.test(text)) return { value: undefined };
  return positiveNumber({ value: cell.value, text: text.replace(/个?月$/, '') });
}

/** A grid: 品名 规格 | 每班 | 每师 | 每部门 | 全校. Null when fewer than two columns name a scope. */
function readScopeGrid(
  sheet: SheetCells,
  _ctx: SheetContext,
  headers: Synonyms,
): Reading<StandardRow> | null {
  const isWord = (cell: RawCell | undefined, field: string) =>
    cell !== undefined && (headers.get(field) ?? []).includes(headerKey(cell.text).key);
  for (let top = 0; top < Math.min(sheet.rows.length, 20); top++) {
    const cells = sheet.rows[top] ?? [];
    const nameAt = cells.findIndex((cell) => isWord(cell, 'name'));
    const scopes = cells.flatMap((cell, at) => {
      const said =
        cell && at !== nameAt && typeof cell.value === 'string' ? readScope(headerKey(cell.text).key) : null;
      return said ? [{ at, said }] : [];
    });
    if (nameAt < 0 || scopes.length < 2) continue;
    const specAt = cells.findIndex((cell) => isWord(cell, 'spec'));
    const unitAt = cells.findIndex((cell) => isWord(cell, 'unit'));
    const reading = startReading<StandardRow>(top, 2 + scopes.length);
    for (let r = top + 1; r < sheet.rows.length; r++) {
      const row = sheet.rows[r] ?? [];
      const name = tidy(row[nameAt]?.text ?? '');
      if (name === '' || /^(合计|总计|备注|说明)/.test(name)) continue;
      for (const { at, said } of scopes) {
        const cell = row[at];
        if (!cell || cell.text === '') continue;
        const read = rateCell(cell);
        if ('problem' in read)
          reading.problems.push({ ...read.problem, value: cell.text, at: cellPlace(sheet, r, at) });
        else if ('value' in read && read.value && read.value.quantity > 0) {
          const one: StandardRow = { name, said, rate: read.value, grades: said.grades ?? [] };
          if (row[specAt]?.text) one.spec = tidy(row[specAt]?.text ?? '');
          if (row[unitAt]?.text) one.unit = tidy(row[unitAt]?.text ?? '');
          const cells = { name: cellName(r, nameAt), rate: cellName(r, at) };
          reading.rows.push(readRow(sheet, r, one, cells));
        }
      }
    }
    return reading.rows.length + reading.problems.length > 0 ? reading : null;
  }
  return null;
}

function applyStandards(tx: Writer, rows: ReadRow<StandardRow>[], ctx: ApplyContext): Outcome {
  const outcome = noOutcome();
  const items = new KnownItems(tx, outcome);
  const known = new KnownStandards(tx, ctx.term.id, outcome);
  const told = new Set<number>();
  const people = new Map<string, string[]>();
  for (const read of rows) {
    const { row } = read;
    const { name, spec, unit } = row;
    const named = items.find({ name, spec });
    // A standard may stand before the storeroom knows the item: then it is added, with nothing in stock.
    const [item] =
      named.length === 1
        ? named
        : [items.bring({ kind: 'supply', name, spec, unit: unit ?? row.rate.unit }).item];
    if (!item) continue;
    // A misspelt name must not pass for a new thing without a word.
    if (named.length === 0 && !told.has(item.id)) {
      told.add(item.id);
      const args = { name: [name, spec].filter(Boolean).join(' ') };
      outcome.remarks?.push(problem('request-new-item', args, { at: placeOf(read, 'name') }));
    }
    const { scope, roomKind, anyone } = row.said;
    const { quantity, per } = row.rate;
    const { lasting, months, note } = row;
    const due = { scope, grades: row.grades.join(','), roomKind, quantity, per, months, note };
    const state = known.set(item, { ...due, lasting: lasting === undefined ? undefined : lasting ? 1 : 0 });
    outcome[state]++;
    if (anyone) addTo(people, anyone, [name, spec].filter(Boolean).join(' '));
  }
  for (const [said, names] of people)
    outcome.remarks.push(problem('scope-taken-pupils', { said, names: [...new Set(names)] }));
  return outcome;
}
