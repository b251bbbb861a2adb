// npm run bench:district [-- 4000]: an office of 40, 400 … schools of 48 classes each: gathered once, then asked. On SQLite, and on a server
// where KAIXUE_BENCH_SERVER is the URL of an empty PostgreSQL database for each number of schools, with N in it: postgres://…/office_N
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { medians, once } from './measure.mjs';
import { makeSchool } from './school.mjs';

const root = dirname(fileURLToPath(new URL('.', import.meta.url)));
const kaixue = join(root, 'bin/kaixue.js');
const work = mkdtempSync(join(tmpdir(), 'kaixue-bench-district-'));
const most = Number(process.argv[2] ?? 400);
const run = (cwd, ...args) => once(process.execPath, [kaixue, ...args], { cwd, memory: true });

try {
  const school = join(work, 'school');
  makeSchool(join(work, 'files'));
  mkdirSync(school);
  for (const line of [
    ['init', '测试小学', '--opens', '2027-03-01', '--no-input'],
    ['import', join(work, 'files'), '--yes', '--no-input'],
    ['school', 'edit', '--code', '3100000000'],
  ])
    run(school, ...line);
  const publish = medians(
    { node: { args: ['-e', '0'] }, publish: { args: [kaixue, 'publish'], options: { cwd: school } } },
    7,
  );
  const times = (ms) => `${ms.toFixed(0)} ms (${(ms / publish.node).toFixed(1)} × node -e 0)`;
  console.log(`kaixue publish, 48 classes: ${times(publish.publish)}, goal ≤ 3 ×`);
  for (let schools = 40; schools <= most; schools *= 10) {
    const office = join(work, `office-${schools}`);
    mkdirSync(join(office, '上报'), { recursive: true });
    const codes = Array.from({ length: schools }, (_, n) => String(3_100_000_001 + n));
    for (const [n, code] of codes.entries())
      writeFileSync(join(office, '上报', `${code}.kaixue`), published(code, n));
    writeFileSync(
      join(office, '学校名单.csv'),
      ['学校标识码,学校名称,片区', ...codes.map((code, n) => `${code},学校${n},片${n % 8}`)].join('\n'),
    );
    const server = process.env.KAIXUE_BENCH_SERVER?.replace('N', String(schools));
    for (const at of [undefined, server].slice(0, server ? 2 : 1)) {
      const place = at === undefined ? [] : ['--db', at];
      run(office, 'district', 'init', '示范区', ...(at === undefined ? [] : ['--at', at]));
      run(office, 'district', 'add', '学校名单.csv', ...place);
      const gathered = run(office, 'district', 'gather', '上报', ...place);
      console.log(
        `\n${schools} schools, ${at === undefined ? 'SQLite' : 'PostgreSQL'}: gathered in ${(gathered.ms / 1000).toFixed(1)} s, peak ${gathered.mb.toFixed(0)} MB`,
      );
      const asked = { overview: [], schools: ['schools'], short: ['short'], share: ['share', '--draft'] };
      const args = Object.entries(asked).map(([name, verb]) => [
        name,
        { args: [kaixue, 'district', ...verb, ...place], options: { cwd: office } },
      ]);
      const taken = medians({ node: { args: ['-e', '0'] }, ...Object.fromEntries(args) }, 5);
      for (const name of Object.keys(asked))
        console.log(
          `  district ${name.padEnd(9)} ${(taken[name] - taken.node).toFixed(0).padStart(6)} ms beyond node -e 0`,
        );
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What a school of 84 titles and 200 supplies publishes: some lack, some have to spare, the same each time. */
function published(code, n) {
  const item = (k) => ({
    ...{
      key: `97871070${10_000 + k}`,
      kind: k < 84 ? 'book' : 'supply',
      name: `物品${k}`,
      spec: '',
      unit: '册',
      isbn: null,
    },
    ...{
      supplier: '新华书店',
      price: 1000 + k,
      need: 200,
      issued: 150,
      owed: 50,
      held: 60,
      on_order: 0,
      late: 0,
    },
    ...{ short: (n * 7 + k) % 5 === 0 ? 3 : 0, to_buy: 0, surplus: (n * 3 + k) % 7 === 0 ? 4 : 0 },
  });
  const classes = Array.from({ length: 48 }, (_, k) => ({
    of: {
      ...{ class: `${1 + (k % 6)}-${1 + Math.floor(k / 6)}`, pupils: 45 },
      lessons: { ready: 5, 'at-risk': 1, blocked: 0, at_risk: 1 },
    },
  }));
  const head = {
    ...{
      school: { code, name: `学校${n}` },
      term: '2026-2027-2',
      opening: '2027-03-01',
      journal: 9,
      slips: [],
    },
    ...{ published_at: '2027-02-26T01:00:00.000Z' },
    work: { tasks: { done: 1, open: 2, overdue: 0 }, repairs: { open: 1, blocking: 0 } },
  };
  const lines = [head, ...Array.from({ length: 284 }, (_, k) => ({ item: item(k) })), ...classes];
  const body = gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'));
  const sha256 = createHash('sha256').update(body).digest('hex');
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ format: 'kaixue-snapshot-1', bytes: body.length, sha256 })}\n`),
    body,
  ]);
}
