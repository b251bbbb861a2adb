import type { Noun } from '../../context.ts';
import { add } from './add.ts';
import { list } from './list.ts';
import { close, done, reopenVerb } from './steps.ts';

export const noun: Noun = { verbs: { list, add, done, close, reopen: reopenVerb } };
