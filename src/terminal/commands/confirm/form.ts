import { itemTitle } from '../../../goods/item/find.ts';
import { itemsById } from '../../../goods/item/store.ts';
import { onPaper } from '../../../goods/ledger/confirm.ts';
import { documentLines, findDocument } from '../../../goods/ledger/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { kindText, linesText, listed } from '../document/rows.ts';
import { AS_DRAFTED, type Differs } from './exceptions.ts';

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
 * A draft as one form: its rows are listed, and only those that differ are keyed in. @returns what differs; undefined for the
 * way back, where `back` says that there is one (`<`). That all agree is said in the same line; Enter alone says it only where a stack is scanned sheet by sheet.
 */
export async function askDifferences(
  ctx: Context,
  typed: string,
  back?: string,
  { enterSigns = false } = {},
): Promise<Differs | undefined> {
  const document = findDocument(ctx.read(), typed);
  // What cannot be signed is refused by the change itself, which says why.
  if (document?.state !== 'draft') return AS_DRAFTED;
  const lines = documentLines(ctx.read(), document.id);
  const items = itemsById(
    ctx.read(),
    lines.map((line) => line.itemId),
  );
  ctx.terminal.err(
    `${ctx.words.document.kinds[document.kind]} ${document.number}  ${document.date}\n${linesText(ctx, document.kind, lines)}`,
  );
  // A row may be called by a part of its item's name that no other row has: A4=60 is 14=60.
  const names = lines.map((line) => ({ row: line.row, name: plain(itemTitle(items.get(line.itemId)!)) }));
  const byRow = (typed: string) =>
    typed.normalize('NFKC').replace(NAMED, (said) => {
      const own = names.filter(({ name }) => name.includes(plain(said)));
      return own.length === 1 ? String(own[0]!.row) : said;
    });
  const say = ctx.words.confirm;
  const isReceipt = document.kind === 'RK';
  const text = await ctx.ask.text({
    message: say.askRows({ enterSigns, isReceipt }) + (back ?? ''),
    check: (value) => {
      if ((back !== undefined && isBack(value)) || agrees(value)) return true;
      const pairs = split(ctx, byRow(value));
      if (pairs.length === 0 && !enterSigns) return say.sayYes;
      // What is damaged or of a wrong edition comes in; what goes out is good.
      if (!pairs.every(({ pair, key }) => PAIR.test(pair) && (key === 'except' || isReceipt)))
        return say.badRows({ isReceipt });
      const none = pairs.find(({ pair }) => !lines.some((line) => line.row === rowOf(pair)));
      return none === undefined || say.noRow(none.pair, lines.length);
    },
  });
  if (back !== undefined && isBack(text)) return undefined;
  const pairs = agrees(text) ? [] : split(ctx, byRow(text));
  const of = (key: keyof Differs) => pairs.filter((one) => one.key === key).map((one) => one.pair);
  const said: Differs = { except: of('except'), damaged: of('damaged'), wrong: of('wrong') };
  // One digit too many is easily keyed in: more than the paper said is asked about before it is signed.
  for (const pair of said.except) {
    const [row, figure] = pair.split('=').map(Number) as [number, number];
    const line = lines.find((one) => one.row === row)!;
    const name = itemTitle(items.get(line.itemId)!);
    const most = onPaper(line);
    if (figure > most) {
      const message = say.askMore({ row, name, from: most, to: figure });
      if (!(await ctx.ask.confirm({ message }))) return askDifferences(ctx, typed, back, { enterSigns });
    }
  }
  return said;
}

/** A name before its figure or mark: what begins with no figure. */
const NAMED = /(?<![^\s,、;])[^\s\d,、;=<][^\s,、;=]*?(?=\s*=|破损|版本不符|\s*(?:damaged|wrong)\b)/g;
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const PAIR = /^\d{1,6}=\d{1,9}$/;
const rowOf = (pair: string) => Number(pair.split('=')[0]);
/** 是, yes: every row is as on the paper. */
const agrees = (text: string) => /^(是的?|对|一致|无误|y|yes|ok)$/i.test(text.normalize('NFKC').trim());
const isBack = (text: string) => /^[<＜]$/.test(text.trim());

/** 3=45 5破损1 7=44版本不符2: each as ROW=QTY, with the option that it is said by. */
function split(ctx: Context, text: string): { key: keyof Differs; pair: string }[] {
  const { marks } = ctx.words.confirm;
  const [damaged, wrong] = [marks.damaged, marks.wrong];
  const marked = new RegExp(`(\\d+)(=\\d+)?\\s*(${damaged}|${wrong})\\s*=?\\s*(\\d+)`, 'g');
  const key = (mark: string) => (mark === damaged ? 'damaged' : 'wrong');
  return text
    .normalize('NFKC')
    .replace(marked, (_, row, came: string | undefined, mark: string, n) =>
      [came && `${row}${came}`, `${key(mark)}:${row}=${n}`].filter(Boolean).join(' '),
    )
    .split(/[\s,、;]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, by, pair = part] = /^(damaged|wrong):(.*)$/.exec(part) ?? [];
      return { key: by === 'damaged' || by === 'wrong' ? by : 'except', pair };
    });
}
