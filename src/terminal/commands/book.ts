import type { Noun } from '../context.ts';
import { add, edit } from './book/edit.ts';
import { list } from './book/list.ts';
import { remove } from './book/remove.ts';
import { show } from './book/show.ts';

/** Textbooks, guides, study aids and exercise books. */
export const noun: Noun = { verbs: { list, show, add, edit, remove } };
