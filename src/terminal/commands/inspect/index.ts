import type { Noun } from '../../context.ts';
import { add } from './add.ts';
import { formPoint, points } from './forms.ts';
import { inspection } from './list.ts';
import { pass } from './pass.ts';
import { rankingList } from './ranking.ts';
import { rounds } from './rounds.ts';

const { list, show } = inspection.verbs;

/** 检查: cleaning, facilities, safety. */
export const noun: Noun = {
  verbs: { list, show, add, pass, ranking: rankingList.list, rounds, forms: points.list, form: formPoint },
};
