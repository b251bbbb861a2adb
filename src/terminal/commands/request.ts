import type { Noun } from '../context.ts';
import { add } from './request/add.ts';
import { approve, decline } from './request/decide.ts';
import { edit, remove } from './request/edit.ts';
import { link } from './request/link.ts';
import { list, show } from './request/list.ts';

/** What departments ask for (申领, 申购). */
export const noun: Noun = { verbs: { list, show, add, edit, remove, approve, decline, link } };
