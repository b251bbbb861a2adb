import { goods } from './001-foundation/goods.ts';
import { journal } from './001-foundation/journal.ts';
import { ledger } from './001-foundation/ledger.ts';
import { school } from './001-foundation/school.ts';
import { timetable } from './001-foundation/timetable.ts';

/**
 * Step 1: who and where, goods, documents, and the journal. A step is never edited once released: add the next one.
 * Money is fen, amounts are whole units, days are 'YYYY-MM-DD'.
 */
export const foundation = [school, goods, ledger, timetable, journal].join('\n');
