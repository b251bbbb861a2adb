import type { Words } from '../index.ts';

export const room: Words['room'] = {
  title: 'Rooms',
  fields: {
    name: ['Room', 'new name'],
    building: ['Building', 'the building'],
    floor: ['Floor', 'the floor'],
    kind: ['Kind', 'kind: classroom, or the name of a special room'],
    class: ['Class'],
    desks: ['Desks', 'how many desks'],
    chairs: ['Chairs', 'how many chairs'],
    seats: ['Seats'],
    seatsPerDesk: ['Per desk', 'how many sit at a desk: 1 or 2'],
    equipment: ['Multimedia', 'multimedia equipment'],
    note: ['Note'],
  },
  none: 'No rooms yet: read them with kaixue import ROOMS.xlsx, or kaixue room add 203',
  total: (count) => `${count} ${count === 1 ? 'room' : 'rooms'}`,
};
