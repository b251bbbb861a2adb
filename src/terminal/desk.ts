import { type Day, parseDay } from '../school/calendar/day.ts';
import { currentTerm } from '../school/term/store.ts';
import type { Term } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import { EXIT, refuse } from '../words/problem.ts';
import { resolveOwner } from '../work/checklist/roles.ts';
import { loadRoles } from '../work/checklist/store.ts';
import type { Context } from './context.ts';

/** What the commands of the daily work share: the term, a day, a person, a text. The term that is worked in. */
export function workTerm(ctx: Context): Term {
  return currentTerm(ctx.read(), ctx.options.term, ctx.today);
}

/**
 * A day as typed: 2027-02-16, 2月16日, 2-16 (nearest to today), 今天, 明天.
 * @throws Refusal (65) when there is no such day.
 */
export function dayArg(text: string, today: Day): Day {
  const word = text.normalize('NFKC').trim();
  if (word === '今天' || word === 'today') return today;
  return parseDay(word, today) ?? refuse(EXIT.data, 'not-a-day', { value: text });
}

export interface Person {
  id: number;
  name: string;
  /** The role that was typed, when it was no name. */
  role: string | null;
}

/**
 * A person as typed: name, 工号, or a role that one person holds (总务主任).
 * @throws Refusal (65) when nobody, several, or somebody who has left is meant.
 */
export function personArg(reader: Reader, text: string): Person {
  const name = text.normalize('NFKC').replace(/\s/g, '');
  const roles = loadRoles(reader);
  const found = resolveOwner(roles, name);
  const byId = (id: number) =>
    reader.get<{ id: number; name: string }>('SELECT id, name FROM staff WHERE id = ?', id)!;
  if (found.staffId !== null) {
    const person = byId(found.staffId);
    return { ...person, role: roles.byName.has(name) ? null : name };
  }
  const numbered = reader.get<{ id: number; name: string; state: string }>(
    'SELECT id, name, state FROM staff WHERE number = ?',
    text.trim(),
  );
  if (found.left || numbered?.state === 'left')
    refuse(EXIT.data, 'owner-has-left', { name: numbered?.name ?? name });
  if (numbered) return { id: numbered.id, name: numbered.name, role: null };
  const many = (roles.byName.get(name)?.filter((s) => !s.left) ?? roles.byRole.get(name) ?? []).length;
  return many > 1
    ? refuse(EXIT.data, 'owner-several', { name, n: many })
    : refuse(EXIT.data, 'owner-unknown', { name });
}

/** Text typed as an argument, else asked for at a terminal, else refused (2) naming what lacks. */
export async function textArg(ctx: Context, given: string | undefined, what: string): Promise<string> {
  if (given !== undefined && given.trim() !== '') return given.trim();
  if (ctx.options.input) {
    const typed = (await ctx.ask.text({ message: what })).trim();
    if (typed !== '') return typed;
  }
  return refuse(EXIT.usage, 'text-missing', { what });
}

/** Says the years whose holidays nobody knows. */
export function sayUnknownYears(ctx: Context, years: readonly number[]): void {
  if (years.length > 0) ctx.say(ctx.words.work.tasks.unknownYears(years.join('、')));
}
