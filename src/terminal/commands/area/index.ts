import type { Noun } from '../../context.ts';
import { add, applyAll, edit, remove } from './change.ts';
import { list, show } from './list.ts';

/** 卫生责任区: who answers for which part of the school. */
export const noun: Noun = { verbs: { list, show, add, edit, remove, apply: applyAll } };
