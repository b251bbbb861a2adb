import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../../store/installed.ts';

/** The folder of the page layouts that come with the program. */
export function ownLayouts(): string {
  return installed('templates', 'sheets');
}

/** The fonts in order of preference: in dist/fonts if built, otherwise where bin/fonts.mjs takes them from. */
export function fontFiles(): { regular: string; bold: string; supplements: string[] } {
  const built = installed('dist', 'fonts');
  const shipped = existsSync(join(built, 'NotoSansSC-Regular.ttf'));
  const npm = installed('node_modules', '@expo-google-fonts', 'noto-sans-sc');
  const supplements = shipped ? built : installed('src', 'paper', 'fonts');
  return {
    regular: shipped
      ? join(built, 'NotoSansSC-Regular.ttf')
      : join(npm, '400Regular', 'NotoSansSC_400Regular.ttf'),
    bold: shipped ? join(built, 'NotoSansSC-Bold.ttf') : join(npm, '700Bold', 'NotoSansSC_700Bold.ttf'),
    supplements: ['NotoSansJP-Supplement.ttf', 'NotoSansHK-Supplement.ttf'].map((f) => join(supplements, f)),
  };
}
