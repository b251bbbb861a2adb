import { type CollectLine, collectLines, type DueBack, type Said } from '../../goods/collect/collect.ts';
import { dueBack, earlierDue, postCollection } from '../../goods/collect/store.ts';
import { findItem } from '../../goods/item/find.ts';
import { yuan } from '../../goods/item/item.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import { className } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import type { Term } from '../../school/term/term.ts';
import { EXIT, type ExitCode, Refusal, refuse } from '../../words/problem.ts';
import { typedClass } from '../arguments/class.ts';
import { workTerm } from '../arguments/day.ts';
import { confirmed } from '../ask.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { refuseMissing } from '../help.ts';
import { rowsOf } from '../noun/noun.ts';
import { day, flag, names } from '../options.ts';

/** What classes still have of reused titles. */
const rows = rowsOf<DueBack & { class: string }>()((w) => w.collect, {
  class: { cell: (one, ctx) => className(one.class, ctx.lang) },
  name: { shrink: true },
  had: { align: 'right' },
  collected: { align: 'right' },
  damaged: { align: 'right' },
  lost: { align: 'right' },
  due: { align: 'right' },
});

/** `collect 三2 科学=38 --damaged 科学=2 --lost 科学=1`: a class's reused books come back, all that are due with --all; without a class, what is still due. */
export const command = declared({
  args: '[class] [item...]',
  options: {
    damaged: names({ takes: '<item...>', many: true, help: (w) => w.collect.options.damaged }),
    lost: names({ takes: '<item...>', many: true, help: (w) => w.collect.options.lost }),
    date: day({ help: (w) => w.collect.options.collectedOn }),
    all: flag({ help: (w) => w.collect.options.all }),
  },
  writes: true,
  async run(ctx, [typed, ...items], given): Promise<ExitCode> {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const all = dueBack(reader, loadPlan(reader, term));
    if (typed === undefined) {
      // What came back is said of one class: nobody returns all that all classes have.
      if (Object.values(given).some((said) => said !== undefined))
        refuseMissing(ctx.words, 'collect', 'class', '{aClass} --all');
      return stillDue(ctx, term, all);
    }
    const cls = await typedClass(ctx, term, typed).catch((error) => refuseGone(ctx, term, error));
    const due = all.get(cls.id) ?? [];
    const name = className(cls.code, ctx.lang);
    if (due.length === 0 && ctx.options.term === undefined) refuseEarlier(ctx, term, typed);
    const said = saidOf(ctx, term.id, { ...given, collected: items }, due);
    const lines = collectLines(due, said).filter((line) => line.collected + line.lost > 0);
    if (lines.length === 0) return refuse(EXIT.no, 'collect-nothing', { class: name });
    const date = given.date ?? ctx.today;
    if (date > ctx.today) refuse(EXIT.usage, 'day-ahead', { option: '--date', day: date, today: ctx.today });
    const titles = new Map(due.map((title) => [title.itemId, title]));
    const shown = lines.map(({ itemId, collected }) => `${titles.get(itemId)?.name} ${collected}`);
    const copies = lines.reduce((n, line) => n + line.collected, 0);
    const question = ctx.words.collect.askAll({ class: name, copies, shown: shown.join(ctx.words.list) });
    if (items.length === 0 && !given.all && !(await confirmed(ctx, question))) return EXIT.no;
    const document = ctx.change('collect', { class: cls.code }, (tx) =>
      postCollection(tx, term.id, cls.id, date, lines),
    );
    const fen = (line: CollectLine) => line.lost * (titles.get(line.itemId)?.priceFen ?? 0);
    const w = ctx.words.collect;
    ctx.answer({
      json: {
        class: cls.code,
        document: document.number,
        items: lines.map((line) => ({
          name: titles.get(line.itemId)?.name,
          due: line.due,
          collected: line.collected,
          damaged: line.damaged,
          lost: line.lost,
          compensation_fen: fen(line),
        })),
      },
      text: () =>
        w.done({
          class: name,
          number: document.number,
          titles: lines.length,
          collected: copies,
          damaged: lines.reduce((n, line) => n + line.damaged, 0),
          lost: lines.reduce((n, line) => n + line.lost, 0),
          yuan: yuan(lines.reduce((n, line) => n + fen(line), 0)),
          left:
            due.reduce((n, title) => n + title.due, 0) -
            lines.reduce((n, line) => n + line.collected + line.lost, 0),
        }),
    });
    if (date < term.opening) ctx.say(w.beforeOpening(term.opening));
    return EXIT.done;
  },
});

/** A class that has none of this term may bring back those of the term before, when it was called otherwise. @throws Refusal 1 */
function refuseEarlier(ctx: Context, term: Term, typed: string): void {
  const before = earlierDue(ctx.read(), term);
  if (before) refuse(EXIT.no, 'collect-earlier', { class: typed, ...before });
}

/** A class that this term has no more, though it has books of an earlier one: told with the command that collects them. @throws what was refused */
function refuseGone(ctx: Context, term: Term, error: unknown): never {
  const [refused] = error instanceof Refusal ? error.problems : [];
  if (refused?.code !== 'class-unknown' || ctx.options.term !== undefined) throw error;
  const ofClass = String(refused.args.class);
  const before = earlierDue(ctx.read(), term, { ofClass });
  if (!before) throw error;
  return refuse(EXIT.noInput, 'collect-class-earlier', { class: ofClass, ...before });
}

/** What was typed, by item: 科学=38 among the titles that this class has. @throws Refusal 2, 65 or 66 */
export function saidOf(
  ctx: Context,
  termId: number,
  typed: { [K in keyof Said]?: readonly string[] },
  due: readonly DueBack[],
): Map<number, Said> {
  const said = new Map<number, Said>();
  const take = (text: string, key: keyof Said) => {
    const pair = /^(.+?)[=＝](\d{1,6})[册本]?$/.exec(text.normalize('NFKC').trim());
    if (!pair) return refuse(EXIT.usage, 'collect-pair-bad', { text });
    const name = pair[1] as string;
    const near = due.filter((title) => title.name.replace(/\s/g, '').includes(name.replace(/\s/g, '')));
    const id =
      near.length === 1 ? near[0]!.itemId : findItem(ctx.read(), termId, name, { kinds: ['book'] }).id;
    if (!due.some((title) => title.itemId === id)) refuse(EXIT.data, 'collect-not-theirs', { item: name });
    said.set(id, { ...said.get(id), [key]: Number(pair[2]) });
  };
  for (const key of ['collected', 'damaged', 'lost'] as const)
    for (const text of typed[key] ?? []) take(text, key);
  return said;
}

function stillDue(ctx: Context, term: Term, due: ReadonlyMap<number, DueBack[]>): ExitCode {
  const found = classes(ctx.read(), term.id).flatMap(({ id, code }) =>
    (due.get(id) ?? []).map((title) => ({ ...title, class: code })),
  );
  ctx.answer({
    report: false,
    json: { items: found.map((one) => rows.json(one, ctx)) },
    text: () => {
      if (found.length > 0) return rows.table(found, ctx);
      const before = earlierDue(ctx.read(), term);
      return before ? ctx.words.collect.before(before) : ctx.words.collect.none;
    },
  });
  return EXIT.done;
}
