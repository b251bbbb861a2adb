import type { Noun } from '../../context.ts';
import { add } from './add.ts';
import { approve, decline } from './decide.ts';
import { edit, remove } from './edit.ts';
import { link } from './link.ts';
import { list, show } from './list.ts';

/** What departments ask for (申领, 申购). */
export const noun: Noun = { verbs: { list, show, add, edit, remove, approve, decline, link } };
