import { resolve } from 'node:path';
import type { Day } from '../../school/calendar/day.ts';
import { schoolRow, setSchool } from '../../school/school.ts';
import { addTerm } from '../../school/term/store.ts';
import { parseTermCode, termOfOpening, usualDays } from '../../school/term/term.ts';
import { riskOf } from '../../store/place.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { readDay, refuseOrder } from '../arguments/day.ts';
import type { Context } from '../context.ts';
import { exists } from '../files.ts';
import { command as declared } from '../grammar.ts';
import { day as dayOption } from '../options.ts';

/** Makes a school file in this folder: the school, its term and the term's three days. */
export const command = declared({
  args: '[name...]',
  options: {
    opens: dayOption({ help: (w) => w.init.options.opens }),
    staffReturn: dayOption({ help: (w) => w.init.options.staffReturn }),
    registration: dayOption({ help: (w) => w.init.options.registration }),
  },
  writes: true,
  async run(ctx, typed, given) {
    const path = resolve(ctx.cwd, ctx.options.db || ctx.env.KAIXUE_DB || 'kaixue.db');
    refuseThere(ctx, path);
    const { words } = ctx;
    const name = (typed.join(' ') || (await askName(ctx))).trim();
    if (name === '') refuse(EXIT.usage, 'init-option-missing', { option: words.init.ask.schoolName });
    const opening = await day(ctx, given, 'opens', words.init.ask.opens);
    const usual = usualDays(opening);
    const registration = await day(
      ctx,
      given,
      'registration',
      words.init.ask.registration,
      usual.registration,
    );
    const staffReturn = await day(ctx, given, 'staffReturn', words.init.ask.staffReturn, usual.staffReturn);
    const typedTerm = ctx.options.term;
    const term = typedTerm === undefined ? termOfOpening(opening) : parseTermCode(typedTerm);
    if (!term) return refuse(EXIT.usage, 'term-code-bad', { term: typedTerm! });
    refuseOrder(words, { staffReturn, registration, opening, ends: null });
    if (!ctx.options.dryRun) {
      ctx.create(path);
      ctx.change('init', { name, term: term.code }, (tx) => {
        setSchool(tx, { name, lang: ctx.lang });
        addTerm(tx, { code: term.code, opening, registration, staffReturn });
      });
    }
    ctx.answer({
      json: { school: name, term: term.code, opening, registration, staff_return: staffReturn, path },
      text: () =>
        [
          words.init.made({ name, term: words.school.term(term.year, term.half), path }),
          words.init.days({ staffReturn, registration, opening }),
        ].join('\n'),
    });
    const risk = riskOf(path);
    if (risk) ctx.say(words.doctor.risks[risk]);
    if (!ctx.options.dryRun) ctx.say(words.init.next);
    return EXIT.done;
  },
});

/** A school file with a school in it stays as it is; one that a killed init left behind is taken over by the store. */
function refuseThere(ctx: Context, path: string): void {
  if (!exists(path) || ctx.dbPath() !== path) return;
  let named = true;
  try {
    named = schoolRow(ctx.read()) !== undefined;
  } catch {
    // Not readable as a school file: the store says what it is when it is to be made.
    named = false;
  }
  if (named) refuse(EXIT.cannotWrite, 'init-already', { path });
}

async function askName(ctx: Context): Promise<string> {
  const { ask } = ctx.words.init;
  if (!ctx.options.input) return refuse(EXIT.usage, 'init-option-missing', { option: ask.schoolName });
  return ctx.ask.text({ message: ask.schoolName, check: (v) => v.trim() !== '' || ask.needed });
}

const FLAGS = { opens: '--opens', staffReturn: '--staff-return', registration: '--registration' } as const;

/** A day: from its option, else asked, else the usual one; the opening day has no usual one. */
async function day(
  ctx: Context,
  given: Partial<Record<keyof typeof FLAGS, Day>>,
  key: keyof typeof FLAGS,
  message: string,
  usual?: Day,
): Promise<Day> {
  const typed = given[key];
  if (typed) return typed;
  if (!ctx.options.input || (ctx.options.yes && usual)) {
    return usual ?? refuse(EXIT.usage, 'init-option-missing', { option: FLAGS[key] });
  }
  const text = await ctx.ask.text({
    message,
    default: usual,
    check: (v) => readDay(v, ctx.today) !== undefined || ctx.words.init.ask.notADay,
  });
  return readDay(text, ctx.today)!;
}
