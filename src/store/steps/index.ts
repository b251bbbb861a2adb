import { goods } from './001-foundation/goods.ts';
import { journal } from './001-foundation/journal.ts';
import { ledger } from './001-foundation/ledger.ts';
import { school } from './001-foundation/school.ts';
import { work } from './002-work.ts';
import { registration } from './003-registration.ts';
import { storeroom } from './004-storeroom.ts';
import { views } from './006-views.ts';

/** Step 1: who and where, goods, documents, and the journal. Money is fen, amounts are whole units, days are 'YYYY-MM-DD'. */
const foundation = [school, goods, ledger, journal].join('\n');

/** Step 5: why a request was declined (or what was said when it was approved). */
const decisions = 'ALTER TABLE request ADD COLUMN reason TEXT;';

/** Step n brings a file from user_version n - 1 to n. A released step is never edited: add the next one. */
export const STEPS: readonly string[] = [
  foundation,
  work,
  registration,
  storeroom,
  decisions,
  views,
  // The next one goes here.
];
