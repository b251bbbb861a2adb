import type { Widen } from '../../index.ts';
import type { items as zh } from '../../zh/supplies/items.ts';

const SCOPES = {
  pupil: 'each pupil',
  class: 'each class',
  teacher: 'each teacher',
  department: 'each department',
  room: 'each room',
  school: 'the school',
  teachers: 'teacher copies',
};

/** Supplies and equipment, and what everyone is due of them. */
export const items: Widen<typeof zh> = {
  say: {
    scopes: SCOPES,
    supply: {
      code: 'Code',
      kind: 'Kind',
      name: 'Name',
      spec: 'Spec',
      unit: 'Unit',
      category: 'Category',
      price: 'Price (¥)',
      pack: 'Pack',
      minimum: 'Minimum',
      place: 'Place',
      supplier: 'Supplier',
      lead: 'Lead time',
      leadDays: (n) => `${n} working ${n === 1 ? 'day' : 'days'}`,
      spare: 'Spare',
      policy: 'When short',
      funding: 'Funding',
      held: 'Held',
      acquired: 'Acquired',
      condition: 'Condition',
      life: 'Expected life',
      years: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
      replace: 'Replace on',
      overdue: 'due',
      retired: 'retired',
      state: 'Note',
      none: 'No supplies fit. Read a stock list: kaixue import FILE; or kaixue supply add chalk --spec "box of 48" --unit box',
      noneDue: 'No property is due for replacement.',
      added: (a) => `Added ${a.code} ${a.name}`,
      edited: (a) => `Changed ${a.code} ${a.name}`,
      removed: (a) => `Removed ${a.code} ${a.name}`,
      retiredNow: (a) => `${a.code} ${a.name} has movements or orders: retired, not deleted`,
      next: (a) =>
        `Who is due how many: kaixue standard add ${a.code} 4 --per class; goods in: kaixue receive ${a.code}=QTY`,
      options: {
        kind: 'only one kind: supply or equipment',
        kept: 'find by name, spec, code or pinyin initials',
        due: 'only property that is due for replacement',
        by: 'due until this day; today unless given',
        retired: 'the retired ones too',
        name: 'name',
        code: 'code; given by the program when left out',
        spec: 'exact specification',
        unit: 'unit, such as box, piece',
        category: 'category, such as office supplies',
        price: 'price in yuan, such as 8.50',
        pack: 'units in a pack; buying is by whole packs',
        minimum: 'lowest stock; below it you are warned',
        place: 'where it is kept',
        supplier: 'supplier',
        funding: 'funding: 国家免费, 地方免费, 自愿自费, 公用经费',
        lead: 'working days from order to arrival',
        spare: 'spare units (0 unless asked)',
        policy: 'when short: first-lesson, even or whole-class',
        equipment: 'equipment: lasting property with a day of purchase and a life',
        acquired: 'day it was acquired, such as 2021-09-01',
        condition: 'condition, such as good, to be mended, broken',
        life: 'expected life in years; then it is due for replacement',
      },
    },
    standard: {
      id: 'No.',
      item: 'Item',
      scope: 'For',
      quantity: 'Quantity',
      grades: 'Grades',
      only: 'Only',
      kind: 'How',
      lasting: 'lasting',
      usedUp: 'used up',
      months: (n) => `monthly, ${n} months`,
      note: 'Note',
      per: (a) =>
        a.per === 1
          ? `${a.quantity} ${a.unit}`.trim()
          : `${a.quantity} ${a.unit} for every ${a.per}`.replace('  ', ' '),
      none: 'No standards yet. Read a table: kaixue import FILE; or kaixue standard add chalk 4 --per class; an example set: kaixue standard starter',
      added: (a) => `Standard added: ${a.text}`,
      there: (a) => `It was so already, nothing changed: ${a.text}`,
      edited: (a) => `Standard changed: ${a.text}`,
      removed: (a) => `Standard removed: ${a.text}`,
      line: (a) => `${a.item}, ${a.scope}: ${a.quantity}${a.limits ? ` (${a.limits})` : ''}`,
      starter: (a) =>
        `${a.standards} example standards added (${a.items} new supplies${a.kept > 0 ? `; ${a.kept} that the school has already were left` : ''}).`,
      starterNote:
        'This set is an example, no rule: put your own figures in (kaixue standard edit), or take it all back: kaixue undo',
      next: 'What is to be bought: kaixue plan --kind supply',
      options: {
        per: 'for: class, pupil, teacher, department, room or school',
        grades: 'only these grades, such as 1,2 or 1-3',
        roomKind: 'for rooms of this kind only',
        lasting: 'lasting: what is still held counts as handed out (--no-lasting: used up)',
        months: 'once a month, this many months in the term (0: once a term)',
        note: 'note',
        quantity: 'quantity, such as 4 or 1/2 (1 for every 2)',
        kind: 'only one kind: supply, equipment, exercise-book, book …',
        scope: 'only one scope',
      },
    },
  },
  commands: {
    supply: 'supplies and equipment: spec, price, pack, place, expected life',
    standard: 'standards: what each class, pupil, teacher, department, room and the school are due',
    'standard starter': 'add an example set of standards, to be edited',
  },
  problems: {
    'supply-there':
      '{name} is here already (code {code}).\nTell another one of that name apart by --spec; to change it: kaixue supply edit {code}.',
    'item-code-taken':
      'The code {code} belongs to {name}.\nTake another code, or leave --code out to be given one.',
    'per-unknown':
      '"{value}" does not say whom the standard counts.\nWrite --per class, pupil, teacher, department, room or school.',
    'per-missing':
      'Nothing says whom the standard counts.\nAdd --per class (or pupil, teacher, department, room, school).',
    'grades-unknown': '"{value}" names no grades.\nWrite 1,2 or 1-3.',
    'room-kind-only-rooms':
      '--room-kind is for standards of rooms only.\nAdd --per room, or leave --room-kind out.',
    'standard-unknown':
      'There is no standard "{typed}".\nWrite its number from kaixue standard list, or an item that has only one.',
    'standard-several': '"{typed}" has several standards: {choices}.\nWrite the number of one of them.',
    'starter-not-yaml':
      '{file} is no valid YAML: {detail}\nMend it after the shipped example; without this file the shipped one is used.',
    'starter-bad':
      '{file}: standard {row} has a wrong {field}.\nEach needs item, per and quantity; amounts are whole numbers above 0.',
    'standard-twice':
      'There is a standard for the same recipients already: {text}.\nChange that one, or remove it first.',
  },
};
