import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { classesByCode, classUnknown } from '../../school/class/stored.ts';
import { students } from '../../school/student/store.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import { StoredItems } from '../item/stored.ts';
import type { ChoiceRow } from './row.ts';
import { choose, paidBy, pay, setClassChoice } from './store.ts';

/** Writes what classes and pupils ordered into a term. A size that nobody had before is a new item, with nothing in stock. */
export function applyChoices(tx: Writer, rows: ReadRow<ChoiceRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const termId = ctx.term.id;
  const classes = classesByCode(tx, termId);
  const pupils = new Map<string, { id: number }[]>();
  for (const one of students(tx, termId)) {
    const key = `${one.classId}|${one.name}`;
    pupils.set(key, [...(pupils.get(key) ?? []), one]);
  }
  for (const read of rows) {
    const { row } = read;
    const cls = classes.get(row.class.code);
    if (!cls) {
      outcome.problems.push(classUnknown(read, 'class', row.class.code));
      continue;
    }
    const named = row.student === undefined ? [] : (pupils.get(`${cls.id}|${row.student}`) ?? []);
    const [pupil] = named;
    if (row.student !== undefined && named.length !== 1) {
      const args = { class: row.class.code, name: row.student };
      outcome.problems.push(problem('choice-unknown-pupil', args, { at: placeOf(read, 'student') }));
      continue;
    }
    const { name, spec, priceFen } = row;
    const [known, ...others] = items.find({ name, spec: spec ?? '' });
    const unit = row.unit ?? known?.unit ?? '件';
    const { item } = items.upsert({
      kind: known && others.length === 0 ? known.kind : 'supply',
      ...{ name: known?.name ?? name, spec, priceFen, unit },
    });
    const states: string[] = [
      pupil
        ? choose(tx, termId, { id: pupil.id, classId: cls.id }, item, row.quantity)
        : setClassChoice(tx, termId, { id: cls.id, code: row.class.code }, item, row.quantity),
    ];
    if (row.paidFen !== undefined && pupil) {
      // The list says what has been paid by now: the difference is booked.
      const fen = row.paidFen - paidBy(tx, termId, pupil.id, item.name);
      if (fen !== 0) {
        pay(tx, { termId, classId: cls.id, studentId: pupil.id, name: item.name, fen, paidOn: ctx.today });
        states.push('changed');
      }
    }
    if (states[0] === 'added') outcome.added++;
    else if (states.some((state) => state !== 'unchanged')) outcome.changed++;
    else outcome.unchanged++;
  }
  return outcome;
}
