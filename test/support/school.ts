import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSchoolFile, type Store, transact } from '../../src/store/index.ts';
import type { Action, Writer } from '../../src/store/reader.ts';

export interface TestSchool {
  dir: string;
  path: string;
  store: Store;
  /** Runs a change through the one door, as an action called 'test' unless told otherwise. */
  change<T>(change: (tx: Writer) => T, action?: Partial<Action>): T;
}

export const TEST_ACTION: Action = {
  name: 'test',
  command: 'kaixue test',
  who: '测试员',
  at: '2027-02-20T08:00:00.000Z',
};

const folders: string[] = [];
process.on('exit', () => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

/** A folder that is gone when the tests end. */
export function testFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kaixue-test-'));
  folders.push(dir);
  return dir;
}

/** A fresh school file with the school 测试小学 and the term 2026-2027-2 (id 1, opening 2027-03-01), written in journal entry 1. */
export function openTestSchool(): TestSchool {
  const dir = testFolder();
  const path = join(dir, 'kaixue.db');
  const store = createSchoolFile(path);
  const change = <T>(work: (tx: Writer) => T, action: Partial<Action> = {}): T =>
    transact(store, { ...TEST_ACTION, ...action }, work);
  change(
    (tx) => {
      tx.run("INSERT INTO school (id, name, lang) VALUES (1, '测试小学', 'zh')");
      tx.run(
        "INSERT INTO term (id, code, staff_return, registration, opening) VALUES (1, '2026-2027-2', '2027-02-24', '2027-02-28', '2027-03-01')",
      );
    },
    { name: 'init', command: 'kaixue init 测试小学' },
  );
  return { dir, path, store, change };
}
