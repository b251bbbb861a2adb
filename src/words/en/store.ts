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
      hint: 'Name the right file with --db (usually called kaixue.db)',
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
  },
};
