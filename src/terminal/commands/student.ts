import type { Noun } from '../context.ts';
import { add } from './student/add.ts';
import { edit } from './student/edit.ts';
import { joins } from './student/in.ts';
import { list } from './student/list.ts';
import { moves } from './student/move.ts';
import { leaves } from './student/out.ts';
import { remove } from './student/remove.ts';
import { show } from './student/show.ts';

export const noun: Noun = { verbs: { list, show, add, edit, remove, in: joins, out: leaves, move: moves } };
