import { bySize, type ClassChoice, type ClassDue } from '../../goods/choice/choice.ts';
import { classChoices, classDues, type PupilChoice, pupilChoices } from '../../goods/choice/store.ts';
import { groupBy } from '../../store/groups.ts';
import { CLASS_HEAD, classFacts, nameOfClass, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { BY_HAND, type Columns, numbered, tableOf } from './table.ts';

/** 班级订购汇总表 (class orders): for each thing its sizes across and classes down, with the money due and paid. */
export const classOrders = sheet('class-orders', (facts, filter) => {
  const { reader, words, term } = facts;
  const classes = new Set(chosenClasses(facts, filter).map((one) => one.id));
  const chosen = reader ? classChoices(reader, term.id).filter((one) => classes.has(one.classId)) : [];
  const dues = reader ? classDues(reader, term.id).filter((one) => classes.has(one.classId)) : [];
  const say = words.choice;
  const table = (all: readonly ClassChoice[]) => {
    const of = (due: ClassDue, spec: string) =>
      all.find((one) => one.classId === due.classId && one.spec === spec)?.quantity ?? null;
    const sizes = [...new Set(all.map((one) => one.spec))].sort(bySize);
    const columns: Columns<ClassDue> = {
      class: (due) => nameOfClass(words, due.classCode),
      ...Object.fromEntries(
        sizes.map((spec, i) => [
          `a${i + 1}`,
          {
            label: spec || say.fields.quantity[0],
            kind: 'count' as const,
            sum: true,
            value: (due: ClassDue) => of(due, spec),
          },
        ]),
      ),
      total: (due) => due.quantity,
      money: { label: say.lists.money.fields.due[0], value: (due) => due.dueFen },
      value: { label: say.lists.money.fields.paid[0], value: (due) => due.paidFen || null },
      sign: BY_HAND,
    };
    return tableOf<ClassDue>(words, columns);
  };
  return {
    shared: true,
    signed: ['maker', 'logistics', 'date'],
    head: ['item'],
    columns: table([]).columns,
    parts: [...groupBy(dues, (one) => one.name)].map(([name, mine], i) => {
      const made = table(chosen.filter((one) => one.name === name));
      return {
        of: { name, id: i + 1 },
        facts: { item: name },
        columns: made.columns,
        groups: [made.group(mine, { total: 'total' })],
      };
    }),
  };
});

/** 学生订购领取表 (orders of pupils): who of a class ordered what size, to be signed for. */
export const pupilOrders = sheet('pupil-orders', (facts, filter) => {
  const { reader, words, term } = facts;
  const all = reader ? pupilChoices(reader, term.id) : [];
  const say = words.choice;
  const table = tableOf<PupilChoice>(words, {
    no: numbered,
    pupil: { as: 'name', value: (one) => one.student },
    what: { label: say.fields.name[0], width: 14, value: (one) => one.name },
    spec: { label: say.fields.spec[0], value: (one) => one.spec },
    quantity: (one) => one.quantity,
    sign: BY_HAND,
  });
  const byClass = groupBy(all, (one) => one.classId);
  return {
    signed: ['teacher', 'date'],
    head: CLASS_HEAD,
    columns: table.columns,
    parts: chosenClasses(facts, filter).flatMap((cls) => {
      const mine = byClass.get(cls.id);
      return mine
        ? [{ of: cls, facts: classFacts(words, cls), groups: [table.group(mine, { total: 'total' })] }]
        : [];
    }),
  };
});
