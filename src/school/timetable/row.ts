import { readRow } from '../../intake/grid.ts';
import type { Question, ReadRow, SheetCells } from '../../intake/kind.ts';
import { cellName } from '../../intake/place.ts';
import type { Problem } from '../../words/problem.ts';
import { problem } from '../../words/problem.ts';
import type { ClassRef } from '../class/name.ts';
import type { Weeks } from './lesson.ts';
import { lessonTexts } from './lesson-text.ts';

/** One lesson as a timetable file says it: subject, teacher and room as written. */
export interface TimetableRow {
  class: ClassRef;
  weekday: number;
  period: number;
  weeks: Weeks;
  subject: string;
  teacher?: string;
  room?: string;
  /** Of a list or a teacher's own week: what it leaves out of the class's week may be held all the same. */
  part?: true;
}

/** A sheet of which lessons are collected, whatever the form of its grid. */
export class GridReading {
  readonly rows: ReadRow<TimetableRow>[] = [];
  readonly problems: Problem[] = [];
  readonly questions: Question[] = [];
  readonly rejected: number[] = [];
  /** Spreadsheet row of the first header, from 1. */
  headerRow = 0;
  /** Labels of lines that are no lesson of the day (早读, 课后服务), and how many lines they have. */
  readonly left = new Map<string, number>();
  readonly sheet: SheetCells;
  private readonly breaks: ReadonlySet<string>;

  constructor(sheet: SheetCells, breaks: ReadonlySet<string>) {
    this.sheet = sheet;
    this.breaks = breaks;
  }

  text(row: number, column: number): string {
    return this.sheet.rows[row]?.[column]?.text ?? '';
  }

  /** The text of a cell, or of the first cell of the merged area that it lies in. */
  merged(row: number, column: number): string {
    const own = this.text(row, column);
    if (own !== '') return own;
    const area = this.sheet.merges.find(
      (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
    );
    return area ? this.text(area.top, area.left) : '';
  }

  get height(): number {
    return this.sheet.rows.length;
  }

  width(row: number): number {
    return this.sheet.rows[row]?.length ?? 0;
  }

  /** 午休, 大课间 and the like. */
  isBreak(text: string): boolean {
    const t = text.replace(/\s+/g, '').replace(/[((]?\d{1,2}[::.]\d{2}.*$/, '');
    return (
      t !== '' &&
      (this.breaks.has(t) || [...this.breaks].some((word) => word.length > 1 && t.startsWith(word)))
    );
  }

  /**
   * The lessons of one cell (with what stands in the rows under it that belong to it). `part`: the grid does not show the
   * class's whole week.
   */
  take(
    cls: ClassRef,
    weekday: number,
    period: number,
    row: number,
    column: number,
    text: string,
    part?: true,
  ): void {
    if (this.isBreak(text)) return;
    const found = lessonTexts(text);
    const at = { file: this.sheet.file, sheet: this.sheet.sheet, cell: cellName(row, column) };
    if (found === null) {
      this.twoSubjects(row, column, text);
      return;
    }
    for (const lesson of found) {
      const said = { class: cls, weekday, period, ...lesson, ...(part ? { part } : {}) };
      this.rows.push(readRow(this.sheet, row, said, { subject: at.cell }));
    }
  }

  twoSubjects(row: number, column: number, text: string): void {
    const at = { file: this.sheet.file, sheet: this.sheet.sheet, cell: cellName(row, column) };
    this.problems.push(problem('lesson-two-subjects', {}, { at, value: text.replace(/\s+/g, ' ') }));
    this.rejected.push(row + 1);
  }

  /** A row of lessons whose label is no period: left out silently, it would make the day shorter. */
  noPeriod(row: number, label: string): void {
    const at = { file: this.sheet.file, sheet: this.sheet.sheet, cell: cellName(row, 0) };
    this.problems.push(problem('lesson-slot-unreadable', { value: label }, { at }));
    this.rejected.push(row + 1);
  }

  /** A line that is no lesson of the day, with something in it. */
  leave(label: string): void {
    const plain = label.replace(/\s+/g, ' ');
    this.left.set(plain, (this.left.get(plain) ?? 0) + 1);
  }

  noClass(row: number, column: number): void {
    const at = { file: this.sheet.file, sheet: this.sheet.sheet, cell: cellName(row, column) };
    this.problems.push(problem('timetable-class-missing', {}, { at }));
  }

  /** Lessons of which no label says the class, beside others of which one does. */
  noClassBeside(row: number, column: number, count: number, labels: readonly string[]): void {
    const at = { file: this.sheet.file, sheet: this.sheet.sheet, cell: cellName(row, column) };
    this.problems.push(problem('timetable-rows-without-class', { count, labels }, { at }));
  }
}

/** One cell of a block with all that is said of it. */
export interface Cell {
  row: number;
  column: number;
  text: string;
  weekday: number;
  period: number;
  class?: string;
  teacher?: string;
  /** What the line says of all its cells, before them. */
  subject?: string;
}
