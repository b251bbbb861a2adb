import type { Noun } from '../../context.ts';
import { add } from './add.ts';
import { formPoint, formsList } from './forms.ts';
import { list, rankingList, show } from './list.ts';
import { pass } from './pass.ts';
import { rounds } from './rounds.ts';

/** 检查: cleaning, facilities, safety. */
export const noun: Noun = {
  verbs: { list, show, add, pass, ranking: rankingList, rounds, forms: formsList, form: formPoint },
};
