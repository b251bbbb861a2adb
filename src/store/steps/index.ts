import { foundation } from './001-foundation.ts';
import { work } from './002-work.ts';
import { registration } from './003-registration.ts';
import { storeroom } from './004-storeroom.ts';
import { decisions } from './005-decisions.ts';
import { views } from './006-views.ts';

/** Step n brings a file from user_version n - 1 to n. A released step is never edited: add the next one. */
export const STEPS: readonly string[] = [foundation, work, registration, storeroom, decisions, views];
