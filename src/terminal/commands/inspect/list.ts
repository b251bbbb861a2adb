import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { type InspectionRow, inspectionLines, inspections } from '../../../work/inspection/store.ts';
import { nounOf } from '../../noun/noun.ts';
import { text } from '../../options.ts';
import { table } from '../../table.ts';

/** Inspections of the term, the newest first; one of them, point by point. */
export const inspection = nounOf<InspectionRow>()('inspect', {
  json: ['inspection', 'inspections'],
  fields: {
    id: { align: 'right' },
    date: {},
    form: text({ filter: 'is' }),
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
    const say = ctx.words.inspect;
    const { item, points } = say.lists.points.fields;
    const lines = inspectionLines(reader, one.id);
    return {
      json: { lines },
      text: table(
        [
          { label: item[0], value: (l) => l.name },
          { label: points[0], align: 'right', value: (l) => String(l.points) },
          { label: say.lost, align: 'right', value: (l) => String(l.lost) },
          { label: say.reason, value: (l) => l.reason ?? '', shrink: true },
        ],
        lines,
        ctx,
      ),
    };
  },
});
