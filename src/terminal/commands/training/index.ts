import { said } from '../../../words/said.ts';
import { type Attendee, attendees, invite } from '../../../work/gathering/attendance.ts';
import { addGathering, type Gathering } from '../../../work/gathering/store.ts';
import { raisedAt } from '../../../work/problem/store.ts';
import type { Noun } from '../../context.ts';
import { at as here } from '../../noun/description.ts';
import { nounOf, rowsOf } from '../../noun/noun.ts';
import { flag, text } from '../../options.ts';
import { clashesAt } from '../event/below.ts';
import { cancelVerb, doneVerb } from '../event/end.ts';
import { common, dated, edited, type Facts, FIELDS, tasksMoved, writtenFacts } from '../event/gathering.ts';
import { problem } from '../problem.ts';
import { attendVerb } from './attend.ts';
import { inviteVerb, whoOf } from './invite.ts';
import { raise } from './raise.ts';

/** Who is expected, and who came. */
const people = rowsOf<Attendee>()((w) => w.training.attending, {
  department: {},
  name: {},
  duty: { cell: (one, { words }) => said(words, one.duty ?? '') },
  state: { cell: (one, { words }) => words.training.attendance[one.state] },
});

const WHO = { only: 'add', json: null, list: false } as const;

const gatherings = nounOf<Gathering, Facts & { all?: true; department?: string; people?: string }>()(
  'training',
  {
    ...common('training'),
    fields: {
      ...FIELDS,
      all: flag(WHO),
      department: text({ ...WHO, takes: '<names>' }),
      people: text({ ...WHO, takes: '<names>' }),
    },
    add(tx, { all, department, people, ...facts }, at) {
      const who = whoOf(at.ctx, { all, department, people });
      const given = writtenFacts(at, facts);
      const id = addGathering(tx, at.term.id, 'training', {
        ...given,
        name: facts.name,
        date: dated(given, 'training'),
      });
      if (who) invite(tx, id, who);
      return id;
    },
    edit: (tx, g, { all: _, department: __, people: ___, ...facts }, at) => edited(tx, g, facts, at),
    after(ctx, what, session, result) {
      const { any, json, lines } = clashesAt(here(ctx), session);
      const moved = what === 'changed' ? tasksMoved(ctx, result as number) : undefined;
      return {
        json: { ...moved?.json, ...(any && json) },
        text: [moved?.text, ...lines].filter(Boolean).join('\n'),
      };
    },
    below({ reader, ctx, term }, session) {
      const clashing = clashesAt({ reader, ctx, term }, session);
      const all = attendees(reader, session.id);
      const raised = raisedAt(reader, session.id, ctx.today);
      return {
        json: {
          attendees: all.map((one) => people.json(one, ctx)),
          problems: raised.map((one) => problem.json(one, ctx)),
          ...clashing.json,
        },
        text: [
          all.length > 0 ? people.table(all, ctx) : '',
          raised.length > 0 ? problem.table(raised, ctx) : '',
          ...clashing.lines,
        ]
          .filter(Boolean)
          .join('\n'),
      };
    },
  },
);
const { list, show, add, edit } = gatherings.verbs;

/** 培训: sessions, who is expected, who came. */
export const noun: Noun = {
  verbs: {
    list,
    show,
    add,
    edit,
    invite: inviteVerb,
    attend: attendVerb,
    raise,
    done: doneVerb('training', gatherings),
    cancel: cancelVerb('training', gatherings),
  },
};
