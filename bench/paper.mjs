import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './measure.mjs';

/** What the sample school has done at half time: late books received, grades 1 to 3 served, what is short ordered, tasks and repairs begun. */
const HALF = [
  'receive 补发到货.csv --draft',
  'confirm RK20270226-001 --except 2=22',
  ...['1', '2', '3'].map((grade) => `issue --grade ${grade}`),
  'order make',
  'checklist apply 开学准备-春季',
  'task done 1-3',
  'repair done 1 换灯泡',
  'room balance --apply',
  'inspect pass --except 三2 --by 韩娟',
];

/** The dossier of the sample school (in `folder`) at half time: a line a sheet with its pages, rows and rows a page, and their sums. */
export function paperBySheet(folder, { kaixue, later }) {
  cpSync(later, folder, { recursive: true });
  const run = (line) =>
    once(process.execPath, [kaixue, ...line.split(' '), '--yes', '--no-input'], {
      cwd: folder,
      exits: [0, 1],
    });
  for (const line of HALF) run(line);
  run('prepare');
  const out = join(folder, 'out', readdirSync(join(folder, 'out'))[0]);
  const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const sheets = files.filter(({ format }) => format === 'pdf');
  const sum = (key) => sheets.reduce((total, one) => total + one[key], 0);
  const line = ({ sheet, pages, rows }) =>
    `${sheet.padEnd(22)}${String(pages).padStart(6)}${String(rows).padStart(8)}${(rows / pages).toFixed(1).padStart(8)}`;
  return [
    `${'sheet'.padEnd(22)} pages    rows  a page`,
    ...sheets.map(line),
    `${line({ sheet: 'all', pages: sum('pages'), rows: sum('rows') })}   (goal ≤ 170 pages, each row ≥ 7 mm)`,
  ];
}
