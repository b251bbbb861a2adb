import { yuan } from '../../../goods/item/item.ts';
import { COST_BY, type CostBy, type CostRow, costBy, handedValues } from '../../../goods/ledger/cost.ts';
import { loadNames, loadPlainNames } from '../../../goods/names.ts';
import { command } from '../../grammar.ts';
import type { At } from '../../noun/description.ts';
import { listOf } from '../../noun/noun.ts';
import { choice } from '../../options.ts';

type Row = Omit<CostRow, 'key'> & { what: string | null; called: string };

/** What was handed out in the term, in money: by class, department, category or funding. */
export const cost = command({
  options: {
    by: choice(COST_BY, (w) => w.stock.cost.by)({ takes: '<what>', help: (w) => w.stock.options.by }),
    ...costs('category').list.options,
  },
  run: (ctx, typed, { by = 'category', ...given }) => costs(by).list.run(ctx, typed, given),
});

function costs(by: CostBy) {
  const total = (rows: Row[]) => rows.reduce((sum, row) => sum + row.fen, 0);
  return listOf<Row>()(
    ({ stock: { cost: say } }) => ({ ...say, fields: { what: [say.by[by]] as const, ...say.fields } }),
    'costs',
    {
      fields: {
        what: { json: by, cell: (row) => row.called, word: true },
        units: { align: 'right' },
        cost: { key: 'fen', json: 'issued_fen', number: 'yuan' },
      },
      all: (at) => called(at, costBy(handedValues(at.reader, at.term.id), by), by),
      beside: ({ term }, rows) => ({ term: term.code, by, total_fen: total(rows) }),
      total: (w, rows) => (rows.length > 1 ? w.stock.cost.total(yuan(total(rows))) : ''),
    },
  );
}

/** The groups with their names: in data, and as people say them. */
function called({ reader, ctx: { words } }: At, rows: CostRow[], by: CostBy): Row[] {
  const plain = loadPlainNames(reader);
  const nameOf = loadNames(reader, words);
  const { noFunding, others } = words.stock.cost;
  return rows.map(({ key, ...figures }) => {
    if (key === 'rest') return { what: null, called: by === 'funding' ? noFunding : others, ...figures };
    if ('recipient' in key) return { what: plain(key.recipient), called: nameOf(key.recipient), ...figures };
    if ('name' in key) return { what: key.name, called: key.name, ...figures };
    return { what: key.kind, called: words.goods.kinds[key.kind], ...figures };
  });
}
