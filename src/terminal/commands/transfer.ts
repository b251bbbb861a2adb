import { directionOf, parseSlip, type Slip } from '../../district/slip.ts';
import { itemsByKey } from '../../goods/item/store.ts';
import { postTransferIn, postTransferOut, type Transfer } from '../../goods/ledger/between-schools.ts';
import type { Wanted } from '../../goods/ledger/goods-out.ts';
import { schoolRow } from '../../school/school.ts';
import { EXIT, type ExitCode, problem, Refusal, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import type { Context } from '../context.ts';
import { bytesTyped } from '../files.ts';
import { command as declared } from '../grammar.ts';
import { flag, text } from '../options.ts';
import { withRow } from './document/rows.ts';

/** A slip's file; nothing else of a command line ends so. */
export const isSlip = (typed: string): boolean => /\.slip$/i.test(typed);

/** A slip of 2,000 titles is a third of it. */
const SLIP_BYTES = 1_000_000;

type Way = 'out' | 'in';

/**
 * `transfer 三年级数学=20 --to 城西小学` hands good copies to another school (调出), `--from` takes them in (调入); the office's slip
 * (调拨单) says all of it: `transfer DB20270222-001.slip`. --draft makes the sheet to sign, which `confirm` books.
 */
export const command = declared({
  args: '<item...>',
  writes: true,
  options: {
    to: text({ takes: '<school>', help: (w) => w.transfer.options.to, against: ['from'] }),
    from: text({ takes: '<school>', help: (w) => w.transfer.options.from }),
    draft: flag({ help: (w) => w.transfer.options.draft }),
    slip: text({ takes: '<number>', help: (w) => w.transfer.options.slip }),
    reason: text({ help: (w) => w.transfer.options.reason }),
  },
  async run(ctx, typed, { to, from, draft, slip, reason }) {
    const how = { draft: draft === true, reason };
    if (typed.some(isSlip)) {
      if (typed.length > 1 || to !== undefined || from !== undefined || slip !== undefined)
        refuse(EXIT.usage, 'slip-alone', { slip: typed.find(isSlip)! });
      return transferSlip(ctx, typed[0]!, how);
    }
    const party = to ?? from ?? refuse(EXIT.usage, 'transfer-school-missing', {});
    if (party === schoolRow(ctx.read())?.name) refuse(EXIT.usage, 'transfer-to-itself', { school: party });
    const wanted = await typedPairs(ctx, typed, 'transfer');
    return book(ctx, to === undefined ? 'in' : 'out', wanted, { ...how, party, slip: slip?.toUpperCase() });
  },
});

/** Books what a slip says for this school. `only` is the way that the command is for. @throws Refusal 65, 66 */
export async function transferSlip(
  ctx: Context,
  typed: string,
  how: { draft: boolean; reason?: string | undefined; only?: Way },
): Promise<ExitCode> {
  const slip =
    parseSlip(bytesTyped(ctx, typed, SLIP_BYTES).toString('utf8')) ??
    refuse(EXIT.data, 'slip-unreadable', { file: typed });
  const { name = '', code = null } = schoolRow(ctx.read()) ?? {};
  const way = directionOf(slip, { name, code });
  const sides = { slip: slip.number, from: slip.from.name, to: slip.to.name };
  if (way === undefined) return refuse(EXIT.data, 'slip-not-ours', { ...sides, school: name });
  if (how.only !== undefined && how.only !== way)
    return refuse(EXIT.data, 'slip-other-way', { ...sides, file: typed });
  const party = way === 'out' ? slip.to.name : slip.from.name;
  return book(ctx, way, itemsOfSlip(ctx, slip), { ...how, party, slip: slip.number });
}

/** @throws Refusal 65 naming what this school has no item for */
function itemsOfSlip(ctx: Context, slip: Slip): Wanted[] {
  const known = itemsByKey(
    ctx.read(),
    slip.lines.map((line) => line.key),
  );
  const missing = slip.lines.filter((line) => !known.has(line.key));
  if (missing.length > 0)
    throw new Refusal(
      EXIT.data,
      missing.map(({ name, spec, isbn, kind }) =>
        problem('slip-item-unknown', {
          item: `${name} ${spec}`.trim(),
          add:
            isbn === null
              ? `kaixue supply add "${name}"${spec === '' ? '' : ` --spec "${spec}"`}`
              : `kaixue book add "${name}" --isbn ${isbn}${kind === 'book' ? '' : ` --kind ${kind}`}`,
        }),
      ),
    );
  return slip.lines.map(({ key, quantity }) => ({ item: known.get(key)!, quantity }));
}

async function book(
  ctx: Context,
  way: Way,
  wanted: Wanted[],
  {
    draft,
    ...said
  }: Omit<Transfer, 'date' | 'state' | 'reason'> & { draft: boolean; reason?: string | undefined },
): Promise<ExitCode> {
  const term = workTerm(ctx);
  const state = draft ? ('draft' as const) : ('confirmed' as const);
  const post = way === 'out' ? postTransferOut : postTransferIn;
  const document = ctx.change('transfer', { [way === 'out' ? 'to' : 'from']: said.party }, (tx) =>
    withRow(ctx, tx, post(tx, term, wanted, { ...said, date: ctx.today, state })),
  );
  const say = ctx.words.transfer;
  ctx.answer({
    json: { document: document.json, slip: said.slip ?? null, lines: pairsJson(wanted) },
    text: () =>
      `${say[way]({ school: said.party, what: pairsText(ctx, wanted), document: document.number, id: document.id, draft })}\n`,
  });
  ctx.next(say.next({ way, id: document.id, draft }));
  return EXIT.done;
}
