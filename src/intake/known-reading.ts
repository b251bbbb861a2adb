import type { Reader, Writer } from '../store/reader.ts';
import { IGNORED, withMapped } from './columns.ts';
import type { Candidate, Deciding } from './deciding.ts';
import { Said } from './evidence/said.ts';
import { headerKey } from './header-text.ts';
import type { SheetCells } from './kind.ts';
import { findHead, type Head } from './layout/head.ts';
import { strengthOf } from './tables.ts';

/** A reading that a person confirmed: what tables with this head are, and which column is what. It is the school's, over the terms. */
export interface KnownReading {
  id: number;
  signature: string;
  kind: string;
  /** Header as written → field of the kind, '-' for a column of no use. */
  columns: Readonly<Record<string, string>>;
  /** The file that it was said of, and when. */
  file: string;
  day: string;
}

export type Confirmed = Pick<KnownReading, 'signature' | 'columns'>;

/**
 * What tells tables of one make: their heads, in any order, with what stands over them of foreign trades and of the way of goods. The
 * same heads over 出库 are another table.
 */
export function signatureOf(sheet: SheetCells, head: Head, deciding: Deciding): string {
  const heads = head.columns.map(({ header }) => headerKey(header).key).sort();
  const said = new Said(sheet, deciding.context(head).title);
  const over = [...said.foreign(deciding.lexicon.vocabulary, 'any', ''), ...said.directions].sort();
  return `${heads.join('|')} @ ${over.join(' ')}`;
}

/** The known reading of a sheet, with what deciding by it takes. */
export function recalled(
  sheet: SheetCells,
  deciding: Deciding,
  known: ReadonlyMap<string, KnownReading>,
): { reading: KnownReading; deciding: Deciding } | null {
  if (known.size === 0) return null;
  const heads = new Set([...known.keys()].flatMap((signature) => signature.split(' @ ')[0]!.split('|')));
  const strength = strengthOf(deciding);
  const head = findHead(sheet, (key) => (heads.has(key) ? 1 : strength(key)));
  const reading = head && known.get(signatureOf(sheet, head, deciding));
  const kind = reading && deciding.kinds.find((one) => one.name === reading.kind);
  if (!kind) return null;
  const columns = new Map(Object.entries(reading.columns));
  const words = (one: typeof kind) => withMapped(deciding.words(one), columns);
  return { reading, deciding: { ...deciding, kinds: [kind], words, told: true } };
}

/** What a person confirmed of a sheet: that it is this kind (--as, or the answer to a question), or what its columns are. */
export function confirmed(
  sheet: SheetCells,
  { kind, header }: Candidate,
  deciding: Deciding,
  said: boolean,
): Confirmed | undefined {
  const head = header && findHead(sheet, strengthOf(deciding));
  if (!head) return undefined;
  const headers = new Set(head.columns.map((one) => one.header));
  const answered = [...deciding.answers].some(([id, answer]) => {
    const [what, name, columns] = id.split(':');
    if (what === 'columns') return name === kind.name && columns?.split('|').every((one) => headers.has(one));
    return answer !== '' && id === `kind:${sheet.file}:${sheet.sheet}`;
  });
  if (!said && !answered) return undefined;
  const columns = Object.fromEntries([
    ...header.unknown.map((text) => [text, IGNORED]),
    ...header.blocks.flat().map(({ header: text, field }) => [text, field]),
  ]);
  return { signature: signatureOf(sheet, head, deciding), columns };
}

/** All of them, the oldest first. */
export function knownReadings(reader: Reader): KnownReading[] {
  return reader
    .all<Omit<KnownReading, 'columns'> & { columns: string }>(
      'SELECT id, signature, kind, columns, file, day FROM known_reading ORDER BY id',
    )
    .map((one) => ({ ...one, columns: JSON.parse(one.columns) }));
}

/** Keeps a reading for later imports; what was known of tables with this head is replaced. The same again changes nothing. */
export function keepReading(tx: Writer, one: Omit<KnownReading, 'id'>): void {
  tx.run(
    `INSERT INTO known_reading (signature, kind, columns, file, day) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (signature) DO UPDATE SET kind = excluded.kind, columns = excluded.columns, file = excluded.file, day = excluded.day
      WHERE kind <> excluded.kind OR columns <> excluded.columns`,
    one.signature,
    one.kind,
    JSON.stringify(one.columns),
    one.file,
    one.day,
  );
}

/** Forgets one. Gives whether there was one of this number. */
export function dropReading(tx: Writer, id: number): boolean {
  return tx.run('DELETE FROM known_reading WHERE id = ?', id).changes > 0;
}
