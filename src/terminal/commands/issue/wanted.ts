import type { Item } from '../../../goods/item/item.ts';
import type { Share } from '../../../goods/plan/types.ts';
import { type Recipient, type RecipientKind, recipientKey } from '../../../goods/recipient.ts';
import { parseClassArgument } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import type { Term } from '../../../school/term/term.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClasses, wholeGrades } from '../../arguments/class.ts';
import { typedRecipient } from '../../arguments/recipient.ts';
import type { Context } from '../../context.ts';
import type { IssueOptions } from './options.ts';

/** Which shares of the plan are to be handed out. */
export type Wants = (share: Share, item: Item) => boolean;

/** --department 语文组 and the like: names, or true for everybody of that kind. */
const NAMED = ['department', 'staff', 'room'] as const;

/** What the arguments and options name. @throws Refusal 2 when they name nobody, 65 for an unknown name */
export async function wantedShares(
  ctx: Context,
  term: Term,
  typed: readonly string[],
  options: IssueOptions,
): Promise<Wants> {
  const { kind, grade } = options;
  const ofKind = (item: Item) => kind === undefined || item.kind === kind;
  // What an event is due goes out by `event issue`, which keeps the event's own list.
  if (options.all === true) return ({ recipient }, item) => recipient.kind !== 'event' && ofKind(item);
  const single = new Set<string>();
  const whole = new Set<RecipientKind>();
  const add = (recipient: Recipient) => single.add(recipientKey(recipient));
  // 三2 and 302 are classes; a word without a number in it is a department, a person or the school.
  const isClass = (text: string) => 'value' in parseClassArgument(text, { schoolYear: term.year });
  const others = typed.filter(
    (text) => !isClass(text) && wholeGrades(text).length === 0 && !/[\d,，、]/.test(text.normalize('NFKC')),
  );
  for (const text of others) add((await typedRecipient(ctx, term, text)).recipient);
  const named = typed.filter((text) => !others.includes(text));
  for (const one of await typedClasses(ctx, term, named)) add({ kind: 'class', id: one.id });
  // 五年级 is what --grade 5 is: its teachers' copies too.
  for (const one of [...(grade === undefined ? [] : [grade]), ...typed.flatMap(wholeGrades)]) {
    for (const { id, grade: of } of classes(ctx.read(), term.id)) if (of === one) add({ kind: 'class', id });
    add({ kind: 'teachers', id: one });
  }
  if (options.teachers === true) for (const each of ['teachers', 'staff'] as const) whole.add(each);
  if (options.school === true) whole.add('school');
  for (const of of NAMED) {
    const names = options[of];
    if (names === true) whole.add(of);
    else for (const name of names ?? []) add((await typedRecipient(ctx, term, name, [of])).recipient);
  }
  if (single.size === 0 && whole.size === 0) {
    if (!ctx.options.input) return refuse(EXIT.usage, 'issue-nobody', {});
    const who = await ctx.ask.text({ message: ctx.words.issue.askTo });
    return wantedShares(ctx, term, [who], options);
  }
  return ({ recipient }, item) =>
    ofKind(item) && (whole.has(recipient.kind) || single.has(recipientKey(recipient)));
}
