import type { Noun } from '../../context.ts';
import { add, applyAll, edit, remove } from './change.ts';
import { list, show } from './list.ts';

export const noun: Noun = { verbs: { list, show, add, edit, remove, apply: applyAll } };
