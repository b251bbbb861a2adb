import { className } from '../../../school/class/name.ts';
import { type Area, areas } from '../../../work/area/store.ts';
import { inspections } from '../../../work/inspection/store.ts';
import { areaArg } from '../../arguments/place.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context } from '../../context.ts';
import { type TableColumn, table } from '../../table.ts';
import { inspectionJson } from '../inspect/list.ts';

/** The areas of the term, with how many are open and how many nobody answers for. */
export const list: Command = {
  run(ctx) {
    const term = workTerm(ctx);
    const rows = areas(ctx.read(), term.id);
    const open = rows.filter((a) => a.passed === 1).length;
    const unassigned = rows.filter((a) => a.owner === null && a.classCode === null).length;
    ctx.answer({
      json: { term: term.code, areas: rows.map(areaJson), open, unassigned },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : `${table(areaColumns(ctx), rows, ctx)}${ctx.words.area.summary({ areas: rows.length, open, unassigned })}`,
    });
  },
};

/** One area with its inspections. */
export const show: Command = {
  args: '[name...]',
  async run(ctx, args) {
    const term = workTerm(ctx);
    const area = areaArg(
      ctx.read(),
      term.id,
      await textArg(ctx, args.join(' '), ctx.words.area.columns.area),
    );
    const past = inspections(ctx.read(), term.id).filter((i) => i.place === area.name);
    ctx.answer({
      json: { area: areaJson(area), inspections: past.map(inspectionJson) },
      text: () =>
        `${table(areaColumns(ctx), [area], ctx)}${area.standard ?? ''}\n${past
          .map(
            (i) =>
              `  ${i.date} ${i.form} ${i.score}/${i.full} ${i.passed ? ctx.words.inspect.passed : ctx.words.inspect.failed} ${i.inspector ?? ''}`,
          )
          .join('\n')}`,
    });
  },
};

/** An area in `--json`. */
export function areaJson(a: Area) {
  return {
    id: a.id,
    name: a.name,
    room: a.room,
    class: a.classCode,
    owner: a.owner,
    standard: a.standard,
    rounds: a.rounds === '' ? [] : a.rounds.split(','),
    last_on: a.lastOn,
    score: a.score,
    full: a.full,
    open: a.passed === 1,
  };
}

function areaColumns({ words, lang }: Context): TableColumn<Area>[] {
  const say = words.area;
  const open = (a: Area) => (a.passed === null ? say.never : a.passed ? say.open : say.closed);
  return [
    { label: say.columns.id, align: 'right', value: (a) => String(a.id) },
    { label: say.columns.area, value: (a) => a.name, shrink: true },
    { label: say.columns.class, value: (a) => (a.classCode ? className(a.classCode, lang) : '') },
    {
      label: say.columns.owner,
      value: (a) => a.owner ?? (a.classCode ? '' : words.task.unassigned),
    },
    { label: say.columns.rounds, value: (a) => a.rounds },
    { label: say.columns.last, value: (a) => a.lastOn ?? '' },
    {
      label: say.columns.score,
      align: 'right',
      value: (a) => (a.score === null ? '' : `${a.score}/${a.full}`),
    },
    { label: say.columns.open, value: open },
  ];
}
