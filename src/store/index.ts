export { findSchoolFile } from './find.ts';
export { createSchoolFile, openSchoolFile } from './open.ts';
export type { Store } from './store.ts';
export { transact } from './transact.ts';
