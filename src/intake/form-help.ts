import { type Problem, problem } from '../words/problem.ts';
import { placeOf } from './deciding.ts';
import { headerKey } from './header-text.ts';
import type { Question, SheetCells } from './kind.ts';
import type { FileReading } from './reading.ts';

/** What a sheet is called that does nothing but tell how to fill in the others. */
const TELLS =
  /^(填写|填表|填报|导入|使用|操作|模板|字段)(的?方法)?(说明|须知|指南|要求|注意事项)$|^(readme|instructions?|how ?to ?(fill|use).*)$/i;
/** And what it may be called, as may a list; or where it holds what cells of the others may be chosen from. */
const MAY =
  /^(说明|须知|注意事项)$|^(数据)?字典$|^(下拉)?(选项|列表)$|^(代码表?|数据源|参数)$|^(lookups?|options|choices|lists?|codes|notes)$/i;

/** Columns of choices: each is filled from its head to its own end, and says nothing twice. */
const MOST = 0.8;

/** A sheet, and what was decided of it. */
interface Part {
  file: FileReading;
  sheet: SheetCells;
  decided: { found: readonly unknown[]; question?: Question | undefined; why?: Problem | undefined };
}

/** Leaves sheets that beside another of their file only serve to fill that in: they are no loss. */
export function leaveFormHelp(parts: readonly Part[]): void {
  for (const { file, sheet, decided } of parts) {
    const others = file.loaded.sheets.filter((one) => one.sheet !== sheet.sheet && one.rows.some(isFilled));
    if (others.length === 0) continue;
    const called = sheet.sheet.trim();
    const doubtful = decided.found.length === 0 || decided.question !== undefined;
    if (!TELLS.test(called) && !(doubtful && (MAY.test(called) || hasChoices(sheet, others)))) continue;
    const why = problem('sheet-form-help', {}, { at: placeOf(sheet) });
    Object.assign(decided, { found: [], question: undefined, why });
  }
}

const isFilled = (row: SheetCells['rows'][number]): boolean => row.some(Boolean);

/** 民族 | 政治面貌 | 人员状态, each over its own values, where another sheet has such a head or such cells. */
function hasChoices({ rows }: SheetCells, others: readonly SheetCells[]): boolean {
  const top = rows.findIndex(isFilled);
  const heads = rows[top] ?? [];
  const columns = heads.flatMap((head, c) =>
    head ? [{ head, cells: rows.slice(top + 1).map((row) => row[c]) }] : [],
  );
  const lists = columns.map(({ cells }) => cells.slice(0, cells.findLastIndex(Boolean) + 1));
  const long = lists.filter((cells) => cells.length > 0);
  const longest = Math.max(0, ...long.map((cells) => cells.length));
  const apart = long.filter((cells) => cells.length < longest).length;
  if (longest < 2 || (long.length > 1 && apart * 2 < long.length)) return false;
  const chosen = long.filter(
    (cells) => cells.every(Boolean) && new Set(cells.map((cell) => cell?.text)).size === cells.length,
  );
  if (chosen.length < long.length * MOST) return false;
  const keys = new Set(columns.map(({ head }) => headerKey(head.text).key));
  return others.some((one) =>
    one.rows.some((row) => row.some((cell) => cell && keys.has(headerKey(cell.text).key))),
  );
}
