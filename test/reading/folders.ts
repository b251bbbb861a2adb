import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere } from '../support/command.ts';
import { bytesOf } from './bytes.ts';
import { HABITS } from './habits.ts';
import { answerOf, asking } from './judge.ts';
import { schoolName } from './school.ts';
import type { Table } from './table.ts';

/** Lists that say nothing against each other: a roster of three classes would, beside the numbers of all. */
const TOGETHER =
  'classes staff room books exercise-books supply-stock standards requests timetable repair areas property duty';

export interface Folder {
  school: string;
  files: number;
  right: number;
  /** Held back or passed over, and said so. */
  held: string[];
  /** Taken, yet a fact is not there. */
  lost: string[];
  /** Foreign tables that were taken for something. */
  taken: string[];
}

/** Every school's lists at once, with four foreign tables among them, given to a school that knows nothing yet. */
export async function readFolders(tables: readonly Table[]): Promise<Folder[]> {
  const folders: Folder[] = [];
  const foreign = tables.filter((t) => t.foreign);
  for (const [i, habit] of HABITS.entries()) {
    const own = tables.filter(
      (t) => t.school === habit.id && TOGETHER.split(' ').includes(t.id.split('/')[1]!),
    );
    const strange = foreign.slice(i * 4, i * 4 + 4);
    if (own.length > 0) folders.push(await readFolder(habit.id, own, strange, habit.structure === 'nine'));
  }
  return folders;
}

async function readFolder(
  school: string,
  own: readonly Table[],
  strange: readonly Table[],
  nine: boolean,
): Promise<Folder> {
  const dir = mkdtempSync(join(tmpdir(), 'kaixue-folder-'));
  try {
    await runHere(
      `kaixue init ${schoolName(nine ? 'nine' : 'town')} --opens 2027-03-01 --quiet --no-input`,
      dir,
    );
    // A school whose export always bears the same name keeps one folder a list.
    const path = (table: Table) => join('资料', table.id.split('/')[1]!, table.file);
    for (const table of [...own, ...strange]) {
      mkdirSync(join(dir, path(table), '..'), { recursive: true });
      writeFileSync(join(dir, path(table)), bytesOf(table.sheets, table.encoding));
    }
    const { files, problems } = await answerOf('kaixue import 资料 --yes --no-input --json', dir);
    const ask = asking(dir);
    const folder: Folder = { school, files: own.length, right: 0, held: [], lost: [], taken: [] };
    for (const table of own) {
      const file = files.find((f) => f.file.endsWith(path(table)));
      const missing = [];
      for (const fact of table.facts) if (await fact(ask)) missing.push(fact);
      if (missing.length === 0) folder.right++;
      else if (!file || file.problems.length > 0)
        folder.held.push(`${table.kind}: ${(file?.problems ?? problems)[0]?.message}`);
      else folder.lost.push(`${table.kind}: ${missing.length} of ${table.facts.length} facts`);
    }
    for (const table of strange)
      if ((files.find((f) => f.file.endsWith(path(table)))?.kinds.length ?? 0) > 0)
        folder.taken.push(table.kind);
    return folder;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
