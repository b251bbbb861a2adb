import type { Words } from '../../../words/index.ts';
import type { Given } from '../../grammar.ts';
import { flag, grade, itemKind, namesIn, text, typed } from '../../options.ts';

/** Names, or bare for everybody of that kind. */
const everyOr = (more: { help(w: Words): string }) =>
  typed<string[] | true>('[name...]', (said) => namesIn(said))({ many: true, ...more });

/** What is to be handed out, to whom, and how. */
export const OPTIONS = {
  grade: grade({ help: (w) => w.issue.options.grade }),
  department: everyOr({ help: (w) => w.issue.options.department }),
  staff: everyOr({ help: (w) => w.issue.options.staff }),
  teachers: flag({ help: (w) => w.issue.options.teachers }),
  room: everyOr({ help: (w) => w.issue.options.room }),
  school: flag({ help: (w) => w.issue.options.school }),
  all: flag({ help: (w) => w.issue.options.all }),
  kind: itemKind({ help: (w) => w.issue.options.kind }),
  draft: flag({ help: (w) => w.issue.options.draft }),
  to: text({ takes: '<who>', help: (w) => w.issue.options.to }),
  oldReturned: flag({ help: (w) => w.issue.options.oldReturned }),
  purpose: text({ help: (w) => w.issue.options.purpose }),
};

export type IssueOptions = Given<typeof OPTIONS>;
