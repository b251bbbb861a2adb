import { cellPlace, readRow, startReading } from '../../intake/grid.ts';
import type { Parsed, RawCell, Reading, SheetCells, SheetContext } from '../../intake/kind.ts';
import { positiveNumber, wholeNumber } from '../../intake/parse/number.ts';
import { saysNothing, squeeze, tidy } from '../../intake/parse/plain.ts';
import { cellName } from '../../intake/place.ts';
import { numberIn } from '../../intake/row-kinds.ts';
import { readGrades } from '../../school/class/grade.ts';
import { problem } from '../../words/problem.ts';
import { priceCell } from '../item/price.ts';
import type { ExerciseRow } from './row.ts';
import { copiesPerPupil } from './share.ts';

/** What a row or column beside the grades says. */
type Fact = 'priceFen' | 'pack' | 'stock' | 'unit' | 'spec';
const FACTS: [RegExp, Fact][] = [
  [/^(单价|价格|定价)/, 'priceFen'],
  [/^(每包|包装|每捆|每扎|包本|每件|包\/[本册]|[本册]\/包)/, 'pack'],
  [/^(库存|现存|结存|现有|上学期结存)/, 'stock'],
  [/^(单位)$/, 'unit'],
  [/^(规格|型号)/, 'spec'],
];
const EXERCISE = /[本簿册]$/;
const SKIP = /^(合计|总计|小计|共计|备注|序号|说明|(学生)?人数|学生数|班级?数|金额|总价|总数)/;

type Label = { grades: number[] } | { fact: Fact } | { name: string } | null;

interface Axis {
  at: number;
  label: NonNullable<Label>;
}

/**
 * Reads a grid of grades and kinds of exercise book, whichever of the two goes down, with 单价, 每包本数 and 库存 beside the grades.
 * Null when the sheet is no such grid.
 */
export function readGrid(sheet: SheetCells, ctx: SheetContext): Reading<ExerciseRow> | null {
  for (let top = 0; top < Math.min(sheet.rows.length, 20); top++) {
    const cells = sheet.rows[top] ?? [];
    const across = axis(cells, ctx);
    if (across.length < (onlyKind(cells, across) ? 1 : 2)) continue;
    const grid = gridAt(sheet, top, across, ctx);
    if (grid) return grid;
  }
  return null;
}

/** 年级 | 作业本: a school that hands out a single kind. The corner must say so, for any two columns would do otherwise. */
function onlyKind(cells: (RawCell | undefined)[], across: Axis[]): boolean {
  const label = across[0]?.label;
  const corner = squeeze(cells.find(Boolean)?.text ?? '');
  return /^(适用)?年级$/.test(corner) && label !== undefined && 'name' in label && EXERCISE.test(label.name);
}

function gridAt(
  sheet: SheetCells,
  top: number,
  across: Axis[],
  ctx: SheetContext,
): Reading<ExerciseRow> | null {
  const corner = labelColumn(sheet, top, across);
  const down: Axis[] = [];
  for (let r = top + 1; r < sheet.rows.length; r++) {
    const label = labelOf(sheet.rows[r]?.[corner], ctx);
    if (label) down.push({ at: r, label });
    else if (
      down.length > 0 &&
      sheet.rows[r]?.some(Boolean) &&
      !SKIP.test(squeeze(sheet.rows[r]?.[corner]?.text ?? ''))
    )
      break;
  }
  const columns = across.filter((one) => one.at !== corner);
  const byGrade =
    columns.every(({ label }) => 'name' in label) && down.some(({ label }) => 'grades' in label);
  const byName =
    !byGrade && columns.some(({ label }) => 'grades' in label) && down.some(({ label }) => 'name' in label);
  if (!byGrade && !byName) return null;
  const names = (byGrade ? columns : down).flatMap(({ label }) => ('name' in label ? [label.name] : []));
  const about = `${ctx.title} ${ctx.sheetName} ${sheet.file} ${sheet.rows[0]?.map((c) => c?.text ?? '').join('') ?? ''}`;
  if (
    names.filter((name) => EXERCISE.test(name)).length < names.length / 2 &&
    !/簿|作业本|练习本/.test(about)
  )
    return null;
  const reading = startReading<ExerciseRow>(top, 3 + Math.min(columns.length, 4) / 2);
  const specs = specsOf(sheet, byGrade ? down : columns, byGrade);
  for (const row of down) {
    for (const column of columns) {
      const cell = sheet.rows[row.at]?.[column.at];
      // Beside grades a column that no fact explains is a remark.
      if (byName && 'name' in column.label) continue;
      if (cell && cell.text !== '')
        take(reading, sheet, row, column, cell, specs.get(byGrade ? column.at : row.at));
    }
  }
  const left = byName ? columns.filter((one) => 'name' in one.label && hasAmounts(sheet, down, one.at)) : [];
  if (left.length > 0) {
    const names = left.flatMap(({ label }) => ('name' in label ? [label.name] : []));
    const place = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
    reading.remarks = [problem('exercise-columns-left', { columns: names }, { at: place })];
  }
  return reading.rows.length + reading.problems.length > 0 ? reading : null;
}

