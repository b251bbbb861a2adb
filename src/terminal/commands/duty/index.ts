import type { Noun } from '../../context.ts';
import { add, list, remove } from './duty.ts';

export const noun: Noun = { verbs: { list, add, remove } };
