// Copies what sheets are printed and read with into dist/: two fonts, their supplements, the renderer of pictures; and what finds codes on scans. A copy of the right size
// is left as it is, so that a second build costs nothing.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const noto = join(root, 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
const ours = join(root, 'src', 'paper', 'fonts');

const FILES = [
  [join(noto, '400Regular', 'NotoSansSC_400Regular.ttf'), 'fonts/NotoSansSC-Regular.ttf'],
  [join(noto, '700Bold', 'NotoSansSC_700Bold.ttf'), 'fonts/NotoSansSC-Bold.ttf'],
  [join(ours, 'NotoSansJP-Supplement.ttf'), 'fonts/NotoSansJP-Supplement.ttf'],
  [join(ours, 'NotoSansHK-Supplement.ttf'), 'fonts/NotoSansHK-Supplement.ttf'],
  [join(ours, 'OFL.txt'), 'fonts/OFL.txt'],
  [join(root, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'), 'resvg.wasm'],
  [createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'), 'zxing_reader.wasm'],
];

/** Copies fonts and picture renderer into dist/; throws when a package they come from is not installed. */
export function makeFonts() {
  const dist = join(root, 'dist');
  mkdirSync(join(dist, 'fonts'), { recursive: true });
  for (const [from, name] of FILES) {
    const to = join(dist, name);
    if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeFonts();
