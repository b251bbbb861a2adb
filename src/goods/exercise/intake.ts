import type { Kind, Parsed } from '../../intake/kind.ts';
import { positiveNumber, wholeNumber } from '../../intake/parse/number.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { campusField, classesOfCampus } from '../../school/class/campus.ts';
import { gradesField } from '../../school/class/fields.ts';
import { problem } from '../../words/problem.ts';
import { priced, priceField } from '../item/price.ts';
import { applyExerciseBooks } from './apply.ts';
import { readByClass } from './by-class.ts';
import { readGrid } from './grid.ts';
import type { ExerciseRow } from './row.ts';
import { copiesPerPupil } from './share.ts';

/** 簿册标准: a grid of grades and kinds, either way round, or a plain list. */
export const exerciseBooks: Kind<ExerciseRow> = {
  name: 'exercise-books',
  title: (w) => w.intake.files['exercise-books'],
  names: [
    '簿册',
    '簿册标准',
    '簿册配发标准',
    '簿册发放',
    '作业本',
    '作业本发放',
    '练习本',
    '练习本发放',
    '簿本',
    '本册',
    '本册发放',
    'exercisebooks',
    'notebooks',
  ],
  about: 'goods',
  concepts: {
    grades: ['grade'],
    name: ['exercise', 'name', 'item', 'category'],
    perPupil: ['per-pupil'],
    stock: ['on-hand'],
  },
  order: 50,
  fields: [
    ignored('seq'),
    gradesField,
    { key: 'subject', fillDown: true, parse: words },
    { key: 'name', required: true, fillDown: true, parse: words },
    { key: 'spec', parse: words },
    { key: 'unit', parse: words },
    { key: 'perPupil', parse: copiesPerPupil },
    priceField,
    { key: 'pack', totals: false, parse: positiveNumber },
    { key: 'stock', parse: wholeNumber },
    campusField,
  ],
  enough: [['name'], ['perPupil', 'price', 'pack', 'stock']],
  signature: [['name'], ['perPupil'], ['grades']],
  readWhole: (sheet, ctx) => readGrid(sheet, ctx) ?? readByClass(sheet, ctx),
  build(values, ctx): Parsed<ExerciseRow> {
    const row = priced<ExerciseRow>(values);
    if (row.grades === undefined && row.perPupil !== undefined)
      return { problem: problem('book-without-grade', { name: row.name }) };
    const classes = row.campus && row.grades ? classesOfCampus(row.campus, row.grades, ctx) : undefined;
    return { value: classes === undefined ? row : { ...row, classes } };
  },
  apply: applyExerciseBooks,
};
