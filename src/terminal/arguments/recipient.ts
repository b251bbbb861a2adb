import { loadNames, loadPlainNames } from '../../goods/names.ts';
import { type Recipient, recipientKey } from '../../goods/recipient.ts';
import { readGrade } from '../../school/class/grade.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { departments } from '../../school/department/store.ts';
import { rooms } from '../../school/room/store.ts';
import { nameKey } from '../../school/staff/called.ts';
import { findStaff, isStaffNamed, staffList } from '../../school/staff/store.ts';
import type { Term } from '../../school/term/term.ts';
import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';

/** Someone whom goods go to or come from, with the name that people say, and the one in data (a class's code). */
export interface NamedRecipient {
  recipient: Recipient;
  name: string;
  code: string;
}

type Kind = 'class' | 'staff' | 'department' | 'room' | 'school' | 'teachers';

/**
 * Whom a typed name means: 三2, 王老师 (a name, 工号, or a part of it, which is asked about), 总务处, a room, 三年级教师, 全校. A whole name goes before
 * a part of one; several are asked about at a terminal. `kinds` limits what is looked for.
 * @throws Refusal 66 when nobody is meant, 2 in a script for several
 */
export async function typedRecipient(
  ctx: Context,
  term: Term,
  typed: string,
  kinds?: readonly Kind[],
): Promise<NamedRecipient> {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const nameOf = loadNames(ctx.read(), ctx.words);
  const plain = loadPlainNames(ctx.read());
  const found = (text === '' ? [] : candidates(ctx, term, text, kinds)).map((recipient) => ({
    recipient,
    name: nameOf(recipient),
    code: plain(recipient),
  }));
  const [first] = found;
  if (first === undefined) {
    const near = nearNames(text, namesOfAll(ctx, term, kinds));
    return refuse(EXIT.noInput, 'recipient-unknown', { who: typed, near });
  }
  // A part of a name stands for no person unasked.
  const isPart =
    first.recipient.kind === 'staff' &&
    !findStaff(ctx.read(), text).some((one) => one.id === first.recipient.id && isStaffNamed(one, text));
  if (found.length === 1 && !isPart) return first;
  if (!ctx.options.input) {
    const choices = found.map((one) => one.name).join(ctx.words.goods.join);
    if (found.length === 1) refuse(EXIT.usage, 'part-of-name', { typed, near: choices });
    return refuse(EXIT.usage, 'recipient-many', { who: typed, choices });
  }
  return ctx.ask.search({
    message: ctx.words.terminal.prompts.which(typed),
    choices: found.map((value) => ({ name: value.name, value, hint: recipientKey(value.recipient) })),
  });
}

/**
 * `语文组 红墨水=1`, `王芳 红墨水 2`: whom the goods go to or come from, where it is typed among them. Before an item and a number it is a
 * name known in full: 中性笔 红 2 is an item.
 */
export function recipientAmong(
  ctx: Context,
  term: Term,
  typed: readonly string[],
): { who: string; goods: string[] } | undefined {
  const [who = '', ...goods] = typed;
  const pairs = typed.filter((text) => /[=＝]/.test(text));
  if (pairs.length > 0 && pairs.length === typed.length - 1)
    return { who: typed.find((text) => !pairs.includes(text))!, goods: pairs };
  const counted = goods.length > 1 && /^\d+\p{sc=Han}?$/u.test(goods.at(-1)!.normalize('NFKC'));
  const isGoods = counted && isNamed(ctx, term, who) && !isNamed(ctx, term, goods[0]!);
  return isGoods ? { who, goods } : undefined;
}

/** Is it the whole name of somebody, or a class? */
function isNamed(ctx: Context, term: Term, typed: string): boolean {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  return exactly(ctx, term, text).length > 0 || classOf(ctx, term, text) !== undefined;
}

function namesOfAll(ctx: Context, term: Term, kinds?: readonly Kind[]): string[] {
  const wants = (kind: Kind) => kinds === undefined || kinds.includes(kind);
  const reader = ctx.read();
  return [
    ...(wants('department') ? departments(reader) : []),
    ...(wants('staff') ? staffList(reader) : []),
    ...(wants('room') ? rooms(reader, term.id) : []),
  ].map(({ name }) => name);
}

function candidates(ctx: Context, term: Term, text: string, kinds?: readonly Kind[]): Recipient[] {
  const wants = (kind: Kind) => kinds === undefined || kinds.includes(kind);
  if (wants('school') && /^(全校|学校|school)$/i.test(text)) return [{ kind: 'school', id: 0 }];
  const teachers = /^(.*?)(教师|老师|teachers)$/i.exec(text);
  if (wants('teachers') && teachers !== null) {
    const grade = teachers[1] === '' ? 0 : readGrade(teachers[1]!);
    if (grade !== null) return [{ kind: 'teachers', id: grade }];
  }
  const exact = exactly(ctx, term, text, kinds);
  if (exact.length > 0) return exact;
  const own = wants('class') ? classOf(ctx, term, text) : undefined;
  if (own !== undefined) return [own];
  const { offices, people, places } = named(ctx, term, text, kinds);
  const key = nameKey(text);
  const isCalled = ({ name }: { name: string }) => nameKey(name).includes(key);
  const part: Recipient[] = offices.filter(isCalled).map(({ id }) => ({ kind: 'department', id }));
  if (part.length > 0) return part;
  if (people.length > 0) return people.map(({ id }) => ({ kind: 'staff', id }));
  return places.filter(isCalled).map(({ id }) => ({ kind: 'room', id }));
}

/** The departments and rooms there are, and the staff whom a text may mean. */
function named(ctx: Context, term: Term, text: string, kinds?: readonly Kind[]) {
  const wants = (kind: Kind) => kinds === undefined || kinds.includes(kind);
  const reader = ctx.read();
  return {
    offices: wants('department') ? departments(reader) : [],
    places: wants('room') ? rooms(reader, term.id) : [],
    people: wants('staff') ? findStaff(reader, text).filter((one) => one.state === 'active') : [],
  };
}

/** Those whose whole name, or number, it is. */
function exactly(ctx: Context, term: Term, text: string, kinds?: readonly Kind[]): Recipient[] {
  const { offices, people, places } = named(ctx, term, text, kinds);
  const key = nameKey(text);
  const isSame = ({ name }: { name: string }) => nameKey(name) === key;
  return [
    ...offices.filter(isSame).map(({ id }): Recipient => ({ kind: 'department', id })),
    ...people
      .filter((one) => isSame(one) || one.number === text)
      .map(({ id }): Recipient => ({ kind: 'staff', id })),
    ...places.filter(isSame).map(({ id }): Recipient => ({ kind: 'room', id })),
  ];
}

function classOf(ctx: Context, term: Term, text: string): Recipient | undefined {
  const all = classes(ctx.read(), term.id);
  const known = new Set(all.map((one) => one.code));
  const parsed = parseClassArgument(text, { schoolYear: term.year, knownClasses: known });
  const code = 'value' in parsed ? parsed.value.code : undefined;
  const one = all.find((each) => each.code === code);
  return one === undefined ? undefined : { kind: 'class', id: one.id };
}
