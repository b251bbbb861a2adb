import type { Words } from '../index.ts';
import { cls } from './say.ts';

export const backup: Words['backup'] = {
  help: 'back the school file up',
  done: (a) => `Backed up to ${a.path}`,
  redact: 'a copy for others to look into: marks instead of names, no phones, numbers or notes',
  doneRedacted: (a) =>
    `Copied to ${a.path}: marks stand for all names; phones, numbers, sex, notes and typed commands are gone; goods, classes, lessons and amounts are as they are`,
  marks: {
    pupil: (id) => `Pupil ${id}`,
    staff: (id) => `Staff ${id}`,
    person: (n) => `Person ${n}`,
  },
  problems: {
    'backup-redact-where':
      'It does not say where to copy to\nName a file: kaixue backup --redact COPY.db (not among the backups, where restore would find it)',
    'backup-no-file':
      '“{file}” tells neither a file nor a folder; nothing was copied\nWrite kaixue backup {file}.db. The backups there are: kaixue restore lists them.',
    'backup-empty':
      'There is no school in {path}, so it was not used\nChoose another backup; the present data was not touched',
    'backup-missing':
      'There is no backup at {path}\nBackups are usually in the folder kaixue-backups beside the school file',
    'backup-none': 'There are no backups in {folder} yet\nName the backup: kaixue restore FILE',
    'backup-of-damaged':
      '{path} is damaged and was not backed up, so as not to crowd out good backups\nGo back to the latest backup with kaixue restore, which keeps the damaged file too',
    'backup-not-sound':
      'The backup {path} is damaged and was not used\nChoose another backup; the present data was not touched',
  },
};

export const restore: Words['restore'] = {
  help: 'go back to a backup',
  which: 'Which backup?',
  sure: (a) => `Replace what is in ${a.path} now with ${a.backup}?`,
  done: (a) =>
    `Restored ${a.path} from ${a.backup}${a.kept ? `\nThe state before is kept in ${a.kept}` : ''}`,
  problems: {
    'restore-itself': '{path} is the school file itself\nName a backup, usually in the folder kaixue-backups',
    'restore-needs-yes':
      'Restoring replaces what is in {path} now\nAdd --yes if you mean it; the present state is backed up first',
    'restore-which': 'No backup was named\nThe latest one: kaixue restore "{newest}" --yes',
  },
};

export const doctor: Words['doctor'] = {
  help: 'is the file sound, and do the books add up',
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
    'shares-add-up': 'Need = has + owed − to return, for everyone and everything',
    'shared-is-there': 'No more is shared out than can be taken',
    'loans-add-up': 'Gear that is out agrees with its loans',
    'replaced-are-scrapped': 'what was replaced by a new asset is scrapped',
    'departments-no-classes': 'No department is a class',
  },
  unsettled: (a) => `${a.name} left ${cls(a.class)} and did not account for: ${a.items} (kaixue owed)`,
  bad: (a) => `Not so: ${a.what} (${a.count})`,
  more: (a) => `… and ${a.more} more`,
  allGood: 'All is well',
  risks: {
    network:
      'The school file is on a network drive: several computers that write at once damage it. Keep it on the disk of one computer; take a copy along with kaixue backup',
    synced:
      'The school file is in a folder that is synced: what is copied may be half of it, or an old one over the new. Keep it outside; backups (kaixue backup FILE) may go there',
  },
  copying:
    'A school file in use is not to be copied or overwritten by hand: copy it with kaixue backup FILE, replace it with kaixue restore FILE',
  notGood:
    'Something is wrong. Run kaixue backup to keep a copy, then see kaixue log for what was done last, or go back with kaixue restore',
};
