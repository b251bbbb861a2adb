import type { Words } from '../index.ts';
import { SCOPES } from './say.ts';

export const standard: Words['standard'] = {
  help: 'standards: what each class, pupil, teacher, department, room and the school, or one department, are due',
  verbs: { starter: 'add an example set of standards, to be edited' },
  fields: {
    id: ['No.'],
    code: ['Code'],
    kind: ['Kind'],
    name: ['Item'],
    spec: ['Spec'],
    unit: ['Unit'],
    per: ['For', 'for: class, pupil, teacher, department, room or school; or one department by its name'],
    quantity: ['Quantity', 'quantity, such as 4 or 1/2 (1 for every 2)'],
    limits: ['Only'],
    grades: ['Grades', 'only these grades, such as 1,2 or 1-3'],
    roomKind: ['Rooms', 'for rooms of this kind only'],
    department: [
      'Department',
      'this department only (department), or each who serves in it (teacher); it then gets nothing by the standard of all departments',
    ],
    lasting: ['Lasting', 'lasting: what is still held counts as handed out (--no-lasting: used up)'],
    months: ['Months', 'once a month, this many months in the term (0: once a term)'],
    note: ['Note'],
  },
  options: {
    item: 'item',
    kind: 'only one kind: supply, equipment, exercise-book, book …',
    scope: 'only one scope',
  },
  scopes: SCOPES,
  heads: 'each who serves in it',
  lasting: 'lasting',
  months: (n) => `monthly, ${n} months`,
  per: (a) =>
    a.per === 1
      ? `${a.quantity} ${a.unit}`.trim()
      : `${a.quantity} ${a.unit} for every ${a.per}`.replace('  ', ' '),
  none: 'No standards yet. Read a table: kaixue import FILE; or kaixue standard add chalk 4 --per class; an example set: kaixue standard starter',
  line: (a) => `${a.item}, ${a.scope}: ${a.quantity}${a.limits ? ` (${a.limits})` : ''}`,
  starter: (a) =>
    `${a.standards} example standards added (${a.items} new supplies${a.kept > 0 ? `; ${a.kept} that the school has already were left` : ''}).`,
  starterNote:
    'This set is an example, no rule: put your own figures in (kaixue standard edit), or take it all back: kaixue undo',
  next: 'What is to be bought: kaixue plan --short',
  actions: {
    add: 'add a standard',
    edit: 'edit a standard',
    remove: 'remove a standard',
    starter: 'add the starter standards',
  },
  problems: {
    'rate-unreadable': 'this amount cannot be read\nWrite 4, 4盒, 1个/班 or 1套/2人.',
    'scope-unreadable':
      'it cannot be seen whom this counts\nUse 每班, 每生, 每师, 每部门, 每室 or 全校, with a grade if need be: 一年级每班; or a department: 教务处, 教务处每人.',
    'scope-of-some':
      'Who is {who} is not in the school file, so so many each cannot be counted\nIf the total is known, write it for the whole school: kaixue standard add ITEM AMOUNT --per 全校; or as a request of a department.',
    'scope-missing': '{name} does not say for whom\nWrite 每班, 每生, 每师, 每部门, 每室 or 全校 under 范围.',
    'standard-by-class':
      'amounts differ between classes of a grade ({count}), such as {name}: {amounts}\nA standard is the same for all classes of a grade: write one row a grade.',
    'standard-by-place':
      'amounts differ between places of teaching ({count}), such as {name}: {amounts}\nA standard is the same at all places: write one row for them, or say grades, departments or kinds of room.',
    'due-said-twice':
      'several rows say what the same people are due of one thing ({count}), such as {name}: {amounts}\nIf all of it is due, added up: kaixue import "{file}" --yes. If it was written twice, keep one row.',
    'scope-taken-pupils':
      '{names}: “{said}” is taken for each pupil\nWrite 每师 if teachers are meant; with 每生 this is not said again.',
    'per-unknown':
      '"{value}" does not say whom the standard counts.\nWrite --per class, pupil, teacher, department, room or school.',
    'per-missing':
      'Nothing says whom the standard counts.\nAdd --per class (or pupil, teacher, department, room, school).',
    'grades-unknown': '"{value}" names no grades.\nWrite 1,2 or 1-3.',
    'scope-department-unknown': (a) => ({
      message: `There is no department “${a.name}”${a.near ? `; is “${a.near}” meant?` : ''}`,
      hint: `If there is one, add it first: kaixue department add ${a.name}; for a kind of rooms write 每间${a.name}.`,
    }),
    'one-department': 'A standard names one department only: {names}\nAdd one for each of them.',
    'department-only-departments':
      'A standard that names a department counts departments or those who serve in it.\nAdd --per department or --per teacher, or write - for the department.',
    'room-kind-only-rooms':
      '--room-kind is for standards of rooms only.\nAdd --per room, or leave --room-kind out.',
    'standard-unknown':
      'There is no standard "{typed}".\nWrite its number from kaixue standard list, or an item that has only one.',
    'starter-not-yaml':
      '{file} is no valid YAML: {detail}\nMend it after the shipped example; without this file the shipped one is used.',
    'starter-bad':
      '{file}: standard {row} has a wrong {field}.\nEach needs item, per and quantity; amounts are whole numbers above 0.',
    'standard-twice':
      'There is a standard for the same recipients already: {text}.\nChange that one, or remove it first.',
  },
};
