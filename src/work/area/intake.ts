import { differences, noOutcome, noteChanges } from '../../intake/differences.ts';
import type { ApplyContext, Kind, Outcome, Parsed, ReadRow } from '../../intake/kind.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { classContext, gradeField } from '../../school/class/fields.ts';
import { classesByCode, classNotKnown } from '../../school/class/known.ts';
import { type ClassRef, className, parseClass } from '../../school/class/name.ts';
import type { Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { problem } from '../../words/problem.ts';
import { namesIn } from '../duty/grid.ts';
import { roomAt } from '../repair/place.ts';
import type { Area } from './store.ts';

/** A row of 卫生责任区划分表: one area, or a class's area inside and its other one outside. */
export interface AreaRow {
  name?: string;
  outdoor?: string;
  class?: ClassRef;
  owner: string[];
  standard?: string;
}

/** 卫生责任区划分表: which class or person answers for which area. The same file twice changes nothing. */
export const areaKind: Kind<AreaRow> = {
  name: 'areas',
  title: (w) => w.intake.files.areas,
  names: [
    '卫生责任区划分表',
    '卫生责任区',
    '责任区划分',
    '责任区划分表',
    '卫生区划分',
    '卫生区划分表',
    '卫生包干区',
    '包干区划分表',
    '清洁区划分表',
    'cleaningareas',
  ],
  about: 'any',
  beside: ['inspector', 'date', 'pupils', 'room', 'department'],
  concepts: {
    class: ['class', 'who-cleans'],
    name: ['area'],
    owner: ['owner', 'class-teacher'],
    standard: ['demand'],
  },
  order: 75,
  signature: [
    ['name', 'outdoor'],
    ['class', 'owner'],
  ],
  fields: [
    { ...gradeField },
    {
      key: 'class',
      fillDown: 'merged',
      totals: false,
      parse: (cell, ctx) => classOrWho(cell.text, parseClass(cell, classContext(ctx))),
    },
    { key: 'name', fillDown: 'merged', totals: false, parse: words },
    { key: 'outdoor', fillDown: 'merged', totals: false, parse: words },
    { key: 'owner', totals: false, parse: (cell) => ({ value: namesIn(cell.text) }) },
    { key: 'standard', fillDown: 'merged', totals: false, parse: words },
  ],
  build({ grade: _, class: answers, owner = [], ...rest }): Parsed<AreaRow> | null {
    if (rest.name === undefined && rest.outdoor === undefined) return null;
    const who = owner as string[];
    return {
      value:
        typeof answers === 'string'
          ? { ...rest, owner: [...who, answers] }
          : { ...rest, class: answers as ClassRef | undefined, owner: who },
    };
  },
  apply,
};

/** 总务处 or 王老师 among the classes is who answers; 三(22)班 misread stays a problem. */
function classOrWho(text: string, read: Parsed<ClassRef>): Parsed<ClassRef | string> {
  return 'problem' in read && !/[\d一二三四五六七八九]|班|级/.test(squeeze(text))
    ? { value: tidy(text) }
    : read;
}

/** One area as a row gives it. */
interface Wanted {
  name: string;
  class: ClassRef | undefined;
  read: ReadRow<AreaRow>;
}

type Known = Pick<Area, 'id' | 'name' | 'roomId' | 'classId' | 'ownerId' | 'standard'>;

function apply(tx: Writer, rows: ReadRow<AreaRow>[], ctx: ApplyContext): Outcome {
  const out = noOutcome();
  const classes = classesByCode(tx, ctx.term.id);
  const staff = tx.all<{ id: number; name: string }>("SELECT id, name FROM staff WHERE state = 'active'");
  const known = new Map(
    tx
      .all<Known>(
        `SELECT ${columns('area', 'id name roomId classId ownerId standard')} FROM area WHERE term_id = ?`,
        ctx.term.id,
      )
      .map((area) => [area.name, area]),
  );
  for (const { name, class: ref, read } of namesApart(belowItsClass(rows).flatMap(areasOf))) {
    const cls = ref && classes.get(ref.code);
    if (ref && !cls) {
      out.problems.push(classNotKnown(read, 'class', ref.code));
      continue;
    }
    const [first, ...others] = read.row.owner;
    const owner = first === undefined ? undefined : staff.filter((s) => s.name === first);
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
    const before = known.get(name);
    if (!before) {
      insert(tx, 'area', { termId: ctx.term.id, name, ...given });
      out.added++;
      continue;
    }
    const change = differences(before, given);
    if (!change) {
      out.unchanged++;
      continue;
    }
    update(tx, 'area', before.id, change);
    noteChanges(out, name, before, change, (field, value) => said(tx, field, value));
    out.changed++;
  }
  return out;
}

const NAMES: Readonly<Record<string, string>> = {
  roomId: 'SELECT name FROM room WHERE id = ?',
  classId: 'SELECT code AS name FROM class WHERE id = ?',
  ownerId: 'SELECT name FROM staff WHERE id = ?',
};

/** A field of a change in words: who and where by name. */
function said(tx: Writer, field: string, value: unknown): string {
  const sql = NAMES[field];
  if (sql === undefined || typeof value !== 'number') return String(value ?? '');
  const name = tx.get<{ name: string }>(sql, value)?.name ?? '';
  return field === 'classId' ? className(name) : name;
}

/** A class written once above its areas; a row with a person of its own is that person's. */
function belowItsClass(rows: readonly ReadRow<AreaRow>[]): ReadRow<AreaRow>[] {
  let above: ReadRow<AreaRow> | undefined;
  return rows.map((read) => {
    const { row } = read;
    const sameSheet = above?.file === read.file && above.sheet === read.sheet;
    if (row.class || row.owner.length > 0 || !sameSheet) {
      above = read;
      return read;
    }
    return { ...read, row: { ...row, class: above?.row.class, owner: above?.row.owner ?? [] } };
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

/** 操场 of three classes are three areas: each bears its class. The same row twice is one. */
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
