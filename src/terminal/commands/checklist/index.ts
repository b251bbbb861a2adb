import type { Noun } from '../../context.ts';
import { apply } from './apply.ts';
import { copy } from './copy.ts';
import { list, show } from './list.ts';

export const noun: Noun = { verbs: { list, show, apply, copy } };
