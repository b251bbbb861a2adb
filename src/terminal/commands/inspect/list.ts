import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import {
  type InspectionLine,
  type InspectionRow,
  inspectionLines,
  inspections,
} from '../../../work/inspection/store.ts';
import { nounOf, rowsOf } from '../../noun/noun.ts';
import { text } from '../../options.ts';

/** What each point lost. */
const lines = rowsOf<InspectionLine>()((w) => w.inspect.lines, {
  name: { word: true },
  points: { align: 'right' },
  lost: { align: 'right' },
  reason: { shrink: true },
});

/** Inspections of the term, the newest first; one of them, point by point. */
export const inspection = nounOf<InspectionRow>()('inspect', {
  json: ['inspection', 'inspections'],
  fields: {
    id: { align: 'right' },
    date: {},
    form: text({ filter: 'is', word: true }),
    place: { shrink: true },
    class: {
      key: 'classCode',
      list: false,
      cell: (i, ctx) => (i.classCode ? className(i.classCode, ctx.lang) : ''),
    },
    score: { align: 'right', cell: (i) => `${i.score}/${i.full}` },
    full: { list: false },
    result: {
      json: 'passed',
      value: (i) => i.passed === 1,
      cell: (i, { words }) => (i.passed ? words.inspect.passed : words.inspect.failed),
    },
    inspector: {},
  },
  all: ({ reader, term }) => inspections(reader, term.id),
  find: ({ reader, term }, typed) => {
    const found = inspections(reader, term.id).find((one) => String(one.id) === typed.replace(/^#/, ''));
    return [found ?? refuse(EXIT.noInput, 'inspection-unknown', { id: typed })];
  },
  id: (one) => one.id,
  title: (one) => `${one.date} ${one.form} ${one.place}`,
  beside: ({ term }) => ({ term: term.code }),
  below({ reader, ctx }, one) {
    const all = inspectionLines(reader, one.id);
    return { json: { lines: all }, text: lines.table(all, ctx) };
  },
});
