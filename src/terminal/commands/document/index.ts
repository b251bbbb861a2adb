import type { Noun } from '../../context.ts';
import { list } from './list.ts';
import { show } from './show.ts';
import { voided } from './void.ts';

/** The storeroom's documents (单据). */
export const noun: Noun = { verbs: { list, show, void: voided } };
