import type { Noun } from '../../context.ts';
import { editVerb, endVerb } from '../event/change.ts';
import { attendVerb } from './attend.ts';
import { add, inviteVerb } from './invite.ts';
import { list, show } from './list.ts';
import { raise } from './raise.ts';

/** 培训: sessions, who is expected, who came. */
export const noun: Noun = {
  verbs: {
    list,
    show,
    add,
    edit: editVerb('training'),
    invite: inviteVerb,
    attend: attendVerb,
    raise,
    done: endVerb('training', 'done'),
    cancel: endVerb('training', 'cancelled'),
  },
};
