import type { ClassInfo } from '../../school/class/class.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import type { Term } from '../../school/term/term.ts';
import { EXIT, Refusal, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';

/**
 * The classes of typed names (三2, 3.2, 3-2, 三(2)班), each once, in the order typed. An ambiguous one is asked at a
 * terminal.
 * @throws Refusal 2 when one is no class of the term
 */
export async function typedClasses(ctx: Context, term: Term, typed: readonly string[]): Promise<ClassInfo[]> {
  const all = classes(ctx.read(), term.id);
  const known = new Set(all.map((one) => one.code));
  const found = new Map<number, ClassInfo>();
  for (const text of typed) {
    const one = await typedClass(ctx, term, text, all, known);
    found.set(one.id, one);
  }
  return [...found.values()];
}

async function typedClass(
  ctx: Context,
  term: Term,
  text: string,
  all: readonly ClassInfo[],
  known: ReadonlySet<string>,
): Promise<ClassInfo> {
  const parsed = parseClassArgument(text, { schoolYear: term.year, knownClasses: known });
  if ('problem' in parsed) throw new Refusal(EXIT.usage, [parsed.problem]);
  let code: string;
  if ('question' in parsed) {
    if (!ctx.options.input) throw new Refusal(EXIT.usage, [parsed.question.problem]);
    const { problem, choices, labels } = parsed.question;
    const say = ctx.words.problems[problem.code] as (args: unknown) => { message: string };
    const options = choices.map((value, i) => ({ name: labels?.[i] ?? value, value }));
    code = await ctx.ask.choose({ message: say(problem.args).message, choices: options });
  } else {
    code = parsed.value.code;
  }
  const one = all.find((each) => each.code === code);
  if (one !== undefined) return one;
  const grade = Number(code.split('-')[0]);
  const near = all.filter((each) => each.grade === grade).map((each) => each.code);
  return refuse(EXIT.usage, 'class-unknown', { class: code, known: near.join(' ') });
}
