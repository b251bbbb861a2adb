import { className } from '../../../school/class/name.ts';
import { type Registration, registrations, saveRegistration } from '../../../school/registration/store.ts';
import { students } from '../../../school/student/store.ts';
import { counts, nameKey } from '../../../school/student/student.ts';
import type { Term } from '../../../school/term/term.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import { typedClass } from '../../arguments/class.ts';
import { countTyped } from '../../arguments/count.ts';
import { workTerm } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { refuseMissing } from '../../help.ts';
import { rowsOf } from '../../noun/noun.ts';
import { day, text } from '../../options.ts';

/** What every class counted on registration day. */
const rows = rowsOf<Registration>()((w) => w.class.present, {
  class: { key: 'code', cell: (one, ctx) => className(one.code, ctx.lang) },
  enrolment: { align: 'right' },
  present: { align: 'right' },
  absent: {
    shrink: true,
    value: (one) => one.absent.map(({ name }) => name),
    cell: ({ present: came, absent }, { words }) =>
      came === null ? words.class.present.notYet : absent.map(({ name }) => name).join(words.list),
  },
  date: { list: false },
});

/** `class present 三2 38 --absent 张三,李四`: who came on registration day; without a class, what all classes counted. */
export const present = command({
  args: '[class] [count]',
  options: {
    absent: text({ takes: '<names>', help: (w) => w.class.options.absent }),
    date: day({ help: (w) => w.class.options.registeredOn }),
  },
  writes: true,
  async run(ctx, [typed, number], given): Promise<ExitCode> {
    const term = workTerm(ctx);
    if (typed === undefined) {
      if (given.absent !== undefined || given.date !== undefined) refuse(EXIT.usage, 'present-whose', {});
      return list(ctx, term);
    }
    const cls = await typedClass(ctx, term, typed);
    const { code } = cls;
    const absent = absentees(ctx, term, cls.id, code, given.absent);
    const count =
      countTyped('COUNT', number) ?? (given.absent === undefined ? undefined : cls.enrolment - absent.length);
    if (count === undefined) {
      return refuseMissing(ctx.words, 'class present', 'count', `${typed} 38`);
    }
    const args = {
      class: className(code, ctx.lang),
      enrolment: cls.enrolment,
      present: count,
      named: absent.length,
    };
    if (count > cls.enrolment && cls.enrolment > 0) return refuse(EXIT.data, 'present-too-many', args);
    if (absent.length > Math.max(0, cls.enrolment - count)) return refuse(EXIT.data, 'absent-too-many', args);
    const date = given.date ?? term.registration ?? ctx.today;
    // Nobody has counted on a day that is still to come.
    if (date > ctx.today && !(await confirmed(ctx, ctx.words.class.present.askEarly(date)))) return EXIT.no;
    const ids = absent.map((one) => one.id);
    ctx.change('class-present', { class: code, present: count }, (tx) =>
      saveRegistration(tx, cls.id, { date, present: count, absent: ids }),
    );
    const said = ctx.words.class.present;
    const unnamed = cls.enrolment - count - absent.length;
    ctx.answer({
      json: {
        class: code,
        enrolment: cls.enrolment,
        present: count,
        absent: absent.map((one) => one.name),
        date,
      },
      text: () => said.saved({ ...args, names: absent.map((one) => one.name), unnamed }),
    });
    return EXIT.done;
  },
});

/** Pupils of the class by the names typed. @throws Refusal 66 for a name that is not on its roster, or is twice */
function absentees(ctx: Context, term: Term, classId: number, code: string, typed: string | undefined) {
  const names = (typed ?? '').split(/[,，、;；\s]+/).filter((name) => name !== '');
  if (names.length === 0) return [];
  const pupils = students(ctx.read(), term.id, { classId }).filter((one) => counts(one.state));
  return names.map((name) => {
    const found = pupils.filter((one) => nameKey(one.name) === nameKey(name) || one.number === name);
    if (found.length === 1) return found[0]!;
    return refuse(EXIT.noInput, 'absent-unknown', {
      name,
      class: className(code, ctx.lang),
      count: found.length,
    });
  });
}

function list(ctx: Context, term: Term): ExitCode {
  const all = registrations(ctx.read(), term.id);
  const said = ctx.words.class.present;
  const reported = all.filter((one) => one.present !== null);
  const sum = (of: (one: Registration) => number) => reported.reduce((n, one) => n + of(one), 0);
  ctx.answer({
    report: false,
    json: {
      registrations: all.map((one) => rows.json(one, ctx)),
    },
    text: () =>
      rows.table(all, ctx) +
      said.total({
        reported: reported.length,
        classes: all.length,
        enrolment: sum((one) => one.enrolment),
        present: sum((one) => one.present ?? 0),
      }),
  });
  return EXIT.done;
}
