import { type Issue, issueGroups, postIssues } from '../../../goods/ledger/issue.ts';
import { loadNames } from '../../../goods/names.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import type { Plan } from '../../../goods/plan/types.ts';
import { recipientKey } from '../../../goods/recipient.ts';
import { shortClass } from '../../../school/class/class.ts';
import { className, parseClassArgument } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { recipientAmong } from '../../arguments/recipient.ts';
import type { Context } from '../../context.ts';
import { command as declared, flagOf } from '../../grammar.ts';
import { withRow } from '../document/rows.ts';
import { counterIssue } from './counter.ts';
import { issueJson } from './json.ts';
import { type IssueOptions, OPTIONS } from './options.ts';
import { type Wants, wantedShares } from './wanted.ts';

/**
 * Hands out everything that those named can be given now; what is short stays owed and follows with the next issue. With --to it is
 * the counter's everyday issue of what is typed.
 */
export const command = declared({
  args: '[what...]',
  writes: true,
  options: OPTIONS,
  async run(ctx, typed, options) {
    const term = workTerm(ctx);
    const among = options.to === undefined ? recipientAmong(ctx, term, typed) : undefined;
    const to = options.to ?? among?.who ?? (await askTo(ctx, typed));
    if (to !== undefined) return counterIssue(ctx, term, among?.goods ?? typed, { ...options, to });
    const alone = (['oldReturned', 'purpose'] as const).find((one) => options[one] !== undefined);
    if (alone !== undefined) refuse(EXIT.usage, 'option-without', { option: flagOf(alone), other: '--to' });
    const wanted = await wantedShares(ctx, term, typed, options);
    const draft = options.draft === true;
    // The plan is made inside the transaction: two counters that issue at once never hand out the same copy.
    const { plan, issues } = ctx.change('issue', { draft: draft ? 1 : 0 }, (tx) => {
      const plan = loadPlan(tx, { ...term, today: ctx.today });
      const groups = issueGroups(plan, wanted);
      return {
        plan,
        issues: postIssues(tx, plan, groups, {
          date: ctx.today,
          state: draft ? 'draft' : 'confirmed',
        }).map((issue) => withRow(ctx, tx, issue)),
      };
    });
    const left = stillOwed(plan, issues, wanted);
    ctx.answer({
      json: issueJson(ctx, plan, issues),
      text: () => issueText(ctx, issues, left, whom(ctx, typed, options)),
    });
    sayNext(ctx, issues, draft);
    return EXIT.done;
  },
});

/** The paper of what was handed out: of several classes by the name of one, whose sheet says all that it signs. */
function sayNext(ctx: Context, issues: readonly Issue[], draft: boolean): void {
  const say = ctx.words.issue;
  const recipients = issues.flatMap(({ shares }) => shares.map(({ recipient }) => recipient));
  const one = issues.length > 1 ? recipients.find(({ kind }) => kind === 'class') : undefined;
  const of = one && classes(ctx.read(), workTerm(ctx).id).find(({ id }) => id === one.id);
  if (issues.length === 0) return;
  ctx.next(
    draft
      ? say.drafted(issues.length === 1 ? issues[0]!.id : null)
      : of
        ? say.notes(shortClass(of.code, ctx.lang))
        : say.note(String(issues[0]!.id)),
  );
}

/** 白粉笔 2 or 白粉笔=2 without --to is the counter's issue to nobody: asked at a terminal. @throws Refusal 2 in a script */
async function askTo(ctx: Context, typed: readonly string[]): Promise<string | undefined> {
  const pairs =
    typed.some((text) => /[=＝]/.test(text)) || (typed.length > 1 && /^[-+]?\d+$/.test(typed.at(-1)!));
  if (!pairs) return undefined;
  if (!ctx.options.input) return refuse(EXIT.usage, 'issue-nobody', {});
  return ctx.ask.text({ message: ctx.words.issue.askTo });
}

/** What those wanted are still owed after these issues: recipient key → copies. */
function stillOwed(plan: Plan, issues: readonly Issue[], wanted: Wants): Map<string, number> {
  const items = new Map(plan.items.map((row) => [row.item.id, row.item]));
  const given = new Set(issues.flatMap((issue) => issue.shares));
  const left = new Map<string, number>();
  for (const share of plan.shares) {
    if (!wanted(share, items.get(share.itemId)!)) continue;
    const rest = share.owed - share.drafted - (given.has(share) ? share.allocated : 0);
    const key = recipientKey(share.recipient);
    if (rest > 0) left.set(key, (left.get(key) ?? 0) + rest);
  }
  return left;
}

/** Those asked for, as people name them: 三(2)班, 三年级; '' for the whole school. */
function whom(ctx: Context, typed: readonly string[], options: IssueOptions): string {
  const every = ctx.words.issue.every;
  // --room alone is every room.
  const inOptions = (['department', 'staff', 'room'] as const).flatMap((of) =>
    options[of] === true ? [every[of]] : (options[of] ?? []),
  );
  const all = [...typed, ...inOptions];
  if (all.length === 0) return options.grade === undefined ? '' : ctx.words.goods.grade(options.grade);
  const names = all.map((text) => {
    const read = parseClassArgument(text);
    return 'value' in read ? className(read.value.code, ctx.lang) : text;
  });
  return names.join(ctx.words.list);
}

function issueText(ctx: Context, issues: readonly Issue[], left: Map<string, number>, typed: string): string {
  const say = ctx.words.issue;
  const nameOf = loadNames(ctx.read(), ctx.words);
  const lines: string[] = [];
  for (const issue of issues) {
    const own = new Map(issue.shares.map(({ recipient }) => [recipientKey(recipient), recipient]));
    const [first] = own.values();
    const who = own.size === 1 ? nameOf(first!) : ctx.words.goods.recipient.teachers(0);
    const copies = issue.shares.reduce((sum, share) => sum + share.allocated, 0);
    const titles = new Set(issue.shares.map((share) => share.itemId)).size;
    lines.push(say.done({ document: issue.number, id: issue.id, who, copies, titles }));
    const owed = [...own.keys()].reduce((sum, key) => sum + (left.get(key) ?? 0), 0);
    if (owed > 0 && issues.length === 1) lines.push(`  ${say.owed({ who, copies: owed })}`);
    else if (owed > 0) lines.push(`  ${say.owedStill(owed)}`);
  }
  // Of many it is said once what becomes of that.
  if (issues.length > 1 && left.size > 0) lines.push(say.owedLater);
  if (issues.length === 0) lines.push(say.nothing({ who: typed || ctx.words.goods.recipient.school }));
  return `${lines.join('\n')}\n`;
}
