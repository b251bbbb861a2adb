import type { Noun } from '../../context.ts';
import { add, edit } from './edit.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { show } from './show.ts';

/** Textbooks, guides, study aids and exercise books. */
export const noun: Noun = { verbs: { list, show, add, edit, remove } };
