import type { ItemKind } from '../goods/item/item.ts';

/** A school, the hub (中心库), or another place that gives or takes goods. Only schools have a code (学校标识码). */
export interface Side {
  code: string | null;
  name: string;
}

/** An item as schools know it in common: its key is the ISBN, or for what has none the name with its spec. */
export interface SharedItem {
  key: string;
  kind: ItemKind;
  name: string;
  spec: string;
  unit: string;
  isbn: string | null;
}

/** 调拨单: what one side hands to the other. Whole units. */
export interface Slip {
  /** DB20270222-001 */
  number: string;
  district: string;
  day: string;
  from: Side;
  to: Side;
  lines: (SharedItem & { quantity: number })[];
}

const FORMAT = 'kaixue-slip-1';

/** A slip as the file that both sides get: 调拨单.slip */
export const slipText = (slip: Slip): string => `${JSON.stringify({ format: FORMAT, ...slip })}\n`;

/** A slip's file; undefined where it is none, or is cut off. */
export function parseSlip(text: string): Slip | undefined {
  try {
    const { format, ...slip } = JSON.parse(text) as Slip & { format: unknown };
    return format === FORMAT && whole(slip) ? slip : undefined;
  } catch {
    return undefined;
  }
}

function whole(slip: Slip): boolean {
  const text = (value: unknown) => typeof value === 'string' && value !== '';
  const side = (value: unknown) => text((value as Side | undefined)?.name);
  return (
    /^DB\d{8}-\d{3,}$/.test(slip.number) &&
    side(slip.from) &&
    side(slip.to) &&
    Array.isArray(slip.lines) &&
    slip.lines.length > 0 &&
    slip.lines.every(
      (line) => text(line.key) && text(line.name) && Number.isSafeInteger(line.quantity) && line.quantity > 0,
    )
  );
}

/** Which way a slip goes for a school: by its code, else by its name; undefined where it is neither side. */
export function directionOf(slip: Slip, own: Side): 'out' | 'in' | undefined {
  const is = (side: Side) =>
    side.code !== null && own.code !== null ? side.code === own.code : side.name === own.name;
  return is(slip.from) ? 'out' : is(slip.to) ? 'in' : undefined;
}
