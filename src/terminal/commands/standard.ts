import type { Noun } from '../context.ts';
import { add, edit } from './standard/edit.ts';
import { list } from './standard/list.ts';
import { remove } from './standard/remove.ts';
import { starter } from './standard/starter.ts';

/** What each class, pupil, teacher, department, room and the school are due (配备标准). */
export const noun: Noun = { verbs: { list, add, edit, remove, starter } };
