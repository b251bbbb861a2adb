import type { Noun } from '../context.ts';
import { add, edit } from './supply/edit.ts';
import { list } from './supply/list.ts';
import { remove } from './supply/remove.ts';
import { show } from './supply/show.ts';

/** Supplies and equipment: what the storeroom keeps beside books. */
export const noun: Noun = { verbs: { list, show, add, edit, remove } };
