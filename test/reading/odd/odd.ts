import { ENDINGS } from '../bytes.ts';
import type { Fact } from '../facts.ts';
import type { ClassOf, Need, Structure } from '../school.ts';
import type { Cell, Encoding, Sheet, Table } from '../table.ts';

/** A layout made by hand, because no list under a header would give it. */
export interface Odd {
  kind: string;
  /** What is odd: the second half of the id. */
  what: string;
  title: string;
  sheets: Record<string, Cell[][]> | Sheet[];
  facts?: Fact[];
  structure?: Structure;
  needs?: readonly Need[];
  encoding?: Encoding;
  /** Another ending than the encoding's own. */
  ending?: string;
  unreadable?: string;
  foreign?: true;
}

export function oddTable(odd: Odd): Table {
  const encoding = odd.encoding ?? 'xlsx';
  return {
    id: `odd/${odd.kind}-${odd.what}`,
    school: 'odd',
    kind: odd.kind,
    foreign: odd.foreign ?? false,
    structure: odd.structure ?? 'town',
    needs: odd.needs ?? ['pupils', 'staff', 'rooms', 'supplies'],
    file: `${odd.title}.${odd.ending ?? ENDINGS[encoding]}`,
    encoding,
    sheets: Array.isArray(odd.sheets)
      ? odd.sheets
      : Object.entries(odd.sheets).map(([name, rows]) => ({ name, rows })),
    facts: odd.facts ?? [],
    words: [],
    ...(odd.unreadable ? { unreadable: odd.unreadable } : {}),
  };
}

export const ZH = '零一二三四五六七八九';
export const named = (c: ClassOf) => `${ZH[c.grade]}（${c.number}）班`;
export const DAYS = ['星期一', '星期二', '星期三', '星期四', '星期五'];
