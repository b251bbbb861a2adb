import type { Noun } from '../../context.ts';
import { add, known, remove } from './change.ts';
import { importFile } from './import-file.ts';
import { list, show } from './list.ts';

/** The days on which school is held. */
export const noun: Noun = { verbs: { list, show, add, import: importFile, known, remove } };
