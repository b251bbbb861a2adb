import type { Noun } from '../../context.ts';
import { add, edit } from './edit.ts';
import { cancel, close } from './end.ts';
import { make } from './make.ts';
import { orders } from './rows.ts';

const { list, show } = orders.verbs;

/** What is bought: 补订单 for books, 采购单 for everything else. */
export const noun: Noun = { verbs: { list, show, make, add, edit, close, cancel } };
