import type { Noun } from '../../context.ts';
import { add, attendVerb, cancel, done, inviteVerb, list, raise, show } from './training.ts';

export const noun: Noun = {
  verbs: { list, show, add, invite: inviteVerb, attend: attendVerb, raise, done, cancel },
};
