import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { installed } from '../../store/installed.ts';

/** Every QR code and Code 128 in a picture (PNG, JPEG), turned or blurred as it may be; none for what is no picture. */
export async function textsIn(picture: Uint8Array): Promise<string[]> {
  await ready();
  const found = await readBarcodes(picture, {
    formats: ['QRCode', 'Code128'],
    tryHarder: true,
    tryInvert: false,
    maxNumberOfSymbols: 255,
  });
  return [...new Set(found.filter((one) => one.isValid).map((one) => one.text))];
}

let started: Promise<unknown> | undefined;

/** The decoder as it comes with the program: nothing is fetched. */
function ready(): Promise<unknown> {
  started ??= start();
  return started;
}

async function start(): Promise<unknown> {
  const built = installed('dist', 'zxing_reader.wasm');
  const path = existsSync(built)
    ? built
    : createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { buffer } = Uint8Array.from(await readFile(path));
  return prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
}
