import type { Words } from '../index.ts';

export const department: Words['department'] = {
  help: 'departments',
  verbs: { merge: 'make one department part of another: department merge Maths "Math Department"' },
  title: 'Departments',
  fields: {
    name: ['Department', 'rename it'],
    staff: ['Staff'],
    requests: ['Requests'],
  },
  none: 'There are no departments yet: import a staff list, or kaixue department add NAME',
  total: (count) => `${count} ${count === 1 ? 'department' : 'departments'}`,
  askMerge: (from, into) => `Give the staff, requests and goods of ${from} to ${into}?`,
  merged: (from, into) => `${from} is part of ${into} now`,
  actions: {
    add: 'add a department',
    edit: 'rename a department',
    remove: 'remove a department',
    merge: 'merge departments',
  },
  problems: {
    'department-there':
      'There is a department {name} already\nTo rename it: kaixue department edit {name} --name NEW',
    'department-unknown': (a) => ({
      message: `There is no department ${a.name}${a.near ? `; do you mean ${a.near}?` : ''}`,
      hint: `If it is a new one, add it first: kaixue department add ${a.name}. All of them: kaixue department list`,
    }),
    'department-is-class':
      '{name} is a class, not a department\nGoods for a class: kaixue issue {name}. Departments: kaixue department list',
    'department-same': '{name} cannot become part of itself\nName two departments, first the one that goes.',
    'department-in-use':
      '{name} has staff, requests, standards, tasks or goods and cannot be removed\nMake it part of another: kaixue department merge {name} OTHER',
  },
};
