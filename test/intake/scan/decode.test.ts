import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf } from '../../../src/goods/ledger/paper-code.ts';
import { textsIn } from '../../../src/intake/scan/decode.ts';
import { picturesIn } from '../../../src/intake/scan/pictures.ts';
import { render } from '../../../src/paper/render/render.ts';
import { samplePart, sampleSheet, words } from '../../paper/render/sample.ts';

const SCHOOL = '南楼小学';
const code = (n: number) => codeOf({ document: `CK20270226-${String(n).padStart(3, '0')}` }, SCHOOL);

/** A printed page as a copier or a phone gives it: at so many dots an inch, turned and blurred. */
async function scanned(page: Uint8Array, { dpi = 100, turned = 0, blurred = 0 }): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-wasm');
  const view = Buffer.from(page);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <filter id="f"><feGaussianBlur stdDeviation="${blurred}"/></filter>
    <image href="data:image/png;base64,${view.toString('base64')}" width="${width}" height="${height}"
      transform="rotate(${turned} ${width / 2} ${height / 2})" ${blurred ? 'filter="url(#f)"' : ''}/></svg>`;
  const picture = new Resvg(svg, { background: '#fff', fitTo: { mode: 'zoom', value: dpi / 144 } });
  return Uint8Array.from(picture.render().asPng());
}

const page = (n: number, shared = false) =>
  render(
    sampleSheet({
      parts: (shared ? [n, n + 1] : [n]).map((one) => ({
        ...samplePart(`三(${one})班`, 12),
        digits: code(one),
      })),
      ...(shared && { shared }),
    }),
    'png',
    { words },
  );

test('the code of a page is found, also at 100 dpi, turned by 3° and blurred', async () => {
  const clean = await page(7);
  expect(await textsIn(clean)).toEqual([code(7)]);
  for (const how of [{ dpi: 100 }, { dpi: 120, turned: 3, blurred: 1.5 }])
    expect([how, await textsIn(await scanned(clean, how))]).toEqual([how, [code(7)]]);
});

test('slips that share a page are each found', async () => {
  expect((await textsIn(await scanned(await page(3, true), { turned: 2 }))).sort()).toEqual([
    code(3),
    code(4),
  ]);
});

test('a photo that is a JPEG, and a PDF of such pages', async () => {
  const jpeg = readFileSync(new URL('../../files/scan/signed.jpg', import.meta.url));
  const found = await textsIn(picturesIn(jpeg)[0]!);
  expect(found).toEqual([code(1)]);
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj <</Subtype/Image/Filter/DCTDecode>>\nstream\r\n'),
    jpeg,
    Buffer.from('\nendstream endobj\n2 0 obj <</Length 4>>\nstream\nq Q\nendstream endobj\n'),
    Buffer.from('3 0 obj <</Subtype/Image/Filter/DCTDecode>>\nstream\n'),
    jpeg,
    Buffer.from('\nendstream endobj\n%%EOF'),
  ]);
  const pages = picturesIn(pdf);
  expect(pages).toHaveLength(2);
  expect(await textsIn(pages[1]!)).toEqual([code(1)]);
});

test('what is no picture has none', async () => {
  expect(picturesIn(Buffer.from('%PDF-1.4\nnothing'))).toEqual([]);
  expect(picturesIn(Buffer.from('text'))).toEqual([]);
  expect(await textsIn(Buffer.from('text'))).toEqual([]);
});
