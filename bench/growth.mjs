// npm run bench:growth: schools of 48 classes, 4 and 12 times as many (no grade has 100 classes): does a command's cost grow faster than its input?
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from './measure.mjs';
import { makeSchool, makeTimetable } from './school.mjs';

const kaixue = join(dirname(fileURLToPath(new URL('.', import.meta.url))), 'bin/kaixue.js');
const work = mkdtempSync(join(tmpdir(), 'kaixue-growth-'));
/** Classes of a grade at 1 ×. */
const PER_GRADE = 8;

const TASKS = {
  import: (files) => ['import', files, '--yes', '--no-input'],
  plan: () => ['plan'],
  'ready --week': () => ['ready', '--week'],
  home: () => ['home'],
  'one movement': () => ['receive', '物品7=1', '--supplier', '文具店', '--yes'],
  'issue --all': () => ['issue', '--all', '--yes'],
  prepare: () => ['prepare'],
};

/** Milliseconds beyond `node -e 0`, the least of three; what changes the file is run once. */
function taken(cwd, name, args) {
  const times = ['import', 'prepare', 'issue --all'].includes(name) ? 1 : 3;
  const runs = Array.from({ length: times }, () =>
    once(process.execPath, [kaixue, ...args], {
      cwd,
      memory: true,
      exits: name === 'ready --week' ? [0, 1] : [0],
    }),
  );
  const node = Math.min(...[1, 2, 3].map(() => once(process.execPath, ['-e', '0']).ms));
  return { ms: Math.min(...runs.map(({ ms }) => ms)) - node, mb: Math.max(...runs.map(({ mb }) => mb)) };
}

try {
  const first = {};
  for (const times of [1, 4, 12]) {
    const [files, school] = [join(work, `files-${times}`), join(work, `school-${times}`)];
    makeSchool(files, PER_GRADE * times);
    makeTimetable(files, PER_GRADE * times);
    mkdirSync(school);
    once(process.execPath, [kaixue, 'init', '测试小学', '--opens', '2027-03-01', '--no-input'], {
      cwd: school,
    });
    console.log(`\n${PER_GRADE * 6 * times} classes`);
    for (const [name, args] of Object.entries(TASKS)) {
      const { ms, mb } = taken(school, name, args(files));
      first[name] ??= ms;
      const grown = ms / first[name] / times;
      console.log(
        `  ${name.padEnd(14)} ${(ms / 1000).toFixed(2).padStart(8)} s ${mb.toFixed(0).padStart(6)} MB   ${grown.toFixed(2).padStart(6)} × of its input's growth`,
      );
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
