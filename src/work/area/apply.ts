import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { type ClassRef, className } from '../../school/class/name.ts';
import { classesByCode, classUnknown } from '../../school/class/stored.ts';
import { roomAt } from '../../school/room/place.ts';
import { activeByName } from '../../school/staff/store.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { type Area, roundsText } from './area.ts';
import type { AreaRow } from './row.ts';
import { putRounds, ROUNDS, roundsTold } from './store.ts';

/** One area as a row gives it. */
interface Wanted {
  name: string;
  class: ClassRef | undefined;
  read: ReadRow<AreaRow>;
}
type Known = Pick<Area, 'id' | 'name' | 'roomId' | 'classId' | 'ownerId' | 'standard' | 'rounds'>;
/** Writes cleaning areas into a term by their names; a class's own areas are named after it where several share a place. */
export function applyAreas(tx: Writer, rows: ReadRow<AreaRow>[], ctx: ApplyContext): Outcome {
  const out = emptyOutcome();
  const facts = new Told(tx, 'area');
  const said = roundsTold(tx);
  const told: Pick<Told, 'from'> = {
    from: (id, field, value) => (field === 'rounds' ? said.has(id) : facts.from(id, field, value)),
  };
  const classes = classesByCode(tx, ctx.term.id);
  const staff = activeByName(tx);
  const known = new Map(
    tx
      .all<Known>(
        `SELECT ${columns('a', 'id name roomId classId ownerId standard')}, ${ROUNDS} AS rounds FROM area a WHERE term_id = ?`,
        ctx.term.id,
      )
      .map((area) => [area.name, area]),
  );
  for (const { name, class: ref, read } of namesApart(belowItsClass(rows).flatMap(areasOf))) {
    const cls = ref && classes.get(ref.code);
    if (ref && !cls) {
      out.problems.push(classUnknown(read, 'class', ref.code));
      continue;
    }
    const [first, ...others] = read.row.owner;
    const owner = first === undefined ? undefined : staff.all(first);
    const at = { at: placeOf(read, 'owner') };
    if (owner && owner.length !== 1)
      out.remarks.push(problem('area-owner-unknown', { area: name, name: first! }, at));
    if (others.length > 0) out.remarks.push(problem('area-owners', { area: name, name: first!, others }, at));
    const given = {
      roomId: roomAt(tx, ctx.term.id, name) ?? undefined,
      classId: cls?.id,
      // A class's own teacher answers for it without being named.
      ownerId: owner?.length === 1 && owner[0]!.id !== cls?.teacherId ? owner[0]!.id : undefined,
      standard: read.row.standard,
    };
    const { rounds } = read.row;
    const before = known.get(name);
    if (!before) {
      putRounds(tx, insert(tx, 'area', { termId: ctx.term.id, name, ...given }), rounds ?? []);
      out.added++;
      continue;
    }
    const show = (field: string, value: unknown) => shown(tx, field, value);
    const changing = { what: name, told, ctx, outcome: out, show };
    const { rounds: newRounds, ...change } =
      changesOf(before, { ...given, rounds: rounds && roundsText(rounds) }, changing) ?? {};
    if (newRounds === undefined && Object.keys(change).length === 0) {
      out.unchanged++;
      continue;
    }
    if (Object.keys(change).length > 0) update(tx, 'area', before.id, change);
    if (newRounds !== undefined) putRounds(tx, before.id, rounds ?? []);
    out.changed++;
  }
  return out;
}
const NAMES: Readonly<Record<string, string>> = {
  roomId: 'SELECT name FROM room WHERE id = ?',
  classId: 'SELECT code AS name FROM class WHERE id = ?',
  ownerId: 'SELECT name FROM staff WHERE id = ?',
};

/** A field of a change: who and where by name, a class by its code. */
function shown(tx: Writer, field: string, value: unknown): string {
  const sql = NAMES[field];
  if (sql === undefined || typeof value !== 'number') return String(value ?? '');
  return tx.get<{ name: string }>(sql, value)?.name ?? '';
}

/** Where so few of a sheet's areas name nobody, each row says whose its area is: these are nobody's yet. */
const FEW = 1 / 4;
const isOfNobody = ({ row }: ReadRow<AreaRow>) => !row.class && row.owner.length === 0;

/** A class written once above its areas goes down to those that name nobody; a person is only where they stand. */
function belowItsClass(rows: readonly ReadRow<AreaRow>[]): ReadRow<AreaRow>[] {
  const sheets = groupBy(rows, ({ file, sheet }) => `${file}\n${sheet}`);
  return [...sheets.values()].flatMap((own) =>
    own.filter(isOfNobody).length <= own.length * FEW ? own : filledDown(own),
  );
}

function filledDown(rows: readonly ReadRow<AreaRow>[]): ReadRow<AreaRow>[] {
  let above: ReadRow<AreaRow> | undefined;
  return rows.map((read) => {
    const { row } = read;
    if (!isOfNobody(read) || !above) {
      above = read;
      return read;
    }
    return { ...read, row: { ...row, class: above.row.class } };
  });
}

/** 教室 of a class is 三(2)班教室, as `area apply` calls it. */
function areasOf(read: ReadRow<AreaRow>): Wanted[] {
  const { name, outdoor, class: ref } = read.row;
  return [name, outdoor]
    .filter((one) => one !== undefined)
    .map((one) => ({
      name: ref && /^(本班|班级)?教室$/.test(one) ? `${className(ref.code)}教室` : one,
      class: ref,
      read,
    }));
}

/** 操场 (playground) of three classes is three areas, each with its class in its name. The same row twice is one. */
function namesApart(all: readonly Wanted[]): Wanted[] {
  const whose = new Map<string, Set<string | undefined>>();
  for (const one of all) whose.set(one.name, (whose.get(one.name) ?? new Set()).add(one.class?.code));
  const found = new Map<string, Wanted>();
  for (const one of all) {
    const shared = whose.get(one.name)!.size > 1 && one.class !== undefined;
    const name = shared ? `${one.name}（${className(one.class!.code)}）` : one.name;
    found.set(name, { ...one, name });
  }
  return [...found.values()];
}
