import type { Recipient } from '../recipient.ts';

/** RK receipt, CK issue, TK put back, HS collected, TH to supplier, PD count, BS damage or scrapped, QC opening, DC to and DR from another school. */
export const DOCUMENT_KINDS = ['RK', 'CK', 'TK', 'HS', 'TH', 'PD', 'BS', 'QC', 'DC', 'DR'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type DocumentState = 'draft' | 'confirmed' | 'void';

/** A line to be written. `amount` is the effect on the storeroom in units: + in, − out. */
export interface NewLine {
  itemId: number;
  amount: number;
  /** Row on paper; without it, lines are numbered from 1 in their order. */
  row?: number;
  recipient?: Recipient;
  /** The need's term; the document's term when left out. */
  termId?: number;
  /** 应到 / 应发 / 账面数. */
  expected?: number | null;
  /** Copies that came damaged or in a wrong edition: they wait outside the stock (待退换). */
  damaged?: number;
  wrong?: number;
  /** What a delivery list says came, damaged included: stays as it is whatever is signed. */
  claimed?: number;
  priceFen?: number | null;
  purchaseLineId?: number | null;
  note?: string | null;
}

/** A document to be written. */
export interface NewDocument {
  kind: DocumentKind;
  termId: number;
  /** 'YYYY-MM-DD', also in the number. */
  date: string;
  state: 'draft' | 'confirmed';
  party?: string | null;
  reason?: string | null;
  source?: string;
  sourceKey?: string;
  /** Of a receipt: the day that its list says, where that is later. */
  saidOn?: string;
  /** The document that this one takes back (冲销). */
  reverses?: number;
  lines: NewLine[];
}

/** A document as stored. */
export interface Document {
  id: number;
  number: string;
  kind: DocumentKind;
  termId: number;
  date: string;
  state: DocumentState;
  reverses: number | null;
  party: string | null;
  reason: string | null;
  source: string | null;
  sourceKey: string | null;
}

/** A line as stored. */
export interface Line {
  id: number;
  documentId: number;
  row: number;
  itemId: number;
  amount: number;
  recipientKind: Recipient['kind'] | null;
  recipientId: number | null;
  termId: number;
  expected: number | null;
  damaged: number;
  wrong: number;
  priceFen: number | null;
  purchaseLineId: number | null;
  note: string | null;
}

/** Kinds of which drafts take goods out of the storeroom; drafts of the others (RK, DR) bring some in. */
export const leaves = (kind: DocumentKind): boolean => kind === 'CK' || kind === 'DC';

/** Goods to and from another school: good copies only. */
export const isTransfer = (kind: DocumentKind): boolean => kind === 'DC' || kind === 'DR';

/** The number of a document: prefix, date, serial of its kind and day: RK20270222-001. */
export function documentNumber(kind: DocumentKind, date: string, serial: number): string {
  return `${kind}${date.replaceAll('-', '')}-${String(serial).padStart(3, '0')}`;
}
