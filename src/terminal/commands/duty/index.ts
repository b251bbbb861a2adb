import type { Noun } from '../../context.ts';
import { add, list, remove } from './duty.ts';

/** 值班: who is on duty when. */
export const noun: Noun = { verbs: { list, add, remove } };
