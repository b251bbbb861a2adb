import type { CellContext, Parsed, RawCell } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { classContext } from '../../school/class/fields.ts';
import { readGrades } from '../../school/class/grade.ts';
import type { ClassRef } from '../../school/class/name.ts';
import { classesOf } from '../../school/class/several.ts';
import { readTitle } from '../item/title.ts';

/** Whom a title is for, as the cell of its classes says. */
export interface ForClasses {
  /** [] for every class of its grades. */
  classes: ClassRef[];
  grades: number[];
  /** The column says who uses it: that is no count of what families chose. */
  used: boolean;
}

const EVERY = /^(全年级|全级|年级|全体|全部|所有|各班?|每班|每个班)(学生|班级?)?$/;

/** 1、2班, 高二1、高二2, 高二(1)(2)班; 全年级 and 高二 are every class. A bare number is of the grade of its row, sheet or title. */
export function forClasses(cell: RawCell, ctx: CellContext): Parsed<ForClasses> {
  const { grades, name } = ctx.row as { grades?: number[]; name?: string };
  const own = grades?.length === 1 ? grades[0] : readTitle(name ?? '').grade;
  const used = /用|发/.test(ctx.header);
  const text = squeeze(cell.text);
  if (EVERY.test(text)) return { value: { classes: [], grades: grades ?? [], used } };
  const read = classesOf(cell, { ...classContext(ctx), ...(own === undefined ? {} : { grade: own }) });
  if ('value' in read) {
    const classes = read.value;
    return { value: { classes, grades: [...new Set(classes.map((one) => one.grade))], used } };
  }
  const whole = readGrades(text.replace(/(全体|全部|所有|各)?(班级?)?$/, ''));
  return whole ? { value: { classes: [], grades: whole, used } } : read;
}
