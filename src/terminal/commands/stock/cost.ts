import { yuan } from '../../../goods/item/item.ts';
import { COST_BY, type CostRow, costBy, handedValues } from '../../../goods/ledger/cost.ts';
import { loadClassCodes, loadNames } from '../../../goods/names.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** What was handed out in the term, in money: by class, department, category or funding. */
export const cost: Command = {
  options: [['--by <what>', (w) => w.stock.options.by]],
  run(ctx, _args, options) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const say = ctx.words.stock.cost;
    const typed = (options.by ?? 'category').normalize('NFKC').trim();
    const by =
      COST_BY.find((one) => one === typed || say.by[one] === typed) ??
      refuse(EXIT.usage, 'choice-bad', { option: '--by', value: typed, choices: COST_BY.join(', ') });
    const rows = costBy(handedValues(reader, term.id), by);
    const nameOf = loadNames(reader, ctx.words);
    const codes = loadClassCodes(reader, term.id);
    const name = ({ key }: CostRow): string => {
      if (key === 'rest') return by === 'funding' ? say.noFunding : say.others;
      if ('recipient' in key) return nameOf(key.recipient);
      return 'name' in key ? key.name : ctx.words.goods.kinds[key.kind];
    };
    const data = ({ key }: CostRow): string | null => {
      if (key === 'rest') return null;
      if ('recipient' in key && key.recipient.kind === 'class') return codes.get(key.recipient.id) ?? null;
      return 'recipient' in key ? nameOf(key.recipient) : 'name' in key ? key.name : key.kind;
    };
    const total = rows.reduce((sum, row) => sum + row.fen, 0);
    const all: (CostRow | { total: number })[] = rows.length > 1 ? [...rows, { total }] : rows;
    ctx.answer({
      json: {
        term: term.code,
        by,
        costs: rows.map((row) => ({ [by]: data(row), units: row.units, cost_fen: row.fen })),
        total_fen: total,
      },
      text: () =>
        rows.length === 0
          ? `${say.none}\n`
          : table<CostRow | { total: number }>(
              [
                { label: say.by[by], value: (row) => ('total' in row ? say.total : name(row)) },
                {
                  label: say.units,
                  align: 'right',
                  value: (row) => ('total' in row ? '' : String(row.units)),
                },
                {
                  label: say.cost,
                  align: 'right',
                  value: (row) => yuan('total' in row ? row.total : row.fen),
                },
              ],
              all,
              ctx,
            ),
    });
  },
};
