import type { Words } from '../index.ts';

export const store: Words['store'] = {
  problems: {
    'no-school-file':
      "No school file kaixue.db in {folder} or any folder above it\nRun this in the school's folder, or name the file with --db; to begin, run kaixue init NAME",
    'school-file-missing':
      'There is no school file at {path}\nCheck the path in --db or KAIXUE_DB; to begin, run kaixue init NAME',
    'not-a-school-file':
      '{path} is not a kaixue school file\nName the right file with --db (usually called kaixue.db); if it was the school file and got damaged, run kaixue restore',
    'school-file-empty': 'There is no school in {path} yet\nBegin with kaixue init NAME',
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
  },
};
