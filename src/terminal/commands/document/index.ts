import type { Noun } from '../../context.ts';
import { documents } from './rows.ts';
import { voided } from './void.ts';

const { list, show } = documents.verbs;

/** The storeroom's documents (单据). */
export const noun: Noun = { verbs: { list, show, void: voided } };
