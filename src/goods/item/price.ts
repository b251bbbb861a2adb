import type { CellContext, Field, Parsed, RawCell } from '../../intake/kind.ts';
import { saysNothing, squeeze } from '../../intake/parse/plain.ts';
import { problem } from '../../words/problem.ts';

/** 定价, 单价: read as `price`, which `priced` turns into the row's priceFen. */
export const priceField: Field = {
  key: 'price',
  totals: false,
  parse: moneyCell,
};

/** Money in fen, in the unit of its column's head, else in the one that stands over the table: 单位：万元. */
export function moneyCell(
  cell: RawCell,
  ctx: Pick<CellContext, 'unit' | 'title'>,
): Parsed<number | undefined> {
  const over = /单位[:：为]?([十百千万]{0,2}元|角|分)/.exec(squeeze(ctx.title))?.[1];
  return priceCell(cell, ctx.unit || over);
}

/** The values of a row with its price as priceFen. */
export function priced<R>({ price: priceFen, ...rest }: Record<string, unknown>): R {
  return (priceFen === undefined ? rest : { ...rest, priceFen }) as R;
}

/**
 * A price in fen: 8元, ￥8.50元, 8.5, 8元5角, 85分, 0.55元/本; `unit` is what the header says (角, 分, 千元, 万元, else 元). More than two
 * decimals (12.345) and negative prices are problems; 赠送 and 免费 cost nothing.
 */
export function priceCell(cell: RawCell, unit = ''): Parsed<number | undefined> {
  const { value } = cell;
  const scale = FEN_IN[unit] ?? 100;
  if (typeof value === 'number') return fen(value, scale);
  const text = squeeze(cell.text)
    .replace(/^(人民币|RMB|CNY|[￥¥$])/i, '')
    .replace(/,(?=\d{3})/g, '')
    .replace(/\/[^\d]+$/, '');
  if (text === '' || saysNothing(text)) return { value: undefined };
  if (/^(免费|赠送?|赠品)$/.test(text)) return { value: 0 };
  const spoken = /^(\d+)元(?:(\d)角)?(?:(\d)分)?整?$/.exec(text) ?? /^()(\d+)角(?:(\d)分)?$/.exec(text);
  if (spoken)
    return { value: Number(spoken[1] || 0) * 100 + Number(spoken[2] ?? 0) * 10 + Number(spoken[3] ?? 0) };
  const plain = /^([+-]?\d*\.?\d+)([十百千万]?元|圆|块|角|分)?整?$/.exec(text);
  if (!plain) return { problem: problem('price-unreadable', {}) };
  return fen(Number(plain[1]), plain[2] ? (FEN_IN[plain[2]] ?? 100) : scale);
}

const FEN_IN: Readonly<Record<string, number>> = {
  分: 1,
  角: 10,
  百元: 1e4,
  千元: 1e5,
  万元: 1e6,
};

function fen(amount: number, scale: number): Parsed<number> {
  if (amount < 0) return { problem: problem('price-negative', {}) };
  const exact = amount * scale;
  const whole = Math.round(exact);
  if (Math.abs(exact - whole) > 1e-6 || !Number.isSafeInteger(whole))
    return { problem: problem('price-not-whole-fen', {}) };
  return { value: whole };
}
