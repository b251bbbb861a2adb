import { assets } from '../../goods/asset/store.ts';
import { itemTitle } from '../../goods/item/find.ts';
import { type ItemKind, isSupply } from '../../goods/item/item.ts';
import { items } from '../../goods/item/store.ts';
import { orders } from '../../goods/order/store.ts';
import { shortClass } from '../../school/class/class.ts';
import { className, parseClassArgument } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { departments } from '../../school/department/store.ts';
import { rooms } from '../../school/room/store.ts';
import { staffList } from '../../school/staff/store.ts';
import { students } from '../../school/student/store.ts';
import { nearNames } from '../../words/closest.ts';
import type { CommandName, Lang } from '../../words/index.ts';
import { initials } from '../../words/initials.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { said, shellWord } from '../../words/said.ts';
import { areas } from '../../work/area/store.ts';
import { gatherings } from '../../work/gathering/store.ts';
import { problems } from '../../work/problem/store.ts';
import { listRepairs } from '../../work/repair/store.ts';
import { listTasks } from '../../work/task/store.ts';
import { workTerm } from '../arguments/day.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { ENTRIES } from '../registry.ts';
import { table } from '../table.ts';
import { listed } from './document/rows.ts';
import { termRequests } from './request/which.ts';
import { ownerOf, taskFor, titleOf } from './task/rows.ts';

/** Something that was found: what it is, what it says, and the command that shows it. */
interface Found {
  noun: CommandName;
  /** Of an item, whether it is a textbook, an exercise book, …: one command shows them all. */
  kind?: ItemKind;
  /** How `show` names it. */
  key: string;
  name: string;
  more: (string | null | undefined)[];
}

/** So many of a kind are told. */
const TOLD = 10;

/** `find 韩娟`: whatever the school has with these words in it, wherever it stands. */
export const command = declared({
  args: '<find...>',
  run(ctx, typed) {
    const text = typed.join(' ');
    const words = plain(text).split(/\s+/);
    const all = everything(ctx);
    const isNamed = ({ name, key }: Found) => [name, key].some((own) => plain(own) === plain(text));
    const some = all.filter((one) => says(one, words, ctx.lang));
    const found = [...some.filter(isNamed), ...some.filter((one) => !isNamed(one))];
    const near =
      found.length > 0
        ? []
        : nearNames(
            text,
            all.map((one) => one.name),
          );
    if (found.length === 0) return refuse(EXIT.noInput, 'found-nothing', { text, near });
    const told = found.filter((one, i) => i < TOLD || found[i - TOLD]!.noun !== one.noun);
    const say = ctx.words.find;
    const moreSaid = (one: Found) =>
      one.more.flatMap((text) => (text ? said(ctx.words, text) : [])).join('  ');
    ctx.answer({
      json: { found: found.map((one) => ({ kind: one.noun, name: one.name, command: commandOf(one, ctx) })) },
      text: () =>
        table<Found>(
          [
            { label: say.columns.kind, value: (one) => kindOf(ctx, one) },
            { label: say.columns.name, value: (one) => one.name, shrink: true },
            { label: say.columns.more, value: moreSaid, shrink: true },
            { label: say.columns.command, value: (one) => commandOf(one, ctx) },
          ],
          told,
          ctx,
        ) + (told.length < found.length ? `${say.more(found.length - told.length)}\n` : ''),
    });
    return EXIT.done;
  },
});

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** All words stand in it (English ones begin a word of it: he is no Teacher); or it begins with these pinyin initials (hj, sxb). */
function says({ name, more, key }: Found, words: readonly string[], lang: Lang): boolean {
  const whole = plain([name, key, ...more].filter(Boolean).join(' '));
  const sound = words.length === 1 && /^[a-z]{2,}$/.test(words[0]!) && initials(name).startsWith(words[0]!);
  const stands = (word: string) =>
    /^[a-z]+$/.test(word) ? new RegExp(`(?<![a-z])${word}`).test(whole) : whole.includes(word);
  return sound || words.every((word) => stands(word) || whole.includes(asClass(word, lang)));
}

/** 三2 also finds what says 三(2)班. */
function asClass(word: string, lang: Lang): string {
  const parsed = parseClassArgument(word);
  return 'value' in parsed ? plain(className(parsed.value.code, lang)) : word;
}

const commandOf = ({ noun, key }: Found, { lang }: Context) => {
  const typed = noun === 'class' ? shortClass(key, lang) : key;
  return `kaixue ${noun === 'timetable' ? noun : `${noun} show`} ${shellWord(typed)}`;
};

function kindOf({ lang, words }: Context, { noun, kind }: Found): string {
  if (kind) return words.goods.kinds[kind];
  return lang === 'zh' ? ENTRIES.find((one) => one.name === noun)!.alias : noun;
}

function everything(ctx: Context): Found[] {
  const reader = ctx.read();
  const { id: term } = workTerm(ctx);
  const cls = (code: string | null) => code && className(code, ctx.lang);
  const { states } = ctx.words.student;
  return [
    ...classes(reader, term).map((c) => found('class', c.code, className(c.code, ctx.lang), c.code)),
    ...students(reader, term, { all: true }).map((s) =>
      found('student', s.number ?? s.name, s.name, cls(s.classCode), s.number, states[s.state], s.note),
    ),
    ...staffList(reader, { left: true }).map((s) =>
      found(
        'staff',
        s.number ?? s.name,
        s.name,
        s.state === 'left' ? ctx.words.staff.states.left : null,
        s.department,
        s.post,
        s.duty,
        s.phone,
      ),
    ),
    ...departments(reader).map((d) => found('department', d.name, d.name)),
    ...rooms(reader, term).map((r) =>
      found('room', r.name, r.name, r.building, ctx.words.room.kindName(r.kind), r.note),
    ),
    ...assets(reader).map((one) =>
      found(
        'asset',
        one.number,
        [one.name, one.spec].filter(Boolean).join(' '),
        one.number,
        one.at,
        one.holder,
        one.note,
      ),
    ),
    ...items(reader).map((i) => ({
      ...found(isSupply(i.kind) ? 'supply' : 'book', i.code, itemTitle(i), i.code, i.isbn, i.supplier),
      kind: i.kind,
    })),
    ...listed(ctx, term, {}).map((d) => found('document', String(d.id), d.number, d.date, d.whose, d.reason)),
    ...orders(reader, term, ctx.today).map((o) => found('order', o.number, o.number, o.supplier, o.note)),
    ...termRequests(ctx).map((r) =>
      found('request', String(r.id), r.name, r.department, r.applicant, r.purpose),
    ),
    ...listTasks(reader, term, { all: true }, ctx.today).map((t) =>
      found(
        'task',
        String(t.id),
        titleOf(t, ctx.lang),
        t.due,
        ownerOf(t, ctx.words),
        taskFor(t, ctx.lang),
        t.note,
      ),
    ),
    ...listRepairs(reader, term, { state: 'all' }, ctx.today).map((r) =>
      found('repair', String(r.id), `${r.place} ${r.fault}`, r.reportedOn, r.worker, r.reporter, r.result),
    ),
    ...problems(reader, term, ctx.today, '', true).map((p) =>
      found('problem', String(p.id), p.what, p.place, p.owner),
    ),
    ...gatherings(reader, term).map((g) => found(g.kind, String(g.id), g.name, g.date, g.venue, g.owner)),
    ...areas(reader, term).map((a) => found('area', a.name, a.name, a.owner)),
  ];
}

const found = (noun: CommandName, key: string, name: string, ...more: Found['more']): Found => ({
  noun,
  key,
  name,
  more,
});
