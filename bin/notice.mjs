// The licences of what dist/ holds of others' work: the packages bundled into it, the fonts, the picture renderer. build.mjs writes
// dist/NOTICE; NOTICE in the root is the same text, kept in git so that a change of it is seen (test/bin/notice.test.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = `kaixue is under the MIT licence (LICENSE). Its package holds the work of others as well, built into dist/.
better-sqlite3 (MIT, with SQLite, public domain) and typst-ts-node-compiler (Apache-2.0, with Typst) are installed beside it by npm
and bring their own licences.

== Noto Sans SC, and parts of Noto Sans JP and Noto Sans HK: fonts (OFL-1.1)

Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.
The licence is dist/fonts/OFL.txt. https://fonts.google.com/noto

== @resvg/resvg-wasm: the picture renderer, unchanged (MPL-2.0)

The licence is https://www.mozilla.org/MPL/2.0/, the source https://github.com/yisibl/resvg-js.

== ZXing-C++, in zxing_reader.wasm of zxing-wasm: the reader of codes on scans, unchanged (Apache-2.0)

The licence is https://www.apache.org/licenses/LICENSE-2.0, the source https://github.com/zxing-cpp/zxing-cpp.
`;

/** Of packages that bring no text: licences that give a work to the public and ask for no notice. */
const PUBLIC = { Unlicense: 'Given to the public domain: https://unlicense.org' };

/** The text of NOTICE for a bundle of these modules. Packages whose licence is the same text, word for word, share it. */
export function notice(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    const folder = id.replaceAll('\\', '/').match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
    if (folder && !folder.includes('@resvg')) folders.add(folder);
  }
  const sharing = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|third_party)/i.test(file));
    const text =
      files.length > 0
        ? files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
        : PUBLIC[license];
    if (text === undefined) throw new Error(`${name} has no licence file: NOTICE must say its licence`);
    const key = `(${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
    sharing.set(key, [...(sharing.get(key) ?? []), `${name} ${version}`].sort());
  }
  const parts = [...sharing].map(([text, names]) => `\n== ${names.join(', ')} ${text}`);
  return HEAD + parts.sort().join('');
}
