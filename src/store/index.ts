export { backupBefore, backupFolder, backupTo } from './backup.ts';
export { examine } from './doctor.ts';
export { findSchoolFile } from './find.ts';
export { type JournalEntry, journal, type TableChange } from './journal.ts';
export { createSchoolFile, openSchoolFile } from './open.ts';
export { restore } from './restore.ts';
export type { Store } from './store.ts';
export { transact } from './transact.ts';
export { undo } from './undo/undo.ts';