/** Numbers in most rows, under a head that says no grade: a remark it is not. */
const hasAmounts = (sheet: SheetCells, down: readonly Axis[], column: number): boolean =>
  down.filter(({ at }) => numberIn(sheet.rows[at]?.[column]) !== null).length * 2 > down.length;

/** The spec is half of what a kind is called: by the column or row that names the kind. */
function specsOf(sheet: SheetCells, facts: readonly Axis[], byGrade: boolean): Map<number, string> {
  const specs = new Map<number, string>();
  const at = facts.find(({ label }) => 'fact' in label && label.fact === 'spec')?.at;
  if (at === undefined) return specs;
  const cells = byGrade ? (sheet.rows[at] ?? []) : sheet.rows.map((row) => row[at]);
  cells.forEach((cell, kind) => {
    if (cell && !saysNothing(cell.text)) specs.set(kind, tidy(cell.text));
  });
  return specs;
}

/** The column before the first label that means something: there the rows are named. */
function labelColumn(sheet: SheetCells, top: number, across: Axis[]): number {
  const first = sheet.rows[top]?.findIndex(Boolean) ?? 0;
  const header = squeeze(sheet.rows[top]?.[first]?.text ?? '');
  // 年级 | 田字格本 …: the corner is named; 序号 | 名称 | 一年级 …: it is the column after.
  if (/^(序号|编号)$/.test(header)) return first + 1;
  const begins = across[0]?.at ?? 1;
  return begins === first ? Math.max(0, first - 1) : begins - 1 >= first ? first : first;
}

function axis(cells: (RawCell | undefined)[], ctx: SheetContext): Axis[] {
  const found: Axis[] = [];
  cells.forEach((cell, at) => {
    const text = squeeze(cell?.text ?? '');
    if (text === '' || /^(年级|班级|品名|名称|簿册名称|簿册|本册|种类|项目|类别|年级\\.*)/.test(text)) return;
    const label = labelOf(cell, ctx);
    if (label) found.push({ at, label });
  });
  return found;
}

/** 三年级, 低段(1-2), 初中部: what stands in brackets behind a part of the school says which grades it has. */
function gradesOf(whole: string, text: string, schoolYear: number): number[] | null {
  const inside = /^.{1,3}[段部中学][(（](.+)[)）]$/.exec(whole)?.[1];
  const own = inside === undefined ? null : readGrades(inside, { schoolYear });
  if (own) return own;
  return /年级|^[一二三四五六七八九]$|^初|^高|^[低中](年级?)?段?$|段$|^小学|级$/.test(text)
    ? readGrades(text, { schoolYear })
    : null;
}

function labelOf(cell: RawCell | undefined, ctx: SheetContext): Label {
  if (!cell || typeof cell.value !== 'string') return null;
  const text = squeeze(cell.text).replace(/[((].*[))]$/, '');
  // In a CSV an amount is text as well: it names nothing.
  if (text === '' || SKIP.test(text) || /^[\d.]+\D?$/.test(text) || text.length > 30) return null;
  const fact = FACTS.find(([words]) => words.test(text));
  if (fact) return { fact: fact[1] };
  const grades = gradesOf(squeeze(cell.text), text, ctx.term.year);
  if (grades) return { grades };
  return /年级/.test(text) ? null : { name: tidy(cell.text).replace(/\s*[((](?:本|册|每生|人均)[))]$/, '') };
}

function take(
  reading: Reading<ExerciseRow>,
  sheet: SheetCells,
  row: Axis,
  column: Axis,
  cell: RawCell,
  spec: string | undefined,
): void {
  const [name, other] =
    'name' in column.label
      ? [column.label.name, row.label]
      : 'name' in row.label
        ? [row.label.name, column.label]
        : [null, null];
  if (name === null || !other || 'name' in other) return;
  const read: Parsed<unknown> = 'grades' in other ? copiesPerPupil(cell) : factCell(other.fact, cell);
  if ('problem' in read)
    reading.problems.push({ ...read.problem, value: cell.text, at: cellPlace(sheet, row.at, column.at) });
  if (!('value' in read) || read.value === undefined) return;
  const said: ExerciseRow = {
    name,
    ...(spec === undefined ? {} : { spec }),
    ...('grades' in other
      ? { grades: other.grades, perPupil: read.value as number }
      : { [other.fact]: read.value }),
  };
  reading.rows.push(readRow(sheet, row.at, said, { name: cellName(row.at, column.at) }));
}

function factCell(fact: Fact, cell: RawCell): Parsed<unknown> {
  if (fact === 'priceFen') return priceCell(cell);
  if (fact === 'pack') return positiveNumber(cell);
  if (fact === 'stock') return wholeNumber(cell);
  return { value: tidy(cell.text) };
}
