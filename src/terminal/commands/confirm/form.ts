import { itemTitle } from '../../../goods/item/find.ts';
import { itemsById } from '../../../goods/item/store.ts';
import { onPaper } from '../../../goods/ledger/confirm.ts';
import { documentLines, findDocument } from '../../../goods/ledger/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { kindText, linesText, listed } from '../document/rows.ts';

/** Which draft, where none was typed: chosen from the term's drafts. @throws Refusal 1 when there is none */
export async function chooseDraft(ctx: Context, termId: number): Promise<string> {
  const drafts = listed(ctx, termId, { state: 'draft' });
  if (drafts.length === 0) return refuse(EXIT.no, 'no-drafts-today', { date: ctx.today });
  return ctx.ask.choose({
    message: ctx.words.confirm.askDraft,
    choices: drafts.map((row) => ({ name: draftTitle(ctx, row), value: String(row.id) })),
  });
}

/** 12  出库单 CK20270226-001  三(2)班 */
export const draftTitle = (ctx: Context, row: ReturnType<typeof listed>[number]) =>
  `${row.id}  ${kindText(row, ctx)} ${row.number}  ${row.whose}`.trimEnd();

/**
 * A draft as one form: its rows are listed, and only those that differ are keyed in. @returns ROW=QTY pairs; undefined for the
 * way back, where `back` says that there is one (`<`). That all agree is said in the same line; Enter alone says it only where a stack is scanned sheet by sheet.
 */
export async function askDifferences(
  ctx: Context,
  typed: string,
  back?: string,
  { enterSigns = false } = {},
): Promise<string[] | undefined> {
  const document = findDocument(ctx.read(), typed);
  // What cannot be signed is refused by the change itself, which says why.
  if (document?.state !== 'draft') return [];
  const lines = documentLines(ctx.read(), document.id);
  const items = itemsById(
    ctx.read(),
    lines.map((line) => line.itemId),
  );
  ctx.terminal.err(
    `${ctx.words.document.kinds[document.kind]} ${document.number}  ${document.date}\n${linesText(ctx, document.kind, lines)}`,
  );
  const say = ctx.words.confirm;
  const text = await ctx.ask.text({
    message: say.askRows(enterSigns) + (back ?? ''),
    check: (value) => {
      if ((back !== undefined && isBack(value)) || agrees(value)) return true;
      const pairs = split(value);
      if (pairs.length === 0 && !enterSigns) return say.sayYes;
      if (!pairs.every((pair) => /^\d{1,6}=\d{1,9}$/.test(pair))) return say.badRows;
      const none = pairs.find((pair) => !lines.some((line) => line.row === Number(pair.split('=')[0])));
      return none === undefined || say.noRow(none, lines.length);
    },
  });
  if (back !== undefined && isBack(text)) return undefined;
  const pairs = agrees(text) ? [] : split(text);
  // One digit too many is easily keyed in: more than the paper said is asked about before it is signed.
  for (const pair of pairs) {
    const [row, figure] = pair.split('=').map(Number) as [number, number];
    const line = lines.find((one) => one.row === row)!;
    const name = itemTitle(items.get(line.itemId)!);
    const most = onPaper(line);
    if (figure > most) {
      const message = say.askMore({ row, name, from: most, to: figure });
      if (!(await ctx.ask.confirm({ message }))) return askDifferences(ctx, typed, back, { enterSigns });
    }
  }
  return pairs;
}

/** 是, yes: every row is as on the paper. */
const agrees = (text: string) => /^(是的?|对|一致|无误|y|yes|ok)$/i.test(text.normalize('NFKC').trim());
const isBack = (text: string) => /^[<＜]$/.test(text.trim());
const split = (text: string) =>
  text
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter((part) => part !== '');
