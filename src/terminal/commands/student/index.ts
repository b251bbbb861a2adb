import type { Noun } from '../../context.ts';
import { add } from './add.ts';
import { edit } from './edit.ts';
import { joins } from './in.ts';
import { list } from './list.ts';
import { moves } from './move.ts';
import { leaves } from './out.ts';
import { remove } from './remove.ts';
import { show } from './show.ts';

/** Pupils, and those who join, leave or change class. */
export const noun: Noun = { verbs: { list, show, add, edit, remove, in: joins, out: leaves, move: moves } };
