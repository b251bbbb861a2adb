import { type Bar, barName, type Home, home, nextText } from '../../ready/home.ts';
import { schoolRow } from '../../school/school.ts';
import { terms } from '../../school/term/store.ts';
import { lastDay, nextTerm, type Term, usualOpening } from '../../school/term/term.ts';
import { workTerm } from '../arguments/day.ts';
import type { Command, Context } from '../context.ts';
import { rootHelp } from '../help.ts';
import { displayWidth, pad } from '../width.ts';

const BAR = 24;

/** How many of the next things are shown. */
const FIRST = 3;

/** `kaixue` alone: days to opening, how far everything is, the next three things to do. */
export const command: Command = {
  async run(ctx) {
    if (ctx.hasSchool()) show(ctx);
    else {
      const { start } = ctx.words.home;
      const text = () => (ctx.options.input ? start : `${rootHelp(ctx.words)}\n${start}`);
      ctx.answer({ json: { school: null }, text });
    }
    if (ctx.options.input) await (await import('../guide/guide.ts')).guide(ctx);
  },
};

function show(ctx: Context): void {
  const reader = ctx.read();
  const term = workTerm(ctx);
  const school = schoolRow(reader)?.name ?? '';
  const shown = home(reader, term, ctx.today);
  const next = shown.next.slice(0, FIRST).map((n) => nextText(n, ctx.words, ctx.lang));
  ctx.answer({
    json: { school, term: term.code, opening: term.opening, days: shown.days, bars: shown.bars, next },
    text: () => text(ctx, `${school}　${ctx.words.school.term(term.year, term.half)}`, shown, next, term),
  });
}

function text(
  ctx: Context,
  title: string,
  shown: Home,
  next: { what: string; first: string | null; command: string }[],
  term: Term,
): string {
  const w = ctx.words.home;
  const { opening } = term;
  const { paint } = ctx.terminal;
  const isOver = ctx.today > lastDay(term) && !terms(ctx.read()).some(({ code }) => code > term.code);
  const over = isOver ? `\n${paint.warn(w.over(usualOpening(nextTerm(term))))}` : '';
  const days =
    shown.days > 0
      ? w.daysTo(shown.days, opening)
      : shown.days === 0
        ? w.today
        : w.since(-shown.days, opening);
  const bars = shown.bars
    .filter((bar) => bar.total > 0)
    .map((bar) => barLine(ctx, bar, barName(bar, shown, opening, ctx.words)));
  const steps = next.map((n, i) =>
    [
      `${i + 1}. ${n.what}`,
      ...[n.first, n.command].filter(Boolean).map((typed) => `   ${paint.faint(typed!)}`),
    ].join('\n'),
  );
  return `${paint.strong(title)}\n${days}${over}\n\n${bars.join('\n')}${bars.length > 0 ? `\n${paint.faint(w.legend)}\n\n` : ''}${paint.strong(w.nextTitle)}\n${steps.join('\n')}\n`;
}

/** `课本　████████▒▒▒░░░  67%  700/1051`: the parts by sign, not by colour alone. */
function barLine(ctx: Context, bar: Bar, name: string): string {
  const w = ctx.words.home;
  const { paint } = ctx.terminal;
  const part = (n: number) => Math.floor((n / bar.total) * BAR);
  const done = part(bar.done);
  const waiting = Math.min(BAR - done, part(bar.done + bar.waiting) - done);
  const drawn =
    paint.good('█'.repeat(done)) +
    paint.warn('▒'.repeat(waiting)) +
    paint.faint('░'.repeat(BAR - done - waiting));
  const width = Math.max(...Object.values(w.bars).map(displayWidth));
  const percent = Math.floor((bar.done / bar.total) * 100);
  return `${pad(name, width)}  ${drawn} ${pad(`${percent}%`, 4, 'right')}  ${bar.done}/${bar.total}`;
}
