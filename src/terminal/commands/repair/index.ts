import type { Noun } from '../../context.ts';
import { list, show } from './list.ts';
import { parts } from './parts.ts';
import { plan } from './plan.ts';
import { add } from './report.ts';
import { severity } from './severity.ts';
import { accept, assignTo, cancel, done, mark, reject } from './steps.ts';

/** 报修: from the report to the acceptance. */
export const noun: Noun = {
  verbs: { list, show, add, assign: assignTo, plan, done, accept, reject, cancel, mark, parts, severity },
};
