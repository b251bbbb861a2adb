import { unsettledLeavers } from '../../../goods/ledger/leavers.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import type { ClassInfo } from '../../../school/class/class.ts';
import { className, parseClassArgument } from '../../../school/class/name.ts';
import { classByCode, classes, refuseWithoutRoster } from '../../../school/class/store.ts';
import { purgeStudent } from '../../../school/student/purge.ts';
import {
  addStudent,
  editStudent,
  findStudents,
  isStudentNamed,
  type NewStudent,
  removeStudent,
  students,
} from '../../../school/student/store.ts';
import type { Student, StudentState } from '../../../school/student/student.ts';
import { transfers } from '../../../school/student/transfer.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { shellWord } from '../../../words/said.ts';
import { knownClasses } from '../../arguments/class.ts';
import type { Context, Noun } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { verbsOf } from '../../noun/noun.ts';
import { flag, grade, schoolClass, text } from '../../options.ts';
import { joins } from './in.ts';
import { moves } from './move.ts';
import { leaves } from './out.ts';
import { sexTyped, stateTyped } from './pupil.ts';

type PupilFacts = Partial<NewStudent> & { state?: StudentState; class?: ClassInfo };

const verbs = verbsOf<Student, PupilFacts>()('student', {
  fields: {
    class: schoolClass({
      key: 'classCode',
      writes: 'class',
      only: 'add',
      empty: 'needed',
      cell: (s, ctx) => className(s.classCode, ctx.lang),
    }),
    name: text({ only: 'edit', empty: 'needed' }),
    number: text(),
    sex: text({ read: sexTyped, cell: (s, ctx) => s.sex && ctx.words.student.sexes[s.sex] }),
    state: text({
      read: stateTyped,
      filter: 'is',
      empty: 'present',
      cell: (s, ctx) => ctx.words.student.states[s.state],
    }),
    since: { list: 'show' },
    note: text({ shrink: true }),
  },
  narrow: {
    class: schoolClass({ help: (w) => w.student.fields.class[1] }),
    grade: grade({ help: (w) => w.student.options.grade }),
    all: flag({ help: (w) => w.student.options.all }),
  },
  all: ({ reader, term }, given) =>
    students(reader, term.id, {
      classId: given.class?.id,
      grade: given.grade,
      all: given.all === true || (given as { state?: string }).state !== undefined,
    }),
  one: ({ reader, term }, id) => students(reader, term.id, { all: true }).find((s) => s.id === id),
  search: (at, words) => inClass(at, words) ?? findStudents(at.reader, at.term.id, words),
  find: ({ reader, term }, typed) => findStudents(reader, term.id, typed),
  person: isStudentNamed,
  id: (s) => s.id,
  title: (s, lang) => [s.name, className(s.classCode, lang), s.number].filter(Boolean).join(' '),
  code: (s) => s.name,
  add(tx, { class: where, state, ...facts }, { term }) {
    if (!where)
      return refuse(EXIT.usage, 'option-needed', {
        option: '--class',
        example: `kaixue student add ${shellWord(facts.name)} --class {aClass}`,
      });
    const found = classByCode(tx, term.id, where.code);
    refuseWithoutRoster(found);
    return addStudent(tx, term.id, found.id, facts, { state });
  },
  edit: (tx, s, facts, { term }) => editStudent(tx, term.id, s.id, facts),
  remove: (tx, s, { term }) => removeStudent(tx, term.id, s),
  purge: { left: (s) => s.state === 'left', forget: purgeStudent },
  total: (w, all) => w.student.total(all.length),
  below(at, s) {
    const past = movesOf(at, s);
    const say = at.ctx.words.student;
    const open = past.some((one) => one.from !== null) ? unsettledOf(at, s) : [];
    const lines = [
      ...(past.length > 0 ? [say.history, ...past.map((one) => moveLine(at.ctx, one))] : []),
      ...(open.length > 0 ? [say.unsettled(open.join(at.ctx.words.list))] : []),
    ];
    return { json: { transfers: past, unsettled: open }, text: lines.join('\n') };
  },
});

/** The pupils of the term, and how they come, go and change class. */
export const noun: Noun = { verbs: { ...verbs, in: joins, out: leaves, move: moves } };

/** `student list 三2`: a class's pupils, where what is typed is a class. @throws Refusal 66 where the term has no such class */
function inClass({ reader, term }: At, words: string): Student[] | undefined {
  const parsed = parseClassArgument(words, {
    schoolYear: term.year,
    knownClasses: knownClasses(reader, term.id),
  });
  if (!('value' in parsed)) return undefined;
  return students(reader, term.id, {
    classId: classByCode(reader, term.id, parsed.value.code).id,
    all: true,
  });
}

/** Titles of a class that he left, of which nothing says what became of his copy. */
function unsettledOf({ ctx, reader, term }: At, s: Student): string[] {
  const plan = loadPlan(reader, { ...term, today: ctx.today });
  return unsettledLeavers(reader, term.id, plan).flatMap(({ id, items }) => (id === s.id ? items : []));
}

/** Every change of class of a pupil, as scripts read it. */
function movesOf({ reader, term }: At, s: Student) {
  const codes = new Map(classes(reader, term.id).map((c) => [c.id, c.code]));
  const code = (id: number | null) => (id === null ? null : (codes.get(id) ?? null));
  return transfers(reader, term.id, s.id).map((t) => ({
    date: t.date,
    kind: t.kind,
    from: code(t.fromClassId),
    to: code(t.toClassId),
    books: t.books,
    note: t.note,
  }));
}

function moveLine({ words, lang }: Context, one: ReturnType<typeof movesOf>[number]): string {
  const say = words.student;
  const path = [one.from, one.to].filter((code) => code !== null).map((code) => className(code, lang));
  const books = one.books === null ? '' : say.books[one.books];
  const parts = [`  ${one.date}`, say.transferKinds[one.kind], path.join(' → '), books, one.note];
  return parts.filter(Boolean).join('  ');
}
