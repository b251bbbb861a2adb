import { className } from '../../../school/class/name.ts';
import { seats } from '../../../school/room/room.ts';
import {
  addRoom,
  editRoom,
  findRooms,
  type RoomFacts,
  type RoomInUse,
  removeRoom,
  rooms,
} from '../../../school/room/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import { pickOne } from '../../arguments/pick.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context, Noun, Options } from '../../context.ts';
import { sure } from '../../sure.ts';
import { table } from '../../table.ts';
import { balance } from './balance.ts';

const list: Command = {
  options: [
    ['--building <name>', (w) => w.school.options.building],
    ['--kind <kind>', (w) => w.school.options.kind],
  ],
  run(ctx, _, opts) {
    const kind = opts.kind === undefined ? undefined : kindTyped(ctx, opts.kind);
    const all = rooms(ctx.read(), workTerm(ctx).id).filter(
      (r) =>
        (opts.building === undefined || (r.building ?? '').includes(opts.building)) &&
        (kind === undefined || r.kind === kind),
    );
    const { said } = ctx.words.school;
    ctx.answer({
      json: { rooms: all.map(roomJson) },
      text: () =>
        all.length === 0 ? said.none.rooms : `${roomTable(ctx, all)}${said.roomTotal(all.length)}`,
    });
  },
};

const show: Command = {
  args: '<room>',
  async run(ctx, [typed]) {
    const found = await theRoom(ctx, typed!);
    ctx.answer({ json: { room: roomJson(found) }, text: () => roomTable(ctx, [found]) });
  },
};

const factOptions: NonNullable<Command['options']> = [
  ['--building <name>', (w) => w.school.options.building],
  ['--floor <n>', (w) => w.school.options.floor],
  ['--kind <kind>', (w) => w.school.options.kind],
  ['--desks <n>', (w) => w.school.options.desks],
  ['--chairs <n>', (w) => w.school.options.chairs],
  ['--seats-per-desk <n>', (w) => w.school.options.seatsPerDesk],
  ['--equipment <text>', (w) => w.school.options.equipment],
  ['--note <text>', (w) => w.school.options.note],
];

const add: Command = {
  args: '<room>',
  options: factOptions,
  writes: true,
  run(ctx, [typed], opts) {
    const name = typed!.normalize('NFKC').trim();
    if (name === '') refuse(EXIT.usage, 'option-needed', { option: 'ROOM', example: 'kaixue room add 203' });
    const facts = factsTyped(ctx, opts);
    ctx.change('room.add', { room: name }, (tx) => addRoom(tx, { ...facts, name }));
    ctx.answer({ json: { added: name }, text: () => ctx.words.school.said.roomAdded(name) });
  },
};

const edit: Command = {
  args: '<room>',
  options: [['--name <name>', (w) => w.school.options.name], ...factOptions],
  writes: true,
  async run(ctx, [typed], opts) {
    const facts = factsTyped(ctx, opts);
    if (opts.name) facts.name = opts.name.normalize('NFKC').trim();
    if (Object.keys(facts).length === 0) {
      refuse(EXIT.usage, 'nothing-given', {
        options: '--name --building --floor --kind --desks --chairs --seats-per-desk --equipment --note',
      });
    }
    const found = await theRoom(ctx, typed!);
    ctx.change('room.edit', { room: found.name }, (tx) => editRoom(tx, found.id, facts));
    ctx.answer({ json: { changed: found.name }, text: () => ctx.words.school.said.roomSaved(found.name) });
  },
};

const remove: Command = {
  args: '<room>',
  writes: true,
  async run(ctx, [typed]) {
    const found = await theRoom(ctx, typed!);
    if (!(await sure(ctx, ctx.words.school.ask.remove(found.name)))) return EXIT.no;
    ctx.change('room.remove', { room: found.name }, (tx) => removeRoom(tx, found));
    ctx.answer({ json: { removed: found.name }, text: () => ctx.words.school.said.roomRemoved(found.name) });
    return EXIT.done;
  },
};

/** Classrooms, special rooms and their furniture. */
export const noun: Noun = { verbs: { list, show, add, edit, balance, remove } };

const theRoom = (ctx: Context, typed: string) =>
  pickOne(
    ctx,
    typed,
    findRooms(ctx.read(), workTerm(ctx).id, typed),
    (r) => [r.name, r.building].filter(Boolean).join(' '),
    'kaixue room',
  );

/** 普通教室 in any of its names is classroom in data. */
function kindTyped(ctx: Context, text: string): string {
  const plain = text.normalize('NFKC').trim();
  return plain === ctx.words.school.classroom || /^(普通)?教室$/.test(plain) ? 'classroom' : plain;
}

/** What was said by options; a text of '' or '-' empties. */
function factsTyped(ctx: Context, opts: Options): RoomFacts {
  const facts: RoomFacts = {};
  for (const key of ['building', 'equipment', 'note'] as const) {
    const value: string | undefined = opts[key];
    if (value !== undefined) facts[key] = value === '' || value === '-' ? null : value.trim();
  }
  for (const key of ['floor', 'desks', 'chairs'] as const) {
    const value = countTyped(`--${key}`, opts[key]);
    if (value !== undefined) facts[key] = value;
  }
  if (opts.kind !== undefined) facts.kind = kindTyped(ctx, opts.kind);
  const seated = countTyped('--seats-per-desk', opts.seatsPerDesk);
  if (seated === 1 || seated === 2) facts.seatsPerDesk = seated;
  else if (seated !== undefined) {
    refuse(EXIT.usage, 'choice-bad', { option: '--seats-per-desk', value: String(seated), choices: '1, 2' });
  }
  return facts;
}

const roomJson = (r: RoomInUse) => ({
  room: r.name,
  building: r.building,
  floor: r.floor,
  kind: r.kind,
  desks: r.desks,
  chairs: r.chairs,
  seats: seats(r),
  equipment: r.equipment,
  class: r.classCode,
  note: r.note,
});

function roomTable(ctx: Context, all: RoomInUse[]): string {
  const { columns, classroom } = ctx.words.school;
  const number = (n: number | null) => (n === null ? '' : String(n));
  const named = (codes: string | null) =>
    codes === null
      ? ''
      : codes
          .split(' ')
          .map((code) => className(code, ctx.lang))
          .join(' ');
  return table(
    [
      { label: columns.room, value: (r: RoomInUse) => r.name },
      { label: columns.building, value: (r) => r.building ?? '' },
      { label: columns.floor, value: (r) => number(r.floor), align: 'right' },
      { label: columns.kind, value: (r) => (r.kind === 'classroom' ? classroom : r.kind), shrink: true },
      { label: columns.class, value: (r) => named(r.classCode) },
      { label: columns.desks, value: (r) => number(r.desks), align: 'right' },
      { label: columns.chairs, value: (r) => number(r.chairs), align: 'right' },
      { label: columns.seats, value: (r) => number(seats(r)), align: 'right' },
      { label: columns.equipment, value: (r) => r.equipment ?? '', shrink: true },
    ],
    all,
    ctx,
  );
}
