import { isDeepStrictEqual } from 'node:util';
import { cleanLine } from '../../intake/printable.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import type { ActionName } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { readDay } from '../arguments/day.ts';
import { confirmed } from '../ask.ts';
import type { Command, Context, OptionTable } from '../context.ts';
import { command, flagOf } from '../grammar.ts';
import { type At, at, codeOf, type Kind, pick, pickAll } from './description.ts';
import { fieldOptions, rowJson, written } from './field.ts';

/** `add NAME`: what is not given and is worth asking for is asked at a terminal. */
export function addVerb<Row, Facts>(kind: Kind<Row, Facts>): Command {
  const words = (w: Context['words']) => kind.words(w).fields;
  const options = fieldOptions(kind.fields, 'add', words);
  return command({
    args: kind.adds?.args ?? `[${kind.noun}...]`,
    options,
    writes: true,
    async run(ctx, args, given) {
      const clean = args.map(cleanLine).filter(Boolean);
      const typed = await classBehind(kind, ctx, dayBehind(ctx, clean, options, given), given);
      const named = kind.adds
        ? [(await kind.adds.facts(typed, at(ctx), given)) as Facts & { name: string }]
        : (await namesTyped(kind, ctx, typed)).map((name) => ({ name }) as Facts & { name: string });
      await askFields(kind, ctx, given, typed.length === 0);
      const facts = written(kind.fields, given) as Facts;
      kind.follow?.(facts, given);
      const done = ctx.change(`${kind.noun}-add` as ActionName, { [kind.noun]: typed.join(' ') }, (tx) => {
        const here = at(ctx, tx);
        return named.map((one) => {
          const result = kind.add!(tx, { ...one, ...facts }, here);
          return { row: again(kind, here, typeof result === 'number' ? result : result.id), result };
        });
      });
      const rows = answer(kind, ctx, done, 'added');
      const next = kind.next?.(ctx.words, rows[0], []);
      if (next) ctx.next(next);
    },
  });
}

/** `edit NAME`: changes what is given, and refuses when nothing is. */
export function editVerb<Row, Facts>(kind: Kind<Row, Facts>): Command {
  const options = fieldOptions(kind.fields, 'edit', (w) => kind.words(w).fields);
  return command({
    args: kind.usual ? `[${kind.noun}...]` : `<${kind.noun}...>`,
    options,
    writes: true,
    async run(ctx, typed, given) {
      const facts = written(kind.fields, given) as Facts;
      kind.follow?.(facts, given);
      if (Object.keys(facts as object).length === 0)
        refuse(EXIT.usage, 'nothing-given', { options: Object.keys(options).map(flagOf).join(' ') });
      const before = await pickAll(kind, ctx, typed);
      const codes = before.map((row) => codeOf(kind, row)).join(' ');
      const done = ctx.change(`${kind.noun}-edit` as ActionName, { [kind.noun]: codes }, (tx) => {
        const here = at(ctx, tx);
        return before.map((row) => {
          const was = again(kind, here, kind.id(row));
          const result = kind.edit!(tx, was, facts, here);
          const is = again(kind, here, kind.id(row));
          return { row: is, result, same: isDeepStrictEqual(is, was) };
        });
      });
      answer(kind, ctx, done, 'changed');
    },
  });
}

/** `event add 升旗仪式 3月1日`, `task add 布置宣传栏 下周三`: a last word that is a day is the day, where the noun has one. */
function dayBehind(
  ctx: Context,
  typed: string[],
  options: OptionTable,
  given: Record<string, unknown>,
): string[] {
  const field = ['date', 'due'].find((name) => options[name] !== undefined);
  const last = typed.at(-1) ?? '';
  const date =
    field === undefined || typed.length < 2 || given[field] !== undefined
      ? undefined
      : readDay(last, ctx.today);
  if (date === undefined) return typed;
  given[field!] = date;
  return typed.slice(0, -1);
}

/** `student add 李明 三2`: a last word that is a class is the class, where the noun cannot do without one. */
async function classBehind<Row, Facts>(
  kind: Kind<Row, Facts>,
  ctx: Context,
  typed: string[],
  given: Record<string, unknown>,
): Promise<string[]> {
  const field = kind.fields.find(({ name }) => name === 'class')?.field;
  const last = typed.at(-1) ?? '';
  if (field?.empty !== 'needed' || typed.length < 2 || given.class !== undefined) return typed;
  if (!('value' in parseClassArgument(last))) return typed;
  given.class = await field.read!(last, ctx, flagOf('class'));
  return typed.slice(0, -1);
}

