/** The pictures of a scan: a PNG or JPEG is one, a PDF of scanned pages holds one a page; empty for anything else. */
export function picturesIn(bytes: Buffer): Uint8Array[] {
  if (bytes.subarray(0, 4).equals(PNG) || bytes.subarray(0, 3).equals(JPEG)) return [bytes];
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? jpegsIn(bytes) : [];
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** Scanners put each page into a PDF as a JPEG; how others pack pictures (fax codes, deflated pixels) is not read. */
function jpegsIn(pdf: Buffer): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = pdf.indexOf(JPEG, at + 6);
    // Right after the line end of `stream`: a JPEG as it is.
    if (start < 0 || start > at + 8) continue;
    const end = pdf.indexOf('endstream', start);
    found.push(pdf.subarray(start, end < 0 ? pdf.length : end));
  }
  return found;
}
