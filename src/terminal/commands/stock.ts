import type { Noun } from '../context.ts';
import { cost } from './stock/cost.ts';
import { history } from './stock/history.ts';
import { list } from './stock/list.ts';

/** What is in the storeroom, and how it came and went. */
export const noun: Noun = { verbs: { list, history, cost } };
