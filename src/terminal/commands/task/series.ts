import { listSeries, type SeriesRow } from '../../../work/task/series-store.ts';
import { listOf } from '../../noun/noun.ts';

/** Tasks that come back, each as one thing: how often, until when, how many are done and left, and the number of the next. */
export const { list: series } = listOf<SeriesRow>()((w) => w.task.series, 'series', {
  fields: {
    id: { list: false },
    title: { shrink: true },
    every: { cell: (one, { words }) => words.task.every[one.every] },
    from: { key: 'fromDay' },
    to: { key: 'toDay', cell: (one, { words }) => one.toDay ?? words.task.series.open },
    owner: { cell: (one, { words }) => one.owner ?? one.ownerRole ?? words.task.unassigned },
    done: { align: 'right' },
    left: { align: 'right' },
    next: { key: 'nextOn' },
    number: { key: 'nextId', align: 'right' },
  },
  all: ({ reader, term }) => listSeries(reader, term.id),
});
