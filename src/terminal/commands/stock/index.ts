import type { Noun } from '../../context.ts';
import { cost } from './cost.ts';
import { history } from './history.ts';
import { list } from './list.ts';

/** What is in the storeroom, and how it came and went. */
export const noun: Noun = { verbs: { list, history, cost } };
