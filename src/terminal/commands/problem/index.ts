import type { Noun } from '../../context.ts';
import { add } from './add.ts';
import { list } from './list.ts';
import { close, done, reopenVerb } from './steps.ts';

/** 问题与隐患: from being found to being struck off. */
export const noun: Noun = { verbs: { list, add, done, close, reopen: reopenVerb } };
