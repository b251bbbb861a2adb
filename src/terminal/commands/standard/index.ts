import type { Noun } from '../../context.ts';
import { add, edit } from './edit.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { starter } from './starter.ts';

/** What each class, pupil, teacher, department, room and the school are due (配备标准). */
export const noun: Noun = { verbs: { list, add, edit, remove, starter } };
