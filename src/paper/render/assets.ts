import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder: the nearest one above this file (in dist/ or src/) that contains templates/sheets. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'sheets'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('templates/sheets is missing from the installed package');
    folder = parent;
  }
  return folder;
}

let root: string | undefined;

/** The absolute path of a file in the installed package. */
export function asset(...path: string[]): string {
  root ??= packageRoot();
  return join(root, ...path);
}

/** The folder of the page layouts that come with the program. */
export function ownLayouts(): string {
  return asset('templates', 'sheets');
}

/** The fonts in order of preference: in dist/fonts if built, otherwise where bin/fonts.mjs takes them from. */
export function fontFiles(): { regular: string; bold: string; supplements: string[] } {
  const built = asset('dist', 'fonts');
  const shipped = existsSync(join(built, 'NotoSansSC-Regular.ttf'));
  const npm = asset('node_modules', '@expo-google-fonts', 'noto-sans-sc');
  const supplements = shipped ? built : asset('src', 'paper', 'fonts');
  return {
    regular: shipped
      ? join(built, 'NotoSansSC-Regular.ttf')
      : join(npm, '400Regular', 'NotoSansSC_400Regular.ttf'),
    bold: shipped ? join(built, 'NotoSansSC-Bold.ttf') : join(npm, '700Bold', 'NotoSansSC_700Bold.ttf'),
    supplements: ['NotoSansJP-Supplement.ttf', 'NotoSansHK-Supplement.ttf'].map((f) => join(supplements, f)),
  };
}
