import { THINGS } from '../../intake/columns-by-heading.ts';
import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, CellContext, Kind, Outcome, Parsed, ReadRow } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { campusField } from '../../school/class/campus.ts';
import { classContext, classField, fileName, gradeField } from '../../school/class/fields.ts';
import { parseClass } from '../../school/class/name.ts';
import { classesByCode, classUnknown } from '../../school/class/stored.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { PropertyRow } from './row.ts';
import { type NewProperty, setProperty } from './store.ts';

/** Many other lists have classes on one side and things on the other: it must be called so, 班级 | 课桌（张） | 讲台. */
const CALLED = /财产/;
const CALLED_LAST = /财产.*期末|期末.*财产/;

/** 1班课桌, 三(2)班椅子. */
const OF_CLASS = { field: 'class', part: /^[^班]{1,7}班(?=.)/ };

/** 班级财产登记表: what a class or room has at the start and at the end of a term. */
export const propertyKind: Kind<PropertyRow> = {
  name: 'property',
  title: (w) => w.intake.files.property,
  names: ['班级财产登记表', '班级财产', '财产登记表', '财产登记', '教室财产', '财产表'],
  about: 'goods',
  printed: ['property'],
  beside: ['price', 'category', 'class-teacher', 'owner', 'date', 'pupils', 'code'],
  concepts: {
    name: ['item', 'name', 'broken'],
    room: ['room', 'place'],
    opening: ['held-before', 'on-hand', 'quantity'],
    closing: ['held-after'],
  },
  order: 80,
  fields: [
    ignored('seq'),
    gradeField,
    campusField,
    { key: 'room', fillDown: true, totals: false, parse: words },
    {
      key: 'class',
      fillDown: true,
      totals: false,
      parse: (cell, ctx) => parseClass(cell, classContext(ctx)),
      // A sheet of one class or room says whose it is in its title.
      fallback: (ctx) => (ctx.row.room === undefined ? (classField.fallback?.(ctx) ?? null) : null),
    },
    { key: 'name', required: true, parse: words, fallback: thingOver },
    { key: 'spec', totals: false, parse: words },
    { key: 'unit', parse: words },
    { key: 'opening', parse: wholeNumber },
    { key: 'closing', parse: wholeNumber },
    { key: 'note', parse: words },
  ],
  signature: [['class', 'room'], ['name'], ['opening', 'closing']],
  enough: [['class', 'room'], ['name'], ['opening', 'closing']],
  fits: (took) =>
    // 货架, 存放位置: where a storeroom keeps its goods, and nobody's.
    (took.get('room')?.concept === 'place' && !took.has('class') ? -2 : 0) +
    // A bare 数量 of what a class has, wants or was given.
    (took.get('opening')?.concept === 'quantity' ? -1 : 0),
  spread: [
    { over: 'class', amount: 'closing', said: CALLED_LAST },
    { over: 'class', amount: 'opening', said: CALLED },
    { ...THINGS, amount: 'closing', said: CALLED_LAST, before: OF_CLASS },
    { ...THINGS, amount: 'opening', said: CALLED, before: OF_CLASS },
  ],
  build(values, ctx): Parsed<PropertyRow> | null {
    // The grade only helps to tell which class is meant, and the campus.
    const { grade: _, campus: __, ...rest } = values;
    const row = rest as unknown as PropertyRow;
    const { room = '' } = row;
    // 三(2)班 under 场所; 一年级 where that is a class.
    const text = room.replace(/教室$/, '');
    const named = OF_PUPILS.test(room) ? parseClass({ value: text, text }, classContext(ctx)) : undefined;
    if (row.class === undefined && named && 'value' in named) row.class = named.value;
    // The sheet that kaixue printed has what is known of the start; what was found is new.
    if (row.closing === undefined && (ctx.printed || row.opening === undefined)) return null;
    return { value: row };
  },
  apply: applyProperty,
};

/** What under 场所 or 教室 may be a class. */
const OF_PUPILS = /班|年级(教室)?$/;

/** 课桌椅财产 over 1班 | 2班: what the title says it is a list of, where no column does. */
function thingOver({ header, title, sheetName, file }: CellContext): Parsed<string> | null {
  if (header !== '') return null;
  const [thing] = /课桌椅|桌椅|课桌|课椅|椅子|凳子/.exec(`${title} ${sheetName} ${fileName(file)}`) ?? [];
  return thing === undefined ? null : { value: thing };
}

function applyProperty(tx: Writer, rows: ReadRow<PropertyRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const classes = classesByCode(tx, ctx.term.id);
  const rooms = new Map(
    tx.all<{ id: number; name: string }>('SELECT id, name FROM room').map((room) => [room.name, room.id]),
  );
  const wanted: NewProperty[] = [];
  for (const read of rows) {
    const { class: ref, room, ...rest } = read.row;
    const id = rooms.get((room ?? '').replace(/\s/g, ''));
    if (ref !== undefined && (id === undefined || !OF_PUPILS.test(room ?? ''))) {
      const own = classes.get(ref.code);
      if (own === undefined) outcome.problems.push(classUnknown(read, 'class', ref.code));
      else wanted.push({ termId: ctx.term.id, holderKind: 'class', holderId: own.id, ...rest });
      continue;
    }
    if (id === undefined)
      outcome.problems.push(
        problem('property-holder-unknown', { holder: room ?? '' }, { at: placeOf(read, 'room') }),
      );
    else wanted.push({ termId: ctx.term.id, holderKind: 'room', holderId: id, ...rest });
  }
  if (outcome.problems.length > 0) return outcome;
  for (const one of wanted) outcome[setProperty(tx, one)]++;
  return outcome;
}
