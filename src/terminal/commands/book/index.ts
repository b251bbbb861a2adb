import type { Noun } from '../../context.ts';
import { fund } from './fund.ts';
import { books } from './rows.ts';

/** Textbooks, guides, study aids and exercise books. */
export const noun: Noun = { verbs: { ...books.verbs, fund } };
