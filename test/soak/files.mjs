import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zip } from '../support/zip.mjs';
import { drop, folder, kaixue, root, smallSchool, stateOf } from './school.mjs';

const SHIPPED = join(root, 'templates/sample-school');
/** What an import may answer: done, held back, wrong use, bad data, no input. */
const ANSWERS = [0, 1, 2, 65, 66];
const MOST_MS = 20_000;

/** Reads a file or folder, trying only. @returns what is wrong, or '' */
function readAt(at, name, most) {
  const args = ['import', name, '--dry-run', '--json', '--yes', '--no-input'];
  const { exit, signal, hung, out, err } = kaixue(at, args, { timeout: most });
  if (hung) return 'hangs';
  if (signal || !ANSWERS.includes(exit)) return `exit ${signal ?? exit}: ${(err || out).slice(0, 120)}`;
  return '';
}

/** Reads a file of these bytes. */
function read(at, name, bytes) {
  writeFileSync(join(at, name), bytes);
  return readAt(at, name, MOST_MS);
}

/** So many files are read at once, as a folder; each alone only where something went wrong. */
const AT_ONCE = 40;

/** Files of every kind with bytes changed, cut, doubled, mixed: an answer, never a fault, an abort or a hang. */
export function mutated(times, random) {
  const at = smallSchool();
  const names = readdirSync(SHIPPED).filter((name) => /\.(xlsx|xls|csv|txt|docx|ods)$/.test(name));
  const originals = names.map((name) => [name, readFileSync(join(SHIPPED, name))]);
  const failed = [];
  for (let from = 0; from < times; from += AT_ONCE) {
    const files = Array.from({ length: Math.min(AT_ONCE, times - from) }, (_, i) => {
      const [name, original] = random.pick(originals);
      return { name: `变异${from + i}${/\.\w+$/.exec(name)[0]}`, of: name, bytes: changed(original, random) };
    });
    const folder = join(at, '变异');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const together = readAt(at, '变异', MOST_MS * 4);
    if (together === '') continue;
    const alone = files.flatMap(({ name, of, bytes }) => {
      const wrong = read(at, name, bytes);
      return wrong === '' ? [] : [`${of}, ${name}: ${wrong}`];
    });
    failed.push(
      ...(alone.length > 0 ? alone : [`files ${from} to ${from + files.length - 1} together: ${together}`]),
    );
  }
  drop(at);
  return { tried: times, failed };
}

/** Some of its bytes changed, cut, doubled, left out, mixed. */
function changed(original, { below, next }) {
  let bytes = Buffer.from(original);
  for (let n = 1 + below(8); n > 0; n--) {
    const [from, length] = [below(bytes.length || 1), 1 + below(64)];
    const part = bytes.subarray(from, from + length);
    const way = below(5);
    if (way === 0) bytes[from] ^= 1 << below(8);
    if (way === 1) bytes = bytes.subarray(0, Math.floor(next() * bytes.length));
    if (way === 2) bytes = Buffer.concat([bytes.subarray(0, from), part, bytes.subarray(from)]);
    if (way === 3) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
    if (way === 4) for (let k = 0; k < part.length; k++) part[k] = below(256);
  }
  return bytes;
}

/** Workbooks with one bit flipped: refused, or read as the whole one is, never as other text. */
export function flips(times, { below }) {
  const base = smallSchool();
  const name = '学生名册.xlsx';
  const original = readFileSync(join(SHIPPED, name));
  const read = (bytes) => {
    const at = folder(base);
    writeFileSync(join(at, name), bytes);
    const { exit } = kaixue(at, ['import', name, '--yes', '--no-input']);
    const state = stateOf(at);
    drop(at);
    return { exit, state };
  };
  const [before, whole] = [stateOf(base), read(original)];
  if (whole.exit !== 0 || whole.state === before) throw new Error(`${name} is not taken`);
  const failed = [];
  for (let i = 0; i < times; i++) {
    const bytes = Buffer.from(original);
    const [byte, bit] = [below(bytes.length), below(8)];
    bytes[byte] ^= 1 << bit;
    const { exit, state } = read(bytes);
    if (!ANSWERS.includes(exit)) failed.push(`${name}, bit ${byte}.${bit}: exit ${exit}`);
    else if (![before, whole.state].includes(state))
      failed.push(`${name}, bit ${byte}.${bit}: read as something else`);
  }
  drop(base);
  return { tried: times, failed };
}

/** Small files that would unpack to something huge, in shapes of several kinds. */
export function bombs(times, { pick, below }) {
  const at = folder(smallSchool());
  const failed = [];
  const shapes = [
    () =>
      zip('xl/worksheets/sheet1.xml', deflateRawSync(Buffer.alloc((50 + below(250)) << 20)), below(2) * 1000),
    () =>
      zip('xl/sharedStrings.xml', deflateRawSync(Buffer.from('<si><t>好</t></si>'.repeat(4_000_000))), 10),
    () => Buffer.from(`${'列,'.repeat(100_000 + below(400_000))}\n`),
    () => Buffer.from('姓名,班级\n'.repeat(2_000_000)),
    () => Buffer.from(`"${'长'.repeat(8_000_000)}`),
    () => Buffer.from(`<table>${'<tr><td colspan=99999 rowspan=99999>一'.repeat(20_000)}</table>`),
  ];
  for (let i = 0; i < times; i++) {
    const bytes = pick(shapes)();
    const wrong = read(
      at,
      `炸弹${i}.${bytes[0] === 0x50 ? 'xlsx' : bytes[0] === 0x3c ? 'xls' : 'csv'}`,
      bytes,
    );
    if (wrong !== '') failed.push(`bomb ${i} (${bytes.length} bytes): ${wrong}`);
  }
  drop(at);
  return { tried: times, failed };
}
