export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export type Decoded =
  | { text: string; encoding: Encoding }
  /** No text in any encoding known here; `line` is where UTF-8 breaks when it is UTF-8 but for a few bytes. */
  | { broken: 'utf-8' | 'unknown'; line: number };

/** Decodes a whole text file: BOM, then NULs (UTF-16, with or without BOM), then strict UTF-8, then GB18030. Never guesses part by part. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes) ?? broken(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return strict(bytes, 'UTF-16LE') ?? { broken: 'unknown', line: 1 };
  if (a === 0xfe && b === 0xff) return strict(bytes, 'UTF-16BE') ?? { broken: 'unknown', line: 1 };
  if (bytes.includes(0)) return utf16(bytes) ?? { broken: 'unknown', line: 1 };
  const text = utf8(bytes);
  if (text) return text;
  // UTF-8 with a byte cut off or damaged would come out of GB18030 as plausible nonsense: say so instead.
  if (nearlyUtf8(bytes)) return broken(bytes, 'utf-8');
  return strict(bytes, 'GB18030') ?? broken(bytes, 'unknown');
}

function strict(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function utf8(bytes: Uint8Array): Decoded | null {
  return strict(bytes, 'UTF-8');
}

/** Both byte orders are read; the one that gives text of a table (Chinese, ASCII, marks) wins, and must nearly all be such. */
function utf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const both = (['UTF-16LE', 'UTF-16BE'] as const).flatMap((encoding) => {
    const decoded = strict(bytes, encoding);
    return decoded && 'text' in decoded ? [{ decoded, share: plain(decoded.text) }] : [];
  });
  const best = both.sort((x, y) => y.share - x.share)[0];
  return best && best.share > 0.9 ? best.decoded : null;
}

function plain(text: string): number {
  const usual = text.match(/[\t\r\n\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g);
  return text.length === 0 ? 0 : (usual?.length ?? 0) / text.length;
}

function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
  return good > 20 * bad;
}

function broken(bytes: Uint8Array, kind: 'utf-8' | 'unknown'): Decoded {
  const upTo = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? '';
  return { broken: kind, line: upTo.split('\n').length };
}
