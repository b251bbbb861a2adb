import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createSchoolFile, openSchoolFile } from '../../src/store/open.ts';
import type { Action, Writer } from '../../src/store/reader.ts';
import type { Store } from '../../src/store/store.ts';
import { transact } from '../../src/store/transact.ts';
import { kaixueIn, type Ran } from './command.ts';
import { testFolder } from './folder.ts';
import { copySchool } from './made-schools.ts';
import { words } from './transcript.ts';
import type { Around } from './world.ts';

/** A school file in a folder of its own: looked into by `store`, changed by `change`, worked on by whole commands in this process. */
export interface TestSchool {
  dir: string;
  path: string;
  store: Store;
  /** Runs a change through the one door, as an action called 'test' unless told otherwise. */
  change<T>(change: (tx: Writer) => T, action?: Partial<Action>): T;
  /** Runs a command as typed in the school's folder. */
  kaixue(typed: string | readonly string[], around?: Around): Promise<Ran>;
  /** Runs one with --json that must succeed, and gives its document. */
  json<T>(typed: string | readonly string[], around?: Around): Promise<T>;
  /** Writes a file beside the school file. */
  write(name: string, content: string | Uint8Array): void;
}

export const TEST_ACTION: Action = {
  name: 'test',
  command: 'kaixue test',
  who: '测试员',
  at: '2027-02-20T08:00:00.000Z',
};

let empty: string | undefined;

/** 测试小学 with the term 2026-2027-2 (id 1, opening 2027-03-01), written in journal entry 1, and nothing else. */
export function emptySchool(today?: string): TestSchool {
  const dir = testFolder();
  // Made once and copied: that takes a tenth of the time.
  empty ??= makeEmpty();
  copyFileSync(empty, join(dir, 'kaixue.db'));
  return schoolIn(dir, today);
}

function makeEmpty(): string {
  const path = join(testFolder(), 'kaixue.db');
  const store = createSchoolFile(path);
  transact(store, { ...TEST_ACTION, name: 'init', command: 'kaixue init 测试小学' }, (tx) => {
    tx.run("INSERT INTO school (id, name, lang) VALUES (1, '测试小学', 'zh')");
    tx.run(
      "INSERT INTO term (id, code, staff_return, registration, opening) VALUES (1, '2026-2027-2', '2027-02-24', '2027-02-28', '2027-03-01')",
    );
  });
  store.close();
  return path;
}

/** The same with three classes, six staff and four rooms. Its commands are typed on 2027-02-20 unless told otherwise. */
export function smallSchool(): TestSchool {
  const school = emptySchool('2027-02-20');
  school.change((tx) => {
    tx.run("INSERT INTO department (id, name) VALUES (1, '总务处'), (2, '语文组'), (3, '数学组')");
    tx.run(
      `INSERT INTO staff (id, number, name, department_id, post, duty, state) VALUES
       (1, 'T1', '韩娟', 1, '总务主任', NULL, 'active'), (2, 'T2', '段文', 1, '维修工', NULL, 'active'),
       (3, 'T3', '白雨', 1, '仓库保管员', NULL, 'active'), (4, 'T4', '雷晨晶', 3, '教师', '三(2)班班主任', 'active'),
       (5, 'T5', '范芳轩', 2, '教师', '组长', 'active'), (6, 'T6', '旧人', 2, '教师', NULL, 'left')`,
    );
    tx.run(
      `INSERT INTO room (id, name, building, floor, kind) VALUES (1, '101', '南楼', 1, 'classroom'), (2, '102', '南楼', 1, 'classroom'),
       (3, '103', '南楼', 1, 'classroom'), (4, '操场', NULL, NULL, '操场')`,
    );
    tx.run(
      `INSERT INTO class (id, term_id, code, grade, number, expected, room_id, teacher_id) VALUES
       (1, 1, '3-1', 3, 1, 40, 1, 5), (2, 1, '3-2', 3, 2, 39, 2, 4), (3, 1, '1-1', 1, 1, 43, 3, NULL)`,
    );
  });
  return school;
}

/** 南楼小学 with everything of templates/sample-school read in; `made` names another of the schools that are made once and copied. */
export async function sampleSchool(made = 'sample'): Promise<TestSchool> {
  const dir = testFolder();
  await copySchool(made, dir);
  return schoolIn(dir);
}

/** A school of any name that opens on 2027-03-01, set up by `kaixue init`, with these files beside it that nobody has read yet. */
export async function schoolWithFiles(
  name: string,
  files: Record<string, string | Uint8Array>,
): Promise<TestSchool> {
  const dir = testFolder();
  const { exit, err } = await kaixueIn(dir, ['init', name, '--opens', '2027-03-01', '--quiet']);
  if (exit !== 0) throw new Error(err);
  const school = schoolIn(dir);
  for (const [path, content] of Object.entries(files)) school.write(path, content);
  return school;
}

function schoolIn(dir: string, today?: string): TestSchool {
  const path = join(dir, 'kaixue.db');
  const store = openSchoolFile(path);
  const kaixue: TestSchool['kaixue'] = (typed, around) => kaixueIn(dir, typed, { today, ...around });
  return {
    dir,
    path,
    store,
    change: (work, action = {}) => transact(store, { ...TEST_ACTION, ...action }, work),
    kaixue,
    json: async (typed, around) => {
      const args = typeof typed === 'string' ? words(typed) : typed;
      const { out, err, exit, json } = await kaixue([...args, '--json'], around);
      if (exit !== 0) throw new Error(`kaixue ${args.join(' ')}: exit ${exit}\n${err}${out}`);
      return json;
    },
    write: (name, content) => {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    },
  };
}
