import { items } from '../../goods/item/store.ts';
import { drafts } from '../../goods/ledger/store.ts';
import { orders } from '../../goods/order/store.ts';
import { shortClass } from '../../school/class/class.ts';
import { classes } from '../../school/class/store.ts';
import { departments } from '../../school/department/store.ts';
import { roomNames } from '../../school/room/store.ts';
import { activeStaff } from '../../school/staff/store.ts';
import type { Reader } from '../../store/reader.ts';
import { isInitials } from '../../words/initials.ts';
import { areas } from '../../work/area/store.ts';
import { gatherings } from '../../work/gathering/store.ts';
import { workTerm } from '../arguments/day.ts';
import { chineseFlag } from '../chinese-flags.ts';
import type { Command, Context } from '../context.ts';
import { GLOBAL_FLAGS, GLOBAL_NAMES } from '../globals.ts';
import { flagOf, flagsOf } from '../grammar.ts';
import { ENTRIES, findEntry, verbAlias } from '../registry.ts';

/**
 * What could stand where the cursor is: `typed` are the words after `kaixue`, the last one begun (maybe empty). What a
 * place takes is read from the command's own declaration: `<class...>` takes classes, `--kind <kind>` kinds.
 */
export async function candidates(ctx: Context, typed: readonly string[]): Promise<string[]> {
  const current = (typed.at(-1) ?? '').trim();
  const before = typed.slice(0, -1);
  const all = await everything(ctx, before, current);
  const words = [...new Set(all)];
  const begun = words.filter((word) => word.startsWith(current));
  return begun.length > 0 ? begun : words.filter((word) => isInitials(current, word));
}

async function everything(ctx: Context, before: readonly string[], current: string): Promise<string[]> {
  const name = before.find((word) => !word.startsWith('-'));
  if (name === undefined)
    return ENTRIES.filter((e) => e.group !== 'hidden').flatMap((e) => [e.name, e.alias]);
  const entry = findEntry(name);
  if (!entry) return [];
  const loaded = await entry.load();
  const rest = before.slice(before.indexOf(name) + 1);
  let command: Command | undefined;
  let verb = '';
  if ('command' in loaded) command = loaded.command;
  else {
    const { verbs } = loaded.noun;
    const typed = rest.find((word) => !word.startsWith('-'));
    const spelled = Object.keys(verbs).map((one) => [one, verbAlias(entry.name, one) ?? one] as const);
    verb = spelled.find((both) => both.includes(typed ?? ''))?.[0] ?? '';
    command = verbs[verb];
    if (!command) return spelled.flat();
  }
  const flags = flagsOf(command.options ?? {}).map((one) => one.flags);
  const chinese = Object.keys(command.options ?? {}).map(
    (key) => [`--${chineseFlag(`${entry.name} ${verb}`.trim(), key)}`, flagOf(key)] as const,
  );
  const last = rest.at(-1) ?? '';
  const meant = chinese.find(([one]) => one === last)?.[1] ?? last;
  const option = flags.find((flag) => spellings(flag).includes(meant));
  const takes = /[<[]([\w-]+)/.exec(option ?? '')?.[1];
  if (takes) return values(ctx, takes);
  if (current.startsWith('-'))
    return [
      ...flags.flatMap(spellings),
      ...GLOBAL_FLAGS,
      ...chinese.map(([one]) => one),
      ...Object.keys(GLOBAL_NAMES),
    ];
  return [...(command.usage ?? command.args ?? '').matchAll(/[<[]([\w-]+)/g)].flatMap((m) =>
    values(ctx, m[1]!),
  );
}

/** '-o, --out <dir>' → ['-o', '--out'] */
const spellings = (flag: string): string[] => flag.split(/[ ,]+/).filter((word) => word.startsWith('-'));

/** Values of a place, by its declared name. Without a school file there are none. */
function values(ctx: Context, takes: string): string[] {
  if (takes === 'sheet')
    return Object.entries(ctx.words.paper.sheets.kinds).flatMap(([name, { title }]) => [name, title]);
  if (!ctx.hasSchool()) return [];
  const reader = ctx.read();
  const term = workTerm(ctx);
  switch (takes) {
    case 'class':
      return classNames(reader, term.id);
    case 'item':
    case 'book':
    case 'supply':
      return itemNames(ctx);
    case 'what':
      return [...classNames(reader, term.id), ...itemNames(ctx)];
    case 'room':
      return names(roomNames(reader));
    case 'place':
      return [...names(roomNames(reader)), ...classNames(reader, term.id)];
    case 'staff':
    case 'owner':
      return names(activeStaff(reader));
    case 'who':
      return [...names(activeStaff(reader)), ...classNames(reader, term.id), ...names(departments(reader))];
    case 'department':
      return names(departments(reader));
    case 'area':
      return names(areas(reader, term.id));
    case 'event':
      return names(gatherings(reader, term.id));
    case 'document':
      return drafts(reader, term.id).map((draft) => draft.number);
    case 'order':
      return orders(reader, term.id, ctx.today)
        .filter((order) => order.state === 'open')
        .map((order) => order.number);
    default:
      return [];
  }
}

const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

/** 3-2 and 三2, not 三(2)班: a shell would take the brackets for its own. */
function classNames(reader: Reader, termId: number): string[] {
  return classes(reader, termId).flatMap((c) => [c.code, shortClass(c.code)]);
}

/** Items as people name them: a book by its short name (三年级数学), anything else by its name. */
function itemNames(ctx: Context): string[] {
  return items(ctx.read()).map(({ name, kind, grade, subject }) =>
    kind === 'book' && grade !== null && subject !== null
      ? `${ctx.words.school.grade(grade)}${subject}`.replace(/\s/g, '')
      : name,
  );
}
