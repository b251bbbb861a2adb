import type { Words } from '../index.ts';
import { cls, rowAt } from './say.ts';

export const room: Words['room'] = {
  help: 'classrooms, special rooms and places',
  verbs: { balance: 'propose desk and chair moves (--apply notes them as done)' },
  options: { apply: 'note the moves as done' },
  title: 'Rooms',
  fields: {
    name: ['Room', 'new name'],
    building: ['Building', 'the building'],
    floor: ['Floor', 'the floor'],
    kind: [
      'Kind',
      'kind: classroom, the name of a special room, or place (corridor, canteen, gate: no lessons)',
    ],
    class: ['Class'],
    desks: ['Desks', 'how many desks'],
    chairs: ['Chairs', 'how many chairs'],
    seats: ['Seats'],
    seatsPerDesk: ['Per desk', 'how many sit at a desk: 1 or 2'],
    computers: ['Computers', 'computers for pupils, of a computer room'],
    equipment: ['Multimedia', 'multimedia equipment'],
    note: ['Note'],
  },
  none: 'No rooms yet: read them with kaixue import ROOMS.xlsx (to fill one in: kaixue room list --xlsx ROOMS.xlsx), or kaixue room add 203',
  mended: (was) => `${was}, mended`,
  total: (count) => `${count} ${count === 1 ? 'room' : 'rooms'}`,
  kindName: (kind) => kind,
  desks: {
    columns: { what: 'What', quantity: 'Number', from: 'From room', to: 'To room' },
    what: { desk: 'desks', chair: 'chairs' },
    room: (name, classes) => `${name} (${classes})`,
    count: (n) => `${n} to move`,
    unknown:
      'No room has its desks and chairs noted. Save a list to fill in: kaixue room list --xlsx ROOMS.xlsx; then read it: kaixue import ROOMS.xlsx',
    enough: 'Every room has desks and chairs enough.',
    left: (room, what, n) => `${room} still lacks ${n} ${what}, with none to move: buy or mend some.`,
    next: 'Print the list with kaixue print desk-moves; note it as done with kaixue room balance --apply',
    askMoved: (n) => `Are the ${n} moves made? From then on the seats count where they stand`,

    applied: (n) => `Noted ${n} moves. Take them back with kaixue undo.`,
    toFind: 'to buy or mend',
    leftHeading: 'Still lacking afterwards',
    note: 'From the same floor first, then the same building, then elsewhere; double desks only for double desks.',
  },
  actions: {
    add: 'add a room',
    edit: 'edit a room',
    remove: 'remove a room',
    balance: 'move desks and chairs',
  },
  problems: {
    'class-without-room': (a) => ({
      message: `${cls(a.class)} has no room yet, so whose desks and chairs these are is not known`,
      hint: `First: kaixue class edit ${a.class} --room ROOM. Then import again.`,
    }),
    'room-repeated': (a) => ({
      message: `${a.room} was there before, at ${rowAt(a.where)}`,
      hint: 'Name rooms of different buildings apart (A楼102, B楼102), or delete a row.',
    }),
    'rooms-of-one-row':
      'One row names several rooms: {rooms}; nobody can tell which of them the class, desks, chairs or computers are in\nGive each room a row, and import again.',
    'room-desks-mixed':
      'one room has desks for two and desks for one ({double} for two)\nA room is kept with one sort of desk: count places, write {seats} under desks for one, leave the other blank, and say so in the note.',
    'room-there': 'The room {room} is here already\nTo change it: kaixue room edit {room}.',
    'room-in-use': (a) => ({
      message: `The room ${a.room} cannot be removed: ${
        a.class ? `${cls(a.class)} sits there` : 'a timetable, repair or hand-out names it'
      }`,
      hint: a.class
        ? `Give the class another room first: kaixue class edit ${a.class.split(' ')[0]} --room ROOM.`
        : 'A room no longer used can change its kind: kaixue room edit ROOM --kind closed.',
    }),
    'room-is-place':
      '{room} is a place, no lessons are held there\nIf its use has changed, change its kind: kaixue room edit {room} --kind classroom.',
    'work-room-unknown': (a) => ({
      message: `There is no room “${a.room}”`,
      hint: a.near ? `Did you mean ${a.near}?` : 'See kaixue room list.',
    }),
  },
};
