import type { Noun } from '../../context.ts';
import { repair } from './list.ts';
import { parts } from './parts.ts';
import { plan } from './plan.ts';
import { severity } from './severity.ts';
import { accept, assign, cancel, done, mark, reject } from './steps.ts';

const { list, show, add } = repair.verbs;

/** 报修: from the report to the acceptance. */
export const noun: Noun = {
  verbs: { list, show, add, assign, plan, done, accept, reject, cancel, mark, parts, severity },
};
