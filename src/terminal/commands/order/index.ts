import type { Noun } from '../../context.ts';
import { add, edit } from './edit.ts';
import { cancel, close } from './end.ts';
import { list } from './list.ts';
import { make } from './make.ts';
import { show } from './show.ts';

/** What is bought: 补订单 for books, 采购单 for everything else. */
export const noun: Noun = { verbs: { list, show, make, add, edit, close, cancel } };
