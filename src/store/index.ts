export { type BackupReason, backupBefore } from './backup.ts';
export { findSchoolFile } from './find.ts';
export { createSchoolFile, openSchoolFile } from './open.ts';
export type { Store } from './store.ts';
export { transact } from './transact.ts';
export { type Undone, type UndoOptions, undo } from './undo/undo.ts';
