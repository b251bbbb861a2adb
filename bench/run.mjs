// npm run bench [-- FILE]: measures the program against a peer that runs in turn with it. Writes bench/results.txt (or FILE).
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addMovements, addTasks } from './load.mjs';
import { medians, once } from './measure.mjs';
import { paperBySheet } from './paper.mjs';
import { makeSchool, makeTimetable } from './school.mjs';

const root = dirname(fileURLToPath(new URL('.', import.meta.url)));
const kaixue = join(root, 'bin/kaixue.js');
const work = mkdtempSync(join(tmpdir(), 'kaixue-bench-'));
const lines = [];
const say = (text) => {
  lines.push(text);
  console.log(text);
};
const ratio = (name, ms, peer, limit) =>
  say(
    `${name.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / peer).toFixed(2).padStart(6)} ×   (goal ≤ ${limit} ×)`,
  );

try {
  say(
    `${new Date().toISOString().slice(0, 10)}  Node ${process.versions.node}  ${cpus()[0]?.model ?? ''} × ${cpus().length}`,
  );
  const small = join(work, 'small');
  newSchool(small, join(root, 'templates/sample-school'));
  const large = join(work, 'large');
  makeSchool(join(work, 'files'));
  newSchool(large, join(work, 'files'));
  const empty = join(work, 'empty');
  newSchool(empty);

  say('\nStart and plan (peer: node -e 0, 15 runs in turn)');
  const fresh = join(work, 'fresh.db');
  const start = medians(
    {
      node: { args: ['-e', '0'] },
      version: { args: [kaixue, '--version'] },
      open: { args: [kaixue, 'term', 'list'], options: { cwd: small } },
      plan: { args: [kaixue, 'plan'], options: { cwd: small } },
      print: { args: [kaixue, 'print', 'purchase-list', '-o', 'x.pdf'], options: { cwd: small } },
      planLarge: { args: [kaixue, 'plan'], options: { cwd: large } },
      roster: {
        before: () => copyFileSync(join(empty, 'kaixue.db'), fresh),
        args: [kaixue, 'import', join(work, 'files/学生名册.xlsx'), '--db', fresh, '--yes'],
      },
    },
    15,
  );
  say(`node -e 0 ${start.node.toFixed(0)} ms`);
  ratio('kaixue --version', start.version, start.node, 1.35);
  ratio('kaixue plan, sample school (24 classes)', start.plan, start.node, 2.2);
  ratio('kaixue plan, 48 classes 84 titles 200 supplies', start.planLarge, start.node, 2.5);
  ratio('kaixue print, one sheet as PDF', start.print, start.node, 6);
  ratio('kaixue import, roster of 2,160 pupils', start.roster, start.node, 6);

  const huge = join(work, 'huge');
  makeSchool(join(work, 'files-120'), 20);
  makeTimetable(join(work, 'files-120'), 20);
  newSchool(huge, join(work, 'files-120'));
  say('\nThe gate for 120 classes × 35 lessons (peer: node -e 0, 11 runs in turn)');
  const gate = medians(
    {
      node: { args: ['-e', '0'] },
      ready: { args: [kaixue, 'ready', '--week'], options: { cwd: huge, exits: [0, 1] } },
    },
    11,
  );
  ratio('kaixue ready --week', gate.ready, gate.node, 2.5);

  const old = join(work, 'old');
  newSchool(old, join(work, 'files'));
  addMovements(join(old, 'kaixue.db'));
  addTasks(join(old, 'kaixue.db'));
  say(
    '\n20,000 movements, 5,000 tasks (peer: kaixue term list, which only opens the same file, 11 runs in turn)',
  );
  let next = 0;
  const aged = medians(
    {
      open: { args: [kaixue, 'term', 'list'], options: { cwd: old } },
      stock: { args: [kaixue, 'stock', '物品7'], options: { cwd: old } },
      history: { args: [kaixue, 'stock', 'history', 'WZ0007'], options: { cwd: old } },
      list: { args: [kaixue, 'task', 'list'], options: { cwd: old } },
      done: {
        before: () => {
          next++;
        },
        // Every third task waits for the one before it: those after it are free.
        get args() {
          return [kaixue, 'task', 'done', String(3 * next - 1)];
        },
        options: { cwd: old },
      },
    },
    11,
  );
  say(`kaixue term list ${aged.open.toFixed(0)} ms`);
  ratio('kaixue stock ITEM', aged.stock, aged.open, 1.6);
  ratio('kaixue stock history ITEM', aged.history, aged.open, 1.6);
  ratio('kaixue task list', aged.list, aged.open, 1.6);
  ratio('kaixue task done', aged.done, aged.open, 1.6);

  say('\nThe paper of the sample school at half time');
  const half = join(work, 'half');
  newSchool(half, join(root, 'templates/sample-school'));
  for (const line of paperBySheet(half, { kaixue, later: join(root, 'templates/sample-school-later') }))
    say(line);

  say('\nThe whole dossier of 48 classes (peer: LibreOffice turns the same workbooks into PDF)');
  const dossier = once(process.execPath, [kaixue, 'prepare'], { cwd: large, memory: true });
  say(`kaixue prepare (PDF and XLSX)   peak ${dossier.mb.toFixed(0)} MB (goal < 600 MB)`);
  const out = join(large, 'out', readdirSync(join(large, 'out'))[0]);
  const books = readdirSync(out)
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => join(out, f));
  const prepare = { args: [kaixue, 'prepare'], options: { cwd: large } };
  if (spawnSync('soffice', ['--version']).error) say('LibreOffice is not installed here: no ratio.');
  else {
    const whole = medians({ prepare, office: libreOffice(books) }, 3);
    say(
      `median of 3 in turn: kaixue ${whole.prepare.toFixed(0)} ms, LibreOffice on ${books.length} workbooks ` +
        `${whole.office.toFixed(0)} ms: ${(whole.office / whole.prepare).toFixed(1)} × slower (goal ≥ 3 ×)`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
writeFileSync(process.argv[2] ?? join(root, 'bench/results.txt'), `${lines.join('\n')}\n`);

/** A school file in a folder of its own, with these files read into it. */
function newSchool(folder, files) {
  mkdirSync(folder, { recursive: true });
  once(process.execPath, [kaixue, 'init', '测试小学', '--opens', '2027-03-01', '--no-input'], {
    cwd: folder,
  });
  if (files) once(process.execPath, [kaixue, 'import', files, '--yes', '--no-input'], { cwd: folder });
}

/** LibreOffice turning these workbooks into PDF, with a profile of its own. */
function libreOffice(files) {
  const target = join(work, 'office');
  return {
    program: 'soffice',
    args: [
      '--headless',
      `-env:UserInstallation=file://${work}/profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      target,
      ...files,
    ],
  };
}
