import type { Noun } from '../../context.ts';
import { approve, decline } from './decide.ts';
import { link } from './link.ts';
import { requests } from './rows.ts';

/** What departments ask for (申领, 申购). */
export const noun: Noun = { verbs: { ...requests.verbs, approve, decline, link } };
