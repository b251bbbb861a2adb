import { drafts } from '../../goods/ledger/store.ts';
import { SHEETS } from '../../paper/sheets/index.ts';
import { className } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { currentTerm } from '../../school/term/store.ts';
import type { Choice, Context } from '../context.ts';
import { filesHere } from '../files.ts';

export type JobName =
  | 'init'
  | 'import'
  | 'plan'
  | 'receive'
  | 'issue'
  | 'confirm'
  | 'task'
  | 'print'
  | 'prepare'
  | 'ready';

/** A day's job: asks for what its command needs and gives the command; undefined is the way back. */
export interface Job {
  name: JobName;
  when(ctx: Context): boolean;
  ask(ctx: Context): Promise<string[] | undefined>;
}

const always = (ctx: Context) => ctx.hasSchool();
const term = (ctx: Context) => currentTerm(ctx.read(), ctx.options.term, ctx.today);
const hasClasses = (ctx: Context) => ctx.hasSchool() && classes(ctx.read(), term(ctx).id).length > 0;

/** Chooses one of many by typing part of it, with a way back first. */
async function pick<T>(ctx: Context, message: string, choices: Choice<T>[]): Promise<T | undefined> {
  const back = { name: ctx.words.terminal.guide.back, value: undefined };
  return ctx.ask.search<T | undefined>({ message, choices: [back, ...choices] });
}

/** A file or folder here, by name, or typed. */
async function pickFile(ctx: Context, message: string): Promise<string | undefined> {
  const w = ctx.words.terminal.guide;
  const here = filesHere(ctx.cwd).map((name) => ({ name, value: name }));
  const chosen = await pick(ctx, message, [...here, { name: w.otherFile, value: '' }]);
  if (chosen !== '') return chosen;
  return (await ctx.ask.text({ message: w.path })) || undefined;
}

/** Every job, in the order of the day. */
export const JOBS: Job[] = [
  { name: 'init', when: (ctx) => !ctx.hasSchool(), ask: async () => ['init'] },
  {
    name: 'import',
    when: always,
    ask: async (ctx) => {
      const file = await pickFile(ctx, ctx.words.terminal.guide.which.import);
      return file ? ['import', file] : undefined;
    },
  },
  { name: 'plan', when: hasClasses, ask: async () => ['plan', '--short'] },
  {
    name: 'receive',
    when: hasClasses,
    ask: async (ctx) => {
      const file = await pickFile(ctx, ctx.words.terminal.guide.which.receive);
      return file ? ['receive', file, '--draft'] : undefined;
    },
  },
  {
    name: 'issue',
    when: hasClasses,
    ask: async (ctx) => {
      const all = classes(ctx.read(), term(ctx).id);
      const whole = { name: ctx.words.terminal.guide.everyClass, value: '--all' };
      const each = all.map((c) => ({ name: className(c.code, ctx.lang), value: c.code }));
      const chosen = await pick(ctx, ctx.words.terminal.guide.which.issue, [whole, ...each]);
      return chosen ? ['issue', chosen] : undefined;
    },
  },
  {
    name: 'confirm',
    when: (ctx) => ctx.hasSchool() && drafts(ctx.read(), term(ctx).id).length > 0,
    ask: async (ctx) => {
      const w = ctx.words.terminal.guide;
      const waiting = drafts(ctx.read(), term(ctx).id);
      const choices = waiting.map((d) => ({ name: `${d.id}  ${d.number}`, value: String(d.id) }));
      const chosen = await pick(ctx, w.which.confirm, choices);
      if (!chosen) return undefined;
      const differs = await ctx.ask.text({ message: w.exceptions });
      const rows = differs.split(/[\s,，、]+/).filter((part) => part !== '');
      return ['confirm', chosen, ...(rows.length > 0 ? ['--except', ...rows] : [])];
    },
  },
  { name: 'task', when: always, ask: async () => ['task', 'today'] },
  {
    name: 'print',
    when: hasClasses,
    ask: async (ctx) => {
      const { titles } = ctx.words.paper.sheets;
      const choices = SHEETS.map((s) => ({ name: titles[s.name], value: s.name }));
      const chosen = await pick(ctx, ctx.words.terminal.guide.which.print, choices);
      return chosen ? ['print', chosen] : undefined;
    },
  },
  { name: 'prepare', when: hasClasses, ask: async () => ['prepare'] },
  { name: 'ready', when: hasClasses, ask: async () => ['ready'] },
];
