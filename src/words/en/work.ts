import type { Words } from '../index.ts';
import { events } from './work/events.ts';
import { rooms } from './work/rooms.ts';
import { tasks } from './work/tasks.ts';

export const work: Words['work'] = {
  tasks: tasks.say,
  rooms: rooms.say,
  events: events.say,
  commands: { ...tasks.commands, ...rooms.commands, ...events.commands },
  options: { ...tasks.options, ...rooms.options, ...events.options },
  problems: { ...tasks.problems, ...rooms.problems, ...events.problems },
};
