import type { Words } from '../index.ts';

export const area: Words['area'] = {
  help: 'cleaning areas: who answers, standard, rounds, open or not',
  verbs: {
    list: 'list the areas',
    show: 'show an area and its inspections',
    add: 'add an area',
    edit: 'change an area',
    remove: 'remove an area',
    apply: 'make an area of every classroom, with rounds',
  },
  fields: {
    id: ['No.'],
    name: ['Area'],
    class: ['Class', 'class that answers for it'],
    owner: ['Owner', 'owner (name or role)'],
    rounds: ['Rounds', 'rounds: 07:40 morning,12:30 noon'],
    last: ['Last inspection'],
    score: ['Score'],
    open: ['Open'],
    room: ['Room', 'room'],
    standard: ['Standard', 'standard'],
  },
  open: 'open',
  closed: 'not passed',
  never: 'not inspected',
  applied: (a) => `${a.added} areas made from classes and rooms, ${a.unchanged} were there.`,
  inspectNext:
    'Print the score sheet first: kaixue print cleaning; note the round after: kaixue inspect pass --except THOSE THAT FAILED',
  classroom: (name) => `${name} room`,
  standard: 'Floor, desks, sills and chalk tray clean, desks in line, bins empty, no forgotten corners',
  summary: (a) => `${a.areas} areas, ${a.open} open, ${a.unassigned} without an owner.`,
  roundNames: ['morning', 'noon', 'after school'],
  none: 'No cleaning areas yet: kaixue area apply sets them by class; or kaixue area add corridor --owner NAME',
  actions: {
    add: 'add an area',
    edit: 'edit an area',
    remove: 'remove an area',
    apply: 'make the areas of the classes',
  },
  problems: {
    'area-unknown': (a) => ({
      message: `There is no area “${a.name}”`,
      hint: a.known ? `There are: ${a.known}.` : 'Add some with kaixue area add or kaixue area apply.',
    }),
    'area-several': '“{name}” may be several areas\nGive the full name: {found}.',
    'areas-not-made': 'There are no areas yet\nMake areas of the classrooms first: kaixue area apply.',
    'areas-none':
      'There are no classes and no areas, so nothing to inspect\nImport a roster first, or add an area with kaixue area add.',
    'area-there': 'Area “{name}” is there already\nChange it with kaixue area edit.',
    'area-in-use':
      'Area “{name}” has inspections or tasks and stays\nChange its owner or standard with kaixue area edit.',
    'area-owner-unknown':
      '{name}, who answers for {area}, is not on the staff list and was not noted\nA class answers through its class teacher; to name someone else: kaixue area edit AREA --owner NAME.',
    'area-owners':
      '{area} names several people: only the first, {name}, was noted, not {others}\nOne person answers for an area; to change that: kaixue area edit AREA --owner NAME.',
    'rounds-bad': '“{value}” are no rounds\nWrite "07:40 morning,12:30 noon".',
  },
};
