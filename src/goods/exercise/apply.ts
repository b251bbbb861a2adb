import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { addAll } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { classes } from '../../school/class/store.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { StoredItems } from '../item/stored.ts';
import { saidTwice } from '../need/said-twice.ts';
import { StoredStandards } from '../need/stored-standards.ts';
import { type OnHand, postOpening } from '../stock/opening.ts';
import { byGrade, keyOf } from './by-grade.ts';
import { byPlaces } from './by-place.ts';
import type { ExerciseRow } from './row.ts';
import { perPupilOf } from './share.ts';

/** Brings exercise books into the school file: each kind an item, copies per pupil by grade, stock as the term's opening balance. */
export function applyExerciseBooks(tx: Writer, given: ReadRow<ExerciseRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const enrolment = new Map(classes(tx, ctx.term.id).map((one) => [one.code, one.enrolment]));
  // Copies of two subjects are two rows; of one, it is asked.
  const twice = saidTwice(given, ctx, ({ perPupil, forClass, subject = '', grades, ...row }) =>
    perPupil === undefined || forClass
      ? []
      : (grades ?? [undefined]).map((grade) => ({
          ...{ key: `${keyOf(row, grade)}|${subject}`, name: row.name, amount: perPupil },
        })),
  );
  addAll(outcome.questions, twice);
  const { rows: ofGrades, ofClasses } = byPlaces(byGrade(given), outcome);
  const rows = perPupilOf(ofGrades, enrolment, outcome);
  const ids = new Map(classes(tx, ctx.term.id).map((one) => [one.code, one.id]));
  const items = new StoredItems(tx, outcome, ctx);
  const known = new StoredStandards(tx, ctx.term.id, outcome);
  const stock: OnHand[] = [];
  const states: string[] = [];
  const titleOf = ({ row }: ReadRow<ExerciseRow>) => `${row.name}|${row.spec ?? ''}`;
  const titles = groupBy([...rows, ...ofClasses], titleOf);
  for (const list of titles.values()) {
    const said: ExerciseRow = Object.assign({}, ...list.map(({ row }) => row));
    const facts = { spec: said.spec, priceFen: said.priceFen, pack: said.pack };
    const unit = said.unit ?? '本';
    const { item, state } = items.upsert({ kind: 'exercise-book', name: said.name, unit, ...facts });
    states.push(state);
    const grades = new Set<string>();
    const perClass = new Set<number>();
    for (const read of list) {
      const { row } = read;
      if (row.stock !== undefined)
        stock.push({ item, amount: row.stock, at: placeOf(read, read.cells.stock ? 'stock' : 'name') });
      if (row.perPupil === undefined) continue;
      for (const { code } of row.classes ?? []) {
        const classId = ids.get(code);
        if (classId === undefined) continue;
        perClass.add(classId);
        states.push(known.set(item, { scope: 'pupil', classId, grades: '', quantity: row.perPupil }));
      }
      if (row.classes) continue;
      // One row a grade, so that a grid and a list of 1-2年级 say the same.
      for (const grade of row.grades?.length ? row.grades.map(String) : ['']) {
        grades.add(grade);
        const due = { scope: 'pupil' as const, grades: grade, quantity: row.perPupil };
        if (row.perPupil > 0 || known.find(item, due)) states.push(known.set(item, due));
      }
    }
    // A grade that this table leaves blank gets none.
    for (const one of known.all) {
      const other = one.itemId !== item.id || one.scope !== 'pupil' || one.quantity === 0;
      const said = one.classId === null ? grades.has(one.grades) : perClass.has(one.classId);
      if (!other && grades.size + perClass.size > 0 && !said)
        states.push(known.set(item, { ...one, quantity: 0 }));
    }
  }
  const posted = postOpening(tx, summed(stock), ctx, outcome);
  addAll(states, posted.values());
  for (const state of states) outcome[state as 'added' | 'changed' | 'unchanged']++;
  return outcome;
}

function summed(stock: readonly OnHand[]): OnHand[] {
  const sums = new Map<number, OnHand>();
  for (const one of stock) {
    const before = sums.get(one.item.id);
    if (before) before.amount += one.amount;
    else sums.set(one.item.id, { ...one });
  }
  return [...sums.values()];
}
