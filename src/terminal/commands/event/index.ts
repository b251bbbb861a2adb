import { addGathering, type Gathering } from '../../../work/gathering/store.ts';
import { readChecklist } from '../../checklists.ts';
import type { Noun } from '../../context.ts';
import { at as here } from '../../noun/description.ts';
import { nounOf } from '../../noun/noun.ts';
import { text } from '../../options.ts';
import { appliedAnswer, putChecklist } from '../checklist/apply.ts';
import { below, clashesAt } from './below.ts';
import { cancelVerb, doneVerb } from './end.ts';
import { common, dated, edited, type Facts, FIELDS, tasksMoved, writtenFacts } from './gathering.ts';
import { issue } from './issue.ts';
import { need } from './need.ts';
import { returned } from './return.ts';

type Checklist = Awaited<ReturnType<typeof readChecklist>>;
type Applied = { list: Checklist; applied: ReturnType<typeof putChecklist> };

const gatherings = nounOf<Gathering, Facts & { checklist?: Checklist }>()('event', {
  ...common('event'),
  fields: {
    ...FIELDS,
    checklist: text({
      only: 'add',
      json: null,
      list: false,
      takes: '<name>',
      read: (typed, ctx) => readChecklist(ctx, typed),
    }),
  },
  add(tx, { checklist, ...facts }, at) {
    const given = writtenFacts(at, facts);
    const date = dated(given, 'event');
    const id = addGathering(tx, at.term.id, 'event', { ...given, name: facts.name, date });
    const made = checklist && {
      list: checklist,
      applied: putChecklist(tx, at.term, checklist, { id, date, grades: given.grades ?? '' }),
    };
    return { id, made };
  },
  edit: (tx, g, { checklist: _, ...facts }, at) => edited(tx, g, facts, at),
  after(ctx, what, event, result) {
    const { any, json, lines } = clashesAt(here(ctx), event);
    const told = any ? json : {};
    if (what === 'changed') {
      const moved = tasksMoved(ctx, result as number);
      return { json: { ...moved.json, ...told }, text: [moved.text, ...lines].filter(Boolean).join('\n') };
    }
    const { made } = result as { made?: Applied };
    const more = made && appliedAnswer(ctx, made.list, made.applied);
    return {
      json: { ...(more && { applied: more.json }), ...told },
      text: [more?.text(), ...lines].filter(Boolean).join('\n'),
    };
  },
  below,
});

const { list, show, add, edit } = gatherings.verbs;

/** 活动: sports day, performances, open lessons. */
export const noun: Noun = {
  verbs: {
    list,
    show,
    add,
    edit,
    done: doneVerb('event', gatherings),
    cancel: cancelVerb('event', gatherings),
    need,
    issue,
    return: returned,
  },
};
