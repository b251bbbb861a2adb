import { editSchool, type School, schoolRow } from '../../school/school.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { rowsOf } from '../noun/noun.ts';
import { text, typed } from '../options.ts';

const rows = rowsOf<School>()((w) => w.school, {
  name: { json: 'school' },
  code: {},
  lang: { cell: (row, { words }) => words.school.languages[row.lang] },
});

const show = command({
  run(ctx) {
    const row = own(ctx);
    ctx.answer({ json: { school: rows.json(row, ctx) }, text: () => rows.table([row], ctx) });
    if (row.code === null) ctx.say(ctx.words.school.codeMissing);
  },
});

const edit = command({
  writes: true,
  options: {
    name: text({ help: (w) => w.school.options.name }),
    code: typed<string>('<code>', (said) => codeTyped(said))({ help: (w) => w.school.options.code }),
  },
  run(ctx, _, { name, code }) {
    const facts = { ...(name && { name }), ...(code && { code }) };
    if (Object.keys(facts).length === 0) refuse(EXIT.usage, 'nothing-given', { options: '--name --code' });
    const row = ctx.change('school-edit', facts, (tx) => {
      editSchool(tx, facts);
      return schoolRow(tx)!;
    });
    ctx.answer({ json: { school: rows.json(row, ctx) }, text: () => rows.table([row], ctx) });
  },
});

/** This school: its name, its code, the language of its paper. */
export const noun: Noun = { alone: 'show', verbs: { show, edit } };

/** The school of the file, which every command but `init` finds there. */
const own = (ctx: Context): School => schoolRow(ctx.read())!;

/** 学校标识码, ten digits. @throws Refusal 65 */
function codeTyped(said: string): string {
  const digits = said.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : refuse(EXIT.data, 'school-code-bad', { code: said });
}
