import type { Words } from '../index.ts';
import { count } from './say.ts';

export const checklist: Words['checklist'] = {
  help: 'checklists: term start, sports day, safety …',
  verbs: {
    list: 'list the checklists',
    show: 'show all tasks of a checklist',
    apply: 'make tasks from a checklist; again: adds what is new, moves what is open',
    copy: "copy a checklist into the school's folder to edit it",
  },
  options: { event: 'event', anchorDay: 'count from this day', as: 'name of the copy' },
  fields: {
    name: ['Name'],
    title: ['Checklist'],
    tasks: ['Tasks'],
    own: ['Source'],
    about: ['About'],
  },
  tasks: {
    fields: {
      title: ['Task'],
      area: ['Area'],
      due: ['Due'],
      owner: ['Owner'],
      for: ['For'],
      waits: ['Waits for'],
    },
  },
  anchors: {
    'staff-return': 'staff return',
    registration: 'registration day',
    opening: 'opening day',
    event: 'the event',
  },
  offset: (a) =>
    a.offset === 0
      ? a.anchor
      : `${Math.abs(a.offset)} ${a.unit === 'workdays' ? 'working days' : 'days'} ${a.offset < 0 ? 'before' : 'after'} ${a.anchor}`,
  per: { class: 'each class', room: 'each room', area: 'each area', department: 'each department' },
  applied: (a) =>
    `${a.name}: ${count(a.added, 'task')} added, ${a.changed} adjusted, ${a.kept} left as they are.`,
  unresolved: (a) =>
    `${a.n} of them have no owner yet (${a.roles}): see kaixue task list --unassigned, then kaixue task assign.`,
  copied: (a) => `Copied to ${a.path}. Edit it, then kaixue checklist apply.`,
  own: 'own',
  shipped: 'built in',
  actions: { apply: 'apply a checklist' },
  askWhich: 'Which checklist?',
  problems: {
    'checklist-not-yaml':
      'Line {line}: cannot be read ({detail})\nCheck indentation and colons; kaixue checklist copy gives one to start from.',
    'checklist-wrong-key': 'Line {line}: there is no “{key}”; did you mean “{near}”?\nPossible: {allowed}.',
    'checklist-wrong-value': 'Line {line}: {key} cannot be “{value}”\nPossible: {allowed}.',
    'checklist-missing': 'Line {line}: {key} is missing\nAdd {key}: …',
    'checklist-not-text': 'Line {line}: {key} must be a text\nWrite it after the colon on the same line.',
    'checklist-not-a-number':
      'Line {line}: {key} must be a whole number, not “{value}”\nBefore the anchor it is negative, like -3.',
    'checklist-key-twice':
      'Line {line}: key “{key}” is already on line {first}\nEvery task has a key of its own.',
    'checklist-unknown-wait': (a) => ({
      message: `Line ${a.line}: task “${a.task}” waits for “${a.wait}”, which is not in the checklist`,
      hint: a.near
        ? `Did you mean “${a.near}”? waits names keys of the same checklist.`
        : 'waits names keys of the same checklist.',
    }),
    'checklist-cycle':
      'Line {line}: tasks wait for each other in a circle: {cycle}\nTake one of these waits away.',
    'checklist-unknown': 'There is no checklist “{name}”\nThere are: {known}.',
    'checklist-which':
      'Which checklist was not said\nThere are: {known}. For example: kaixue checklist apply "{first}"',
    'checklist-needs-event':
      '{name} counts from the day of an event\nAdd --day DATE; or --event NAME, where the event was added (kaixue event add).',
    'checklist-no-event':
      '{name} has no task that counts from an event: --day has no effect\nLeave --day out; its dates follow the term, see kaixue term edit.',
    'file-name-bad':
      '“{name}” cannot be the name of a file\nGive a plain name, without folders or characters such as / \\ : * ?',
    'checklist-exists': '{path} is there already\nChoose another name with --as.',
    'anchor-not-set': (a) => ({
      message: `Line ${a.line}: task “${a.task}” counts from ${a.anchor}, which this term has no day for`,
      hint: 'Set staff return and registration day with kaixue term edit.',
    }),
    'owner-left':
      'Line {line}: {name}, owner of task “{task}”, has left\nName another person in the checklist, or a role (head of logistics).',
  },
};
