import type { Words } from '../index.ts';

export const undo: Words['undo'] = {
  help: 'take one action back (documents by a counter-document)',
  options: { withLater: 'where later entries stand in the way, take them back too, newest first' },
  entry: (a) =>
    `${a.dryRun ? 'Would undo' : 'Undone'} entry ${a.entry}, ${a.what}: ${a.command} (${[a.rows || !a.documents ? `${a.rows} records` : '', a.documents ? `documents ${a.documents} countered or voided` : '', a.kept ? `${a.kept} with movements retired, not deleted` : ''].filter(Boolean).join('; ')})`,
  redo: (a) => `To do it again: kaixue undo ${a.by}`,
  actions: { undo: 'undo' },
  problems: {
    'undo-nothing': 'There is nothing to undo\nRun kaixue log to see what was done',
    'undo-origin':
      'Entry {entry} made this school and cannot be undone\nChange the name or the term directly; to start afresh, delete the school file',
    'undo-unknown': 'There is no entry {entry}\nRun kaixue log to see the entries and their numbers',
    'undo-already':
      'Entry {entry} is undone already (by entry {by})\nTo do it again, undo the undo: kaixue undo {by}',
    'undo-later':
      'Entry {entry} cannot be undone alone, later entries built on it: {later}\nTake them back too: kaixue undo {entry} --with-later (add --dry-run to look first)',
    'undo-forgotten':
      'Entry {entry} made a person forgotten, and cannot be undone\nThe facts are in the file no more.',
    'undo-impossible':
      'What entry {entry} wrote is no longer as it left it, so it cannot be undone\nCorrect it directly, or go back to a backup with kaixue restore',
  },
};

export const log: Words['log'] = {
  help: 'who did what, and when',
  options: { limit: 'show the last so many (20 unless given)' },
  columns: {
    id: 'No.',
    at: 'When',
    who: 'Who',
    what: 'Action',
    command: 'Command',
    changed: 'Changed',
    state: 'Note',
  },
  empty: 'Nothing has been done yet',
  counts: (a) =>
    `${a.table}${a.added ? ` +${a.added}` : ''}${a.changed ? ` ~${a.changed}` : ''}${a.removed ? ` −${a.removed}` : ''}`,
  separator: ', ',
  kinds: (a) => `${a.said} and others, ${a.n} kinds in all`,
  documents: (a: { numbers: string; n: number }) => `${a.numbers} … (${a.n} documents)`,
  undoneBy: (a) => `undone (${a.by})`,
  undoes: (a) => `undoes ${a.entry}`,
  tables: {
    school: 'school',
    setting: 'settings',
    term: 'terms',
    day: 'calendar days',
    department: 'departments',
    staff: 'staff',
    room: 'rooms',
    class: 'classes',
    student: 'students',
    placement: 'placements',
    known_reading: 'known readings',
    transfer: 'transfers',
    item: 'items',
    standard: 'standards',
    request: 'requests',
    purchase: 'orders',
    purchase_line: 'order lines',
    lesson: 'lessons',
    severity: 'severities',
    gathering: 'events',
    gathering_line: 'event items',
    loan: 'loans of gear',
    attendance: 'attendance',
    area: 'areas',
    area_round: 'rounds',
    point: 'inspection points',
    patrol: 'patrols',
    inspection: 'inspections',
    inspection_line: 'inspection results',
    repair: 'repairs',
    repair_part: 'repair parts',
    problem: 'problems',
    duty: 'duties',
    recurring: 'recurring tasks',
    task: 'tasks',
    task_wait: 'task order',
  },
  problems: {
    'entry-not-a-number':
      "'{typed}' is not the number of an entry\nThe numbers are in the first column of kaixue log, for example kaixue undo 12",
  },
};
