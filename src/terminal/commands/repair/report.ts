import { EXIT, refuse } from '../../../words/problem.ts';
import { parseTime } from '../../../work/repair/repair.ts';
import { addRepair, severities } from '../../../work/repair/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context } from '../../context.ts';
import { sayUnknownYears } from '../../unknown-years.ts';

/** `repair add 103 投影仪不亮 --severity 紧急 --blocks yes`; asks at a terminal for what lacks. */
export const add: Command = {
  args: '[place] [fault...]',
  options: [
    ['--severity <name>', (w) => w.repair.options.severity],
    ['--by <name>', (w) => w.repair.options.reporter],
    ['--on <day>', (w) => w.repair.options.reportedOn],
    ['--at <time>', (w) => w.repair.options.reportedAt],
    ['--blocks <yes|no>', (w) => w.repair.options.blocks],
  ],
  writes: true,
  async run(ctx, [place, ...words], opts) {
    const say = ctx.words.repair;
    const term = workTerm(ctx);
    const known = severities(ctx.read());
    const where = await textArg(ctx, place, say.askPlace);
    const fault = await textArg(ctx, words.join(' '), say.askFault);
    const severity = await severityOf(ctx, opts.severity, known);
    const blocks = await blocksOf(ctx, opts.blocks);
    const at =
      opts.at === undefined
        ? null
        : (parseTime(opts.at) ?? refuse(EXIT.usage, 'not-a-day', { value: opts.at }));
    const on = opts.on ? dayArg(opts.on, ctx.today) : ctx.today;
    const made = ctx.change('repair-add', { place: where, fault }, (tx) =>
      addRepair(tx, term.id, {
        reportedOn: on,
        reportedAt: at,
        reporter: opts.by ?? ctx.env.KAIXUE_ME ?? null,
        place: where.normalize('NFKC').replace(/\s/g, ''),
        fault,
        severityId: severity.id,
        blocksLessons: blocks,
      }),
    );
    sayUnknownYears(ctx, made.unknownYears);
    ctx.answer({
      json: { id: made.id, added: made.added, due_on: made.dueOn, due_at: made.dueAt },
      text: () =>
        made.added
          ? say.reportedAs({
              id: made.id,
              place: where,
              fault,
              severity: severity.name,
              due: [made.dueOn, made.dueAt ?? ''].join(' ').trim(),
            })
          : say.reportedTwice(made.id),
    });
  },
};

async function severityOf(ctx: Context, text: string | undefined, known: ReturnType<typeof severities>) {
  if (text !== undefined) {
    return (
      known.find((s) => s.name === text.trim()) ??
      refuse(EXIT.noInput, 'severity-unknown', {
        name: text,
        known: known.map((s) => s.name).join(ctx.words.list),
      })
    );
  }
  const usual = known.find((s) => s.urgent === 0) ?? known[0]!;
  if (!ctx.options.input) return usual;
  return ctx.ask.choose({
    message: ctx.words.repair.askSeverity,
    choices: known.map((s) => ({ name: s.name, value: s })),
    default: usual,
  });
}

/** yes, no, or null when nobody said. @throws Refusal (2) for anything else. */
export async function blocksOf(ctx: Context, text: string | undefined): Promise<0 | 1 | null> {
  const say = ctx.words.repair;
  if (text === undefined) {
    if (!ctx.options.input) return null;
    return ctx.ask.choose<0 | 1 | null>({
      message: say.askBlocks,
      choices: [
        { name: say.blocks.unknown, value: null },
        { name: say.blocks.yes, value: 1 },
        { name: say.blocks.no, value: 0 },
      ],
    });
  }
  if (/^(yes|y|是|1)$/i.test(text)) return 1;
  if (/^(no|n|否|0)$/i.test(text)) return 0;
  return refuse(EXIT.usage, 'blocks-bad', { value: text });
}
