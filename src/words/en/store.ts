import type { Words } from '../index.ts';

export const store: Words['store'] = {
  problems: {
    'no-school-file':
      "No school file kaixue.db in {folder} or any folder above it\nRun this in the school's folder, or name the file with --db; to begin, run kaixue init NAME",
    'school-file-missing':
      'There is no school file at {path}\nCheck the path in --db or KAIXUE_DB; to begin, run kaixue init NAME',
    'not-a-school-file':
      '{path} is not a kaixue school file\nName the right file with --db (usually called kaixue.db); if it was the school file and got damaged, run kaixue restore',
    'school-file-unreadable':
      '{path} may not be read by this user\nAsk its owner, or whoever looks after this computer, for permission to read and write it',
    'school-file-newer':
      '{path} was saved by a newer kaixue\nUpgrade kaixue, then open it again; the file was not touched',
    'school-file-corrupt':
      '{path} is damaged and cannot be read\nRun kaixue restore with the latest backup from kaixue-backups beside it',
    'school-file-busy':
      '{path} is in use by another program\nWait for the other kaixue command to finish, then try again',
    'school-file-read-only':
      '{path} can be read but not written\nCheck the permissions of the file and its folder, or copy it to a place that can be written',
    'school-file-unwritable':
      'The disk failed while {path} was read or written\nCheck the disk, USB stick or network drive; this change was not saved',
    'school-folder-missing':
      '{path} cannot be written: there is no such folder\nMake the folder first, or choose another place',
    'disk-full':
      'The disk is full: {path} cannot be written\nFree some space and try again; this change was not saved',
    'school-file-exists':
      '{path} already holds a school\nJust use it; for another school choose another folder, or name a new file with --db',
    'undo-nothing': 'There is nothing to undo\nRun kaixue log to see what was done',
    'undo-origin':
      'Entry {entry} made this school and cannot be undone\nChange the name or the term directly; to start afresh, delete the school file',
    'undo-unknown': 'There is no entry {entry}\nRun kaixue log to see the entries and their numbers',
    'undo-already':
      'Entry {entry} is undone already (by entry {by})\nTo do it again, undo the undo: kaixue undo {by}',
    'undo-later':
      'Entry {entry} cannot be undone alone, later entries built on it: {later}\nTake them back too: kaixue undo {entry} --with-later (add --dry-run to look first)',
    'undo-impossible':
      'What entry {entry} wrote is no longer as it left it, so it cannot be undone\nCorrect it directly, or go back to a backup with kaixue restore',
    'entry-not-a-number':
      "'{typed}' is not the number of an entry\nThe numbers are in the first column of kaixue log, for example kaixue undo 12",
    'limit-not-a-number':
      "--limit takes a number of entries, not '{typed}'\nFor example kaixue log --limit 50",
    'backup-exists': '{path} exists already\nChoose another name, or add --yes to overwrite it',
    'backup-missing':
      'There is no backup at {path}\nBackups are usually in the folder kaixue-backups beside the school file',
    'backup-none': 'There are no backups in {folder} yet\nName the backup: kaixue restore FILE',
    'backup-not-sound':
      'The backup {path} is damaged and was not used\nChoose another backup; the present data was not touched',
    'restore-itself': '{path} is the school file itself\nName a backup, usually in the folder kaixue-backups',
    'restore-needs-yes':
      'Restoring replaces what is in {path} now\nAdd --yes if you mean it; the present state is backed up first',
    'restore-which': 'No backup was named\nThe latest one: kaixue restore "{newest}" --yes',
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
