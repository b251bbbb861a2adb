import type { Noun } from '../../context.ts';
import { due } from './due.ts';
import { list } from './list.ts';
import { set } from './set.ts';

/** 财产: what classes and rooms hold. */
export const noun: Noun = { verbs: { list, set, due } };