/** `remove NAME`: asks first at a terminal, whatever the noun. */
export function removeVerb<Row, Facts>(kind: Kind<Row, Facts>): Command {
  return command({
    args: `<${kind.noun}...>`,
    writes: true,
    async run(ctx, typed) {
      const row = await pick(kind, ctx, typed.join(' '), true);
      const title = kind.title(row, ctx.lang, ctx.words);
      const say = ctx.words.terminal.nouns;
      const code = codeOf(kind, row);
      const name = typed.join(' ');
      // At a terminal it is asked about by its whole name.
      if (!(ctx.options.input && !ctx.options.yes) && kind.whole?.(row, name) === false)
        refuse(EXIT.usage, 'remove-by-part', { typed: name, title, noun: kind.noun, code });
      const words = kind.words(ctx.words);
      if (!(await confirmed(ctx, (words.askRemove ?? say.remove)(title)))) return EXIT.no;
      const left = kind.leaves?.(row, at(ctx, ctx.read())) ?? '';
      const how = ctx.change(`${kind.noun}-remove` as ActionName, { [kind.noun]: code }, (tx) => {
        const here = at(ctx, tx);
        const became = kind.remove!(tx, again(kind, here, kind.id(row)), here);
        return typeof became === 'string' ? became : 'deleted';
      });
      const said = words.removed?.[how] ?? say.removed;
      ctx.answer({
        json: { [kind.keys[0]]: rowJson(kind.fields, row, ctx), removed: code, how },
        text: () => [said(title), left].filter(Boolean).join('\n'),
      });
      return EXIT.done;
    },
  });
}

/** A row as it stands inside the transaction. @throws Refusal 1 when it went away since it was looked at */
export function again<Row, Facts>(kind: Kind<Row, Facts>, here: At, id: number): Row {
  return rowsAgain(kind, here, [id])[0]!;
}

/** Several likewise, in the order of their ids as given. */
export function rowsAgain<Row, Facts>(kind: Kind<Row, Facts>, here: At, ids: readonly number[]): Row[] {
  const one = kind.some ? undefined : kind.one;
  const all = one ? [] : (kind.some?.(here, ids) ?? (kind.all(here, {}) as Row[]));
  const byId = new Map(all.map((row) => [kind.id(row), row]));
  return ids.map((id) => one?.(here, id) ?? byId.get(id) ?? refuse(EXIT.no, 'changed-meanwhile', {}));
}

interface Done<Row> {
  row: Row;
  result: unknown;
  /** It was so already. */
  same?: boolean;
}

function answer<Row, Facts>(
  kind: Kind<Row, Facts>,
  ctx: Context,
  done: Done<Row>[],
  what: 'added' | 'changed',
): Row[] {
  const rows = done.map(({ row }) => row);
  const json = rows.map((row) => rowJson(kind.fields, row, ctx));
  const codes = rows.map((row) => codeOf(kind, row));
  const more = done.map(({ row, result }) => kind.after?.(ctx, what, row, result));
  const titled = (how: 'changed' | 'added' | 'unchanged') => {
    const plain = done.filter(({ same }, i) => !more[i]?.said && (same ? 'unchanged' : what) === how);
    const titles = plain.map(({ row }) => kind.title(row, ctx.lang, ctx.words)).join(ctx.words.list);
    return plain.length > 0 && ctx.words.terminal.nouns[how](titles, plain.length);
  };
  const told = kind.names
    ? { [kind.keys[1]]: json, [what]: codes }
    : { [kind.keys[0]]: json[0], [what]: codes[0] };
  ctx.answer({
    json: Object.assign(told, ...more.map((one) => one?.json)),
    text: () =>
      [titled(what), titled('unchanged'), ...more.flatMap((one) => [one?.said, one?.text])]
        .filter(Boolean)
        .join('\n'),
  });
  return rows;
}

async function namesTyped<Row, Facts>(
  kind: Kind<Row, Facts>,
  ctx: Context,
  typed: string[],
): Promise<string[]> {
  let words = typed;
  const label = kind.words(ctx.words).fields.name?.[0] ?? kind.noun;
  if (words.length === 0 && ctx.options.input) words = [await ctx.ask.text({ message: label })];
  const names = kind.names ? kind.names(words, at(ctx)) : [(kind.name ?? plainName)(words.join(' '))];
  return names.length === 0 || names.includes('')
    ? refuse(EXIT.usage, 'name-needed', { noun: kind.noun, name: label })
    : names;
}

const plainName = (typed: string) => typed.normalize('NFC').replace(/\s+/g, ' ').trim();

async function askFields<Row, Facts>(
  kind: Kind<Row, Facts>,
  ctx: Context,
  given: Record<string, unknown>,
  nameless: boolean,
): Promise<void> {
  if (!ctx.options.input) return;
  for (const { name, field } of kind.fields) {
    if (!field.ask || given[name] !== undefined || (field.ask === true && !nameless)) continue;
    const [label, help] = kind.words(ctx.words).fields[name]!;
    const typed = await ctx.ask.text({ message: help ?? label });
    if (typed !== '') given[name] = await field.read!(typed, ctx, flagOf(name));
  }
}
