import type { Noun } from '../../context.ts';
import { add, editVerb, endVerb } from './change.ts';
import { issue, returned } from './goods.ts';
import { list, show } from './list.ts';
import { need } from './need.ts';

/** 活动: sports day, performances, open lessons. */
export const noun: Noun = {
  verbs: {
    list,
    show,
    add,
    edit: editVerb('event'),
    done: endVerb('event', 'done'),
    cancel: endVerb('event', 'cancelled'),
    need,
    issue,
    return: returned,
  },
};
