import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runHere } from './command.ts';
import { testFolder } from './folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Schools that are made once and copied from then on, by the commands that make them; `from` is the one that they begin with. */
const SCHOOLS: Record<string, { from?: string; files: string; commands: string[] }> = {
  /** 青山小学: three classes, ten pupils, a little of everything. */
  small: {
    files: 'test/files/small-school',
    commands: ['init 青山小学 --opens 2027-03-01', 'import 开学资料'],
  },
  /** 南楼小学 with everything of templates/sample-school read in. */
  sample: {
    files: 'templates/sample-school',
    commands: ['init 南楼小学 --opens 2027-03-01', 'import 开学资料'],
  },
  /** The same at work: late books received, grades 1 to 3 served, what is short ordered, tasks and repairs begun, rooms passed. */
  half: {
    from: 'sample',
    files: 'templates/sample-school-later',
    commands: [
      'receive 开学资料/补发到货.csv --draft',
      'confirm RK20270226-001 --except 2=22',
      'issue --grade 1',
      'issue --grade 2',
      'issue --grade 3',
      'order make',
      'checklist apply 开学准备-春季',
      'task done 1-3',
      'repair done 1 换灯泡',
      'room balance --apply --yes',
      'inspect pass --except 三2 --by 韩娟',
    ],
  },
};

const made = new Map<string, Promise<string>>();

/** Puts the school file of a made school into a folder. */
export async function copySchool(name: string, folder: string): Promise<void> {
  copyFileSync(join(await madeSchool(name), 'kaixue.db'), join(folder, 'kaixue.db'));
}

function madeSchool(name: string): Promise<string> {
  const known = made.get(name) ?? makeSchool(name);
  made.set(name, known);
  return known;
}

async function makeSchool(name: string): Promise<string> {
  const school = SCHOOLS[name];
  if (!school) throw new Error(`no school ${name}: there are ${Object.keys(SCHOOLS).join(', ')}`);
  const folder = testFolder();
  cpSync(join(root, school.files), join(folder, '开学资料'), { recursive: true });
  if (school.from) await copySchool(school.from, folder);
  for (const command of school.commands) {
    const { exit, err } = await runHere(`kaixue ${command}`, folder);
    if (exit !== 0) throw new Error(`the school ${name}: kaixue ${command} gave ${exit}\n${err}`);
  }
  return folder;
}
