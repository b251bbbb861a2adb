import type { Words } from '../index.ts';

export const store: Words['store'] = {
  problems: {
    'no-school-file': (a) => ({
      message: `No school file kaixue.db in ${a.folder} or any folder above it`,
      hint: "Run this in the school's folder, or name the file with --db; to begin, run kaixue init NAME",
    }),
    'school-file-missing': (a) => ({
      message: `There is no school file at ${a.path}`,
      hint: 'Check the path in --db or KAIXUE_DB; to begin, run kaixue init NAME',
    }),
    'not-a-school-file': (a) => ({
      message: `${a.path} is not a kaixue school file`,
      hint: 'Name the right file with --db (usually called kaixue.db); if it was the school file and got damaged, run kaixue restore',
    }),
    'school-file-unreadable': (a) => ({
      message: `${a.path} may not be read by this user`,
      hint: 'Ask its owner, or whoever looks after this computer, for permission to read and write it',
    }),
    'school-file-newer': (a) => ({
      message: `${a.path} was saved by a newer kaixue`,
      hint: 'Upgrade kaixue, then open it again; the file was not touched',
    }),
    'school-file-corrupt': (a) => ({
      message: `${a.path} is damaged and cannot be read`,
      hint: 'Run kaixue restore with the latest backup from kaixue-backups beside it',
    }),
    'school-file-busy': (a) => ({
      message: `${a.path} is in use by another program`,
      hint: 'Wait for the other kaixue command to finish, then try again',
    }),
    'school-file-read-only': (a) => ({
      message: `${a.path} can be read but not written`,
      hint: 'Check the permissions of the file and its folder, or copy it to a place that can be written',
    }),
    'school-file-unwritable': (a) => ({
      message: `The disk failed while ${a.path} was read or written`,
      hint: 'Check the disk, USB stick or network drive; this change was not saved',
    }),
    'school-folder-missing': (a) => ({
      message: `${a.path} cannot be written: there is no such folder`,
      hint: 'Make the folder first, or choose another place',
    }),
    'disk-full': (a) => ({
      message: `The disk is full: ${a.path} cannot be written`,
      hint: 'Free some space and try again; this change was not saved',
    }),
    'school-file-exists': (a) => ({
      message: `${a.path} already holds a school`,
      hint: 'Just use it; for another school choose another folder, or name a new file with --db',
    }),
    'undo-nothing': () => ({
      message: 'There is nothing to undo',
      hint: 'Run kaixue log to see what was done',
    }),
    'undo-origin': (a) => ({
      message: `Entry ${a.entry} made this school and cannot be undone`,
      hint: 'Change the name or the term directly; to start afresh, delete the school file',
    }),
    'undo-unknown': (a) => ({
      message: `There is no entry ${a.entry}`,
      hint: 'Run kaixue log to see the entries and their numbers',
    }),
    'undo-already': (a) => ({
      message: `Entry ${a.entry} is undone already (by entry ${a.by})`,
      hint: `To do it again, undo the undo: kaixue undo ${a.by}`,
    }),
    'undo-later': (a) => ({
      message: `Entry ${a.entry} cannot be undone alone, later entries built on it: ${a.later}`,
      hint: `Take them back too: kaixue undo ${a.entry} --with-later (add --dry-run to look first)`,
    }),
    'undo-impossible': (a) => ({
      message: `What entry ${a.entry} wrote is no longer as it left it, so it cannot be undone`,
      hint: 'Correct it directly, or go back to a backup with kaixue restore',
    }),
    'entry-not-a-number': (a) => ({
      message: `'${a.typed}' is not the number of an entry`,
      hint: 'The numbers are in the first column of kaixue log, for example kaixue undo 12',
    }),
    'limit-not-a-number': (a) => ({
      message: `--limit takes a number of entries, not '${a.typed}'`,
      hint: 'For example kaixue log --limit 50',
    }),
    'backup-exists': (a) => ({
      message: `${a.path} exists already`,
      hint: 'Choose another name, or add --yes to overwrite it',
    }),
    'backup-missing': (a) => ({
      message: `There is no backup at ${a.path}`,
      hint: 'Backups are usually in the folder kaixue-backups beside the school file',
    }),
    'backup-none': (a) => ({
      message: `There are no backups in ${a.folder} yet`,
      hint: 'Name the backup: kaixue restore FILE',
    }),
    'backup-not-sound': (a) => ({
      message: `The backup ${a.path} is damaged and was not used`,
      hint: 'Choose another backup; the present data was not touched',
    }),
    'restore-itself': (a) => ({
      message: `${a.path} is the school file itself`,
      hint: 'Name a backup, usually in the folder kaixue-backups',
    }),
    'restore-needs-yes': (a) => ({
      message: `Restoring replaces what is in ${a.path} now`,
      hint: 'Add --yes if you mean it; the present state is backed up first',
    }),
    'restore-which': (a) => ({
      message: 'No backup was named',
      hint: `The latest one: kaixue restore "${a.newest}" --yes`,
    }),
  },
  options: {
    withLater: 'where later entries stand in the way, take them back too, newest first',
    limit: 'show the last so many (20 unless given)',
  },
  actions: { undo: 'undo' },
  undone: {
    entry: (a) =>
      `${a.dryRun ? 'Would undo' : 'Undone'} entry ${a.entry}: ${a.command} (${[a.rows || !a.documents ? `${a.rows} records` : '', a.documents ? `documents ${a.documents} countered or voided` : '', a.kept ? `${a.kept} with movements retired, not deleted` : ''].filter(Boolean).join('; ')})`,
    redo: (a) => `To do it again: kaixue undo ${a.by}`,
  },
  log: {
    empty: 'Nothing has been done yet',
    columns: { id: 'No.', at: 'When', who: 'Who', command: 'Command', changed: 'Changed', state: 'Note' },
    counts: (a) =>
      `${a.table}${a.added ? ` +${a.added}` : ''}${a.changed ? ` ~${a.changed}` : ''}${a.removed ? ` −${a.removed}` : ''}`,
    separator: ', ',
    kinds: (a) => `${a.said} and others, ${a.n} kinds in all`,
    undoneBy: (a) => `undone (${a.by})`,
    undoes: (a) => `undoes ${a.entry}`,
  },
  backedUp: (a) => `Backed up to ${a.path}`,
  restore: {
    which: 'Which backup?',
    sure: (a) => `Replace what is in ${a.path} now with ${a.backup}?`,
    done: (a) =>
      `Restored ${a.path} from ${a.backup}${a.kept ? `\nThe state before is kept in ${a.kept}` : ''}`,
  },
  doctor: {
    checks: {
      'file-sound': 'The file is sound',
      'references-whole': 'Everything referred to is there',
      'one-school': 'The file holds one school',
      'journal-watches': 'The journal watches every table',
      'journal-agrees': 'The journal agrees with the data',
      'documents-journaled': 'Documents stand as the journal says',
      'documents-filled': 'Every document has lines',
      'numbers-unique': 'Document and order numbers are unique',
      'stock-not-below-zero': 'No stock is below zero',
      'issued-not-below-zero': 'Nobody put back more than was issued',
      'class-names-agree': 'Class codes agree with grade and number',
    },
    bad: (a) => `Not so: ${a.what} (${a.count})`,
    more: (a) => `… and ${a.more} more`,
    allGood: 'All is well',
    notGood:
      'Something is wrong. Run kaixue backup to keep a copy, then see kaixue log for what was done last, or go back with kaixue restore',
  },
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
};
