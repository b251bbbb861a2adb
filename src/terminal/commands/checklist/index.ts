import type { Noun } from '../../context.ts';
import { apply } from './apply.ts';
import { copy } from './copy.ts';
import { list, show } from './list.ts';

/** 清单: what there is to do, ready to become tasks. */
export const noun: Noun = { verbs: { list, show, apply, copy } };
