import { TYPERS } from '../../intake/evidence/typers.ts';
import type { CellContext, Parsed, RawCell } from '../../intake/kind.ts';
import { smallNumber, squeeze } from '../../intake/parse/plain.ts';
import type { Item } from './item.ts';

/** What holds several pieces, or is a set of them: one of it is not one of another. All else (个, 支, 本, 瓶) counts single pieces. */
const SEVERAL = /^(箱|盒|包|袋|捆|扎|件|提|板|条|排|封|刀|套|副|付|对|双|组|打)$/;
const LATIN: Record<string, string> = {
  box: '盒',
  boxe: '盒',
  pack: '包',
  carton: '箱',
  case: '箱',
  bundle: '捆',
  set: '套',
  pair: '双',
  dozen: '打',
};
/** How packs of any goods are called: as many as the storeroom's 每包 says. */
const PACK = /^(包|捆|箱|件)$/;

const AMOUNT = String.raw`(\d{1,6}|[一二两三四五六七八九十]{1,3})`;
/** 箱(20卷), 箱/20卷, 1箱20卷, 每箱20卷. */
const HOLDS = new RegExp(
  String.raw`^[每1一]?(\p{L}{1,6}?)[(/×x*=:]?每?\D{0,1}?${AMOUNT}(\p{L}{0,6})(?:/\p{L}{1,6})?\)?$`,
  'u',
);
/** 20卷/箱, 20卷每箱. */
const EACH = new RegExp(String.raw`^\(?${AMOUNT}(\p{L}{1,6})[/每](\p{L}{1,6})\)?$`, 'u');

/** What a pack is said to hold: 箱(20卷) is a 箱 of 20 卷. */
interface Holding {
  pack: string;
  each: number;
  unit: string;
}

/**
 * How many of an item's units one of the written unit is: 1 where it is the same, 20 for 箱(20卷) of what is counted in 卷, 12 for 打;
 * null where nobody has said it. `specs` are texts beside it that may say what a pack holds (12支/盒).
 */
export function unitsIn(
  said: string | undefined,
  item: Pick<Item, 'unit' | 'pack'>,
  specs: readonly (string | null | undefined)[] = [],
): number | null {
  const text = squeeze(said ?? '');
  if (text === '') return 1;
  const own = nameOf(item.unit);
  const held = holding(text);
  if (held) return same(held.pack, own) ? 1 : holds(held, own);
  const unit = nameOf(text);
  if (same(unit, own)) return 1;
  for (const spec of specs) {
    const packed = holding(squeeze(spec ?? ''));
    const each = packed?.pack === unit ? holds(packed, own) : null;
    if (each !== null) return each;
  }
  if (unit === '打') return SEVERAL.test(own) ? null : 12;
  if (PACK.test(unit) && item.pack !== null) return item.pack;
  return own === '' ? 1 : null;
}

const nameOf = (unit: string) => {
  const text = squeeze(unit).toLowerCase();
  return LATIN[text.replace(/s$/, '')] ?? text;
};

const same = (a: string, b: string) => a === b || (b !== '' && !SEVERAL.test(a) && !SEVERAL.test(b));

const holds = ({ each, unit }: Holding, own: string) =>
  unit === '' || own === '' || same(nameOf(unit), own) ? each : null;

function holding(text: string): Holding | null {
  const [, each, unit = '', pack = ''] = EACH.exec(text) ?? [];
  if (each !== undefined) return heldBy(pack, each, unit);
  const [, before = '', count, inside = ''] = HOLDS.exec(text) ?? [];
  return count === undefined ? null : heldBy(before, count, inside);
}

function heldBy(pack: string, count: string, unit: string): Holding | null {
  const each = smallNumber(count) ?? Number(count);
  return SEVERAL.test(nameOf(pack)) && each > 0 ? { pack: nameOf(pack), each, unit } : null;
}

/**
 * Reads amounts that may say their unit, in the cell (2箱) or over it (数量（箱）): then it is the unit of the row, unless a column
 * before has said one. 打印纸（A4 80g） over it is a thing with its spec, and no unit.
 */
export const inUnit =
  (parse: (cell: RawCell) => Parsed<number | undefined>) =>
  (cell: RawCell, ctx: CellContext): Parsed<number | undefined> => {
    const read = parse(cell);
    const text = typeof cell.value === 'string' ? squeeze(cell.value) : '';
    const unit = /^\d+([^\d\s]{1,6}(?:[(/].*)?)$/.exec(text)?.[1] ?? unitOver(ctx);
    if ('value' in read && read.value !== undefined && unit !== '') ctx.row.unit ??= unit;
    return read;
  };

function unitOver({ unit }: CellContext): string {
  const own = unit.replace(/[(/\d].*$/, '');
  return TYPERS.unit?.({ value: own, text: own }) ? unit : '';
}
