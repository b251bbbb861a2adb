import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { testFolder } from '../support/school.ts';

const program = join(import.meta.dirname, '..', '..', 'bin', 'kaixue.js');

/** A figure of `plan --json`. */
export interface PlanItem {
  code: string;
  kind: string;
  name: string;
  grade: number | null;
  isbn: string | null;
  need: number;
  held: number;
  on_order: number;
  short: number;
  price_fen: number | null;
}

/** A school of its own in a folder of its own, worked on through whole commands. */
export interface TrialSchool {
  dir: string;
  /** Runs a command; stdout, stderr and the exit code. */
  run(...args: string[]): { out: string; err: string; exit: number };
  /** Runs a command with --json that must succeed, and reads its document. */
  json<T>(...args: string[]): T;
  write(name: string, content: string | Uint8Array): void;
  enrolment(): Record<string, number>;
  plan(...args: string[]): PlanItem[];
}

/** Sets up a school that opens on 2027-03-01 with these files beside it; nothing is imported yet. */
export function trialSchool(name: string, files: Record<string, string | Uint8Array>): TrialSchool {
  const dir = testFolder();
  const env = { ...process.env, KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: 'zh', NO_COLOR: '1' };
  const school: TrialSchool = {
    dir,
    run(...args) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
        cwd: dir,
        env,
        encoding: 'utf8',
        maxBuffer: 64 << 20,
      });
      return { out: stdout, err: stderr, exit: status ?? -1 };
    },
    json<T>(...args: string[]) {
      const { out, err, exit } = school.run(...args, '--json');
      if (exit !== 0) throw new Error(`kaixue ${args.join(' ')}: exit ${exit}\n${err}${out.slice(0, 2000)}`);
      return JSON.parse(out) as T;
    },
    write(path, content) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    },
    enrolment: () =>
      Object.fromEntries(
        school
          .json<{ classes: { class: string; enrolment: number }[] }>('class', 'list')
          .classes.map((c) => [c.class, c.enrolment]),
      ),
    plan: (...args) => school.json<{ items: PlanItem[] }>('plan', ...args).items,
  };
  for (const [path, content] of Object.entries(files)) school.write(path, content);
  const made = school.run('init', name, '--opens', '2027-03-01', '--quiet');
  if (made.exit !== 0) throw new Error(made.err);
  return school;
}

/** A thirteen-digit ISBN of a number, with its right check digit, as publishers hyphenate it. */
export function isbn(serial: number, hyphens = true): string {
  const digits = `9787107${String(serial).padStart(5, '0')}`;
  const sum = [...digits].reduce((s, d, i) => s + Number(d) * (i % 2 ? 3 : 1), 0);
  const check = (10 - (sum % 10)) % 10;
  return hyphens ? `978-7-107-${digits.slice(7)}-${check}` : `${digits}${check}`;
}
