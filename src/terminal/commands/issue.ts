import { type Issue, issueGroups, postIssues } from '../../goods/ledger/issue.ts';
import { loadNames } from '../../goods/names.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import type { Plan, Share } from '../../goods/plan/types.ts';
import { recipientKey } from '../../goods/recipient.ts';
import { classes } from '../../school/class/store.ts';
import { currentTerm } from '../../school/term/store.ts';
import type { Term } from '../../school/term/term.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command, Context, Options } from '../context.ts';
import { typedClasses } from './classes-typed.ts';
import { issueJson } from './issue/json.ts';
import { parseGrade, parseItemKind } from './kind.ts';

/** Hands out everything that those named can be given now; what is short stays owed and follows with the next issue. */
export const command: Command = {
  args: '[class...]',
  writes: true,
  options: [
    ['--grade <n>', (w) => w.goods.issue.options.grade],
    ['--all', (w) => w.goods.issue.options.all],
    ['--kind <kind>', (w) => w.goods.issue.options.kind],
    ['--draft', (w) => w.goods.issue.options.draft],
  ],
  async run(ctx, typed, options) {
    const term = currentTerm(ctx.read(), ctx.options.term, ctx.today);
    const wanted = await wantedShares(ctx, term, typed, options);
    const kind = options.kind === undefined ? undefined : parseItemKind(ctx.words, options.kind);
    const draft = options.draft === true;
    // The plan is made inside the transaction: two counters that issue at once never hand out the same copy.
    const { plan, issues } = ctx.change('issue', { draft: draft ? 1 : 0 }, (tx) => {
      const plan = loadPlan(tx, term);
      const groups = issueGroups(
        plan,
        (share, item) => wanted(share) && (kind === undefined || item.kind === kind),
      );
      return {
        plan,
        issues: postIssues(tx, plan, groups, { date: ctx.today, state: draft ? 'draft' : 'confirmed' }),
      };
    });
    const left = stillOwed(plan, issues, (share) => wanted(share));
    ctx.answer({
      json: issueJson(ctx, plan, issues, draft),
      text: () => issueText(ctx, issues, left, typed.length === 0 ? '' : typed.join(' ')),
    });
    if (draft && issues.length > 0) ctx.say(ctx.words.goods.issue.drafted);
    return EXIT.done;
  },
};

async function wantedShares(
  ctx: Context,
  term: Term,
  typed: readonly string[],
  options: Options,
): Promise<(share: Share) => boolean> {
  if (options.all === true) return () => true;
  const ids = new Set((await typedClasses(ctx, term, typed)).map((one) => one.id));
  let grade: number | undefined;
  if (options.grade !== undefined) {
    grade = parseGrade(options.grade);
    for (const one of classes(ctx.read(), term.id)) if (one.grade === grade) ids.add(one.id);
  }
  if (ids.size === 0 && grade === undefined) refuse(EXIT.usage, 'issue-nobody', {});
  return ({ recipient }) =>
    (recipient.kind === 'class' && ids.has(recipient.id)) ||
    (recipient.kind === 'teachers' && recipient.id === grade);
}

/** What those wanted are still owed after these issues: recipient key → copies. */
function stillOwed(
  plan: Plan,
  issues: readonly Issue[],
  wanted: (share: Share) => boolean,
): Map<string, number> {
  const given = new Set(issues.flatMap((issue) => issue.shares));
  const left = new Map<string, number>();
  for (const share of plan.shares) {
    if (!wanted(share)) continue;
    const rest = share.owed - share.drafted - (given.has(share) ? share.allocated : 0);
    const key = recipientKey(share.recipient);
    if (rest > 0) left.set(key, (left.get(key) ?? 0) + rest);
  }
  return left;
}

function issueText(ctx: Context, issues: readonly Issue[], left: Map<string, number>, typed: string): string {
  const say = ctx.words.goods.issue;
  const nameOf = loadNames(ctx.read(), ctx.words);
  const lines: string[] = [];
  for (const issue of issues) {
    const who =
      issue.recipient.kind === 'staff' ? ctx.words.goods.recipient.teachers(0) : nameOf(issue.recipient);
    const copies = issue.shares.reduce((sum, share) => sum + share.allocated, 0);
    lines.push(say.done({ document: issue.number, id: issue.id, who, copies, titles: issue.shares.length }));
    const owed = left.get(recipientKey(issue.recipient));
    if (owed !== undefined) lines.push(`  ${say.owed({ who, copies: owed })}`);
  }
  if (issues.length === 0) lines.push(say.nothing({ who: typed || ctx.words.goods.recipient.school }));
  return `${lines.join('\n')}\n`;
}
