import type { Reader, Writer } from '../store/reader.ts';
import { IGNORED, withMapped } from './columns.ts';
import type { Candidate, Deciding } from './deciding.ts';
import { Said } from './evidence/said.ts';
import { headerKey } from './header-text.ts';
import type { Kind, SheetCells } from './kind.ts';
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
  const { title, term } = deciding.context(head);
  const said = new Said(sheet, title, term.school);
  const over = [...said.foreign(deciding.lexicon.vocabulary, 'any', ''), ...said.directions].sort();
  return `${heads.join('|')} @ ${over.join(' ')}`;
}

/** The head of a sheet, where words of heads that were confirmed are as good as those of the vocabulary; null where nothing was. */
function headKnown(
  sheet: SheetCells,
  deciding: Deciding,
  known: ReadonlyMap<string, KnownReading>,
): Head | null {
  if (known.size === 0) return null;
  const heads = new Set(
    [...known.keys()].flatMap((signature) => signature.split(' @ ')[0]?.split('|') ?? []),
  );
  const strength = strengthOf(deciding);
  return findHead(sheet, (key) => (heads.has(key) ? 1 : strength(key)));
}

/** The known reading of a sheet, with what deciding by it takes. */
export function recalled(
  sheet: SheetCells,
  deciding: Deciding,
  known: ReadonlyMap<string, KnownReading>,
): { reading: KnownReading; deciding: Deciding } | null {
  const head = headKnown(sheet, deciding, known);
  const reading = head && known.get(signatureOf(sheet, head, deciding));
  const kind = reading && deciding.kinds.find((one) => one.name === reading.kind);
  if (!kind) return null;
  const columns = new Map(Object.entries(reading.columns));
  const words = (one: typeof kind) => withMapped(deciding.words(one), columns);
  return { reading, deciding: { ...deciding, kinds: [kind], words, told: true } };
}

/** A reading of a table whose heads differ from these in one: one more, one less, or one that is called otherwise. */
export interface Near {
  reading: KnownReading;
  kind: Kind;
  /** Header as written here → field, as it was confirmed there. */
  columns: ReadonlyMap<string, string>;
  /** The heads that only one of the two has. */
  differs: readonly string[];
}

/** So many heads at least must be the same. */
const SAME = 2;

/** The known reading that comes nearest to a sheet, the newest of equals; none where the head that is new is one of another trade. */
export function nearlyRecalled(
  sheet: SheetCells,
  deciding: Deciding,
  known: ReadonlyMap<string, KnownReading>,
): Near | null {
  const head = headKnown(sheet, deciding, known);
  if (!head) return null;
  const over = signatureOf(sheet, head, deciding).split(' @ ')[1];
  const here = new Map(head.columns.map(({ header }) => [headerKey(header).key, header]));
  const { vocabulary } = deciding.lexicon;
  for (const reading of [...known.values()].reverse()) {
    const [heads, other] = reading.signature.split(' @ ');
    const there = heads?.split('|') ?? [];
    const added = [...here.keys()].filter((key) => !there.includes(key));
    const gone = there.filter((key) => !here.has(key));
    const kind = deciding.kinds.find((one) => one.name === reading.kind);
    if (!kind || other !== over || added.length > 1 || gone.length > 1) continue;
    if (here.size - added.length < SAME || added.some((key) => vocabulary.foreignTo(key).length > 0))
      continue;
    const columns = new Map<string, string>();
    for (const [written, field] of Object.entries(reading.columns)) {
      const { key } = headerKey(written);
      const header = here.get(gone[0] === key && added[0] !== undefined ? added[0] : key);
      if (header !== undefined) columns.set(header, field);
    }
    return { reading, kind, columns, differs: [...added.map((key) => here.get(key) ?? key), ...gone] };
  }
  return null;
}

/** What deciding takes, so that a sheet is read as a near one was. */
export function decidingNear(deciding: Deciding, { kind, columns }: Near): Deciding {
  const words = (one: Kind) => withMapped(deciding.words(one), columns);
  return { ...deciding, kinds: [kind], words, told: true };
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
