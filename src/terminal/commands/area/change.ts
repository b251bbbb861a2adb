import { className } from '../../../school/class/name.ts';
import type { Term } from '../../../school/term/term.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import {
  addArea,
  areasOfClasses,
  editArea,
  putRounds,
  type Round,
  removeArea,
} from '../../../work/area/store.ts';
import { parseTime } from '../../../work/repair/repair.ts';
import { classArg } from '../../arguments/class.ts';
import { personArg } from '../../arguments/person.ts';
import { areaArg, roomArg } from '../../arguments/place.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context, FlagList, Options } from '../../context.ts';
import { DAILY } from './daily.ts';

const OPTIONS: FlagList = [
  ['--class <class>', (w) => w.area.options.class],
  ['--owner <who>', (w) => w.area.options.owner],
  ['--room <room>', (w) => w.area.options.room],
  ['--standard <text>', (w) => w.area.options.standard],
  ['--rounds <times>', (w) => w.area.options.rounds],
];

/** Adds an area that somebody answers for. */
export const add: Command = {
  args: '[name...]',
  options: OPTIONS,
  writes: true,
  async run(ctx, args, opts) {
    const term = workTerm(ctx);
    const name = await textArg(ctx, args.join(' '), ctx.words.area.columns.area);
    const facts = factsOf(ctx, term, opts);
    const rounds = opts.rounds ? roundsOf(opts.rounds) : [];
    ctx.change('area-add', { area: name }, (tx) =>
      addArea(tx, term.id, { name, standard: ctx.words.area.standard, ...facts.set }, rounds),
    );
    ctx.answer({
      json: { name },
      text: () => ctx.words.area.added({ name, owner: facts.who || ctx.words.task.unassigned }),
    });
  },
};

/** Changes what is given of an area. */
export const edit: Command = {
  args: '<name>',
  options: OPTIONS,
  writes: true,
  run(ctx, [text = ''], opts) {
    const term = workTerm(ctx);
    const area = areaArg(ctx.read(), term.id, text);
    const { set } = factsOf(ctx, term, opts);
    const rounds = opts.rounds ? roundsOf(opts.rounds) : undefined;
    ctx.change('area-edit', { area: area.name }, (tx) => {
      editArea(tx, area.id, set);
      if (rounds) putRounds(tx, area.id, rounds);
    });
    ctx.answer({
      json: { id: area.id, name: area.name },
      text: () => ctx.words.area.edited(area.name),
    });
  },
};

/** Removes an area that no inspection or task is about. */
export const remove: Command = {
  args: '<name>',
  writes: true,
  run(ctx, [text = '']) {
    const area = areaArg(ctx.read(), workTerm(ctx).id, text);
    ctx.change('area-remove', { area: area.name }, (tx) => removeArea(tx, area));
    ctx.answer({ json: { removed: area.name }, text: () => ctx.words.area.removed(area.name) });
  },
};

/** Every class's room becomes an area of that class, gone over three times a day. */
export const applyAll: Command = {
  writes: true,
  run(ctx) {
    const say = ctx.words.area;
    const term = workTerm(ctx);
    const rounds = DAILY.map((time, i) => ({ time, name: say.roundNames[i] ?? '' }));
    const made = ctx.change('area-apply', {}, (tx) =>
      areasOfClasses(tx, term.id, (code) => say.classroom(className(code, ctx.lang)), say.standard, rounds),
    );
    ctx.answer({ json: made, text: () => say.applied(made) });
  },
};

function factsOf(ctx: Context, term: Term, opts: Options) {
  const reader = ctx.read();
  const person = opts.owner ? personArg(reader, opts.owner) : null;
  const cls = opts.class ? classArg(reader, term, opts.class) : null;
  return {
    who: [cls ? className(cls.code, ctx.lang) : '', person?.name ?? ''].filter(Boolean).join(' '),
    set: {
      ...(cls ? { classId: cls.id } : {}),
      ...(person ? { ownerId: person.id } : {}),
      ...(opts.room ? { roomId: roomArg(reader, opts.room).id } : {}),
      ...(opts.standard ? { standard: String(opts.standard) } : {}),
    } as { classId?: number; ownerId?: number; roomId?: number; standard?: string },
  };
}

/** '07:40 早,12:30 午' → rounds. @throws Refusal (2). */
function roundsOf(text: string): Round[] {
  return text.split(/[,，]/).map((part) => {
    const [time = '', name = ''] = part.trim().split(/\s+/);
    return { time: parseTime(time) ?? refuse(EXIT.usage, 'rounds-bad', { value: part }), name };
  });
}
