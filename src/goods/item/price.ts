import type { Field, Parsed, RawCell } from '../../intake/kind.ts';
import { saysNothing, squeeze } from '../../intake/parse/plain.ts';
import { problem } from '../../words/problem.ts';

/** 定价, 单价: read as `price`, which `priced` turns into the row's priceFen. */
export const priceField: Field = {
  key: 'price',
  totals: false,
  parse: (cell, ctx) => priceCell(cell, ctx.unit),
};

/** The values of a row with its price as priceFen. */
export function priced<R>({ price: priceFen, ...rest }: Record<string, unknown>): R {
  return (priceFen === undefined ? rest : { ...rest, priceFen }) as R;
}

/**
 * A price in fen: 8元, ￥8.50元, 8.5, 8元5角, 85分, 0.55元/本; `unit` is what the header says (角, 分, else 元). More than two
 * decimals (12.345) and negative prices are problems; 赠送 and 免费 cost nothing.
 */
export function priceCell(cell: RawCell, unit = ''): Parsed<number | undefined> {
  const { value } = cell;
  const scale = /角$/.test(unit) ? 10 : /^分$/.test(unit) ? 1 : 100;
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
  const plain = /^([+-]?\d*\.?\d+)(元|圆|块|角|分)?整?$/.exec(text);
  if (!plain) return { problem: problem('price-unreadable', {}) };
  const own = plain[2] === '角' ? 10 : plain[2] === '分' ? 1 : plain[2] ? 100 : scale;
  return fen(Number(plain[1]), own);
}

function fen(amount: number, scale: number): Parsed<number> {
  if (amount < 0) return { problem: problem('price-negative', {}) };
  const exact = amount * scale;
  const whole = Math.round(exact);
  if (Math.abs(exact - whole) > 1e-6 || !Number.isSafeInteger(whole))
    return { problem: problem('price-not-whole-fen', {}) };
  return { value: whole };
}
