import type { Noun } from '../context.ts';
import { add, edit } from './order/edit.ts';
import { cancel, close } from './order/end.ts';
import { list } from './order/list.ts';
import { make } from './order/make.ts';
import { show } from './order/show.ts';

/** What is bought: 补订单 for books, 采购单 for everything else. */
export const noun: Noun = { verbs: { list, show, make, add, edit, close, cancel } };
