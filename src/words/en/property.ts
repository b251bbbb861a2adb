import type { Words } from '../index.ts';

export const property: Words['property'] = {
  help: 'property: what rooms and classes hold, start and end counts, what is due for replacement',
  verbs: {
    list: 'property by class and room: start, end, difference',
    set: 'enter the start or end count of a thing',
    due: 'property due for replacement',
  },
  options: {
    off: 'only what was counted otherwise than the register of assets says',
    holder: 'class or room',
    start: 'start count',
    on: 'the day it was counted (today unless said)',
    end: 'end count',
    unit: 'unit',
    note: 'note',
    by: 'due by this day, today unless told otherwise',
  },
  fields: {
    holder: ['Class / room'],
    name: ['Thing'],
    unit: ['Unit'],
    start: ['Start'],
    change: ['Since'],
    pieces: ['Registered'],
    due: ['Should be'],
    end: ['End'],
    difference: ['Difference'],
    note: ['Note'],
  },
  desks: 'Desks',
  chairs: 'Chairs',
  none: 'No property yet. Enter it: kaixue property set {aClass} NAME --start 1, or import a property list',
  saved: (a) => `${a.holder} ${a.name}: start ${a.start}, end ${a.end}`,
  overdue: {
    title: 'Due for replacement',
    fields: {
      name: ['Property'],
      acquired: ['Acquired'],
      life: ['Life'],
      replace: ['Replace by'],
      where: ['Where'],
    },
    none: 'Nothing is due for replacement.',
  },
  years: (years) => `${years} years`,
  actions: { set: 'record property' },
  problems: {
    'property-holder-unknown':
      'There is no class, room or place “{holder}”.\nSee kaixue class list and kaixue room list; add a corridor, gate … by kaixue room add NAME --kind place.',
    'property-nothing': 'Neither a start nor an end count was given.\nWrite --start 1 or --end 1.',
  },
};
