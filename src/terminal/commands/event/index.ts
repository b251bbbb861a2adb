import type { Noun } from '../../context.ts';
import { add, cancel, done, edit } from './change.ts';
import { issue, need, returned } from './goods.ts';
import { list, show } from './list.ts';

export const noun: Noun = { verbs: { list, show, add, edit, done, cancel, need, issue, return: returned } };
