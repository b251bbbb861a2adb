import { corpus } from '../corpus.ts';
import { type Judged, judge } from '../judge.ts';
import { failureLine, reportTable } from '../report.ts';
import { rewordedTables } from '../reworded.ts';
import type { Table } from '../table.ts';

const USAGE = `npm run reading -- [--failures] [--only PART] [--words sample|all|none]
  --failures       list every table that was not right, with what was seen
  --asked          list every table that had to be asked about, with the command that answered
  --only PART      only tables whose id has this in it: /roster, "qingping/|foreign/出库"
  --words WHICH    header words replaced one at a time: a sample (default), all of them, or none
  --folders        every school's lists at once, as a folder
  --write FOLDER   write the tables' files there and read none`;

const args = process.argv.slice(2);
const flag = (name: string) => args.includes(`--${name}`);
const value = (name: string) => (flag(name) ? args[args.indexOf(`--${name}`) + 1] : undefined);

if (flag('help')) console.log(USAGE);
else await main();

async function main() {
  const only = value('only');
  const parts = only?.split('|') ?? [];
  const tables = corpus().filter((t) => !only || parts.some((part) => t.id.includes(part)));
  const write = value('write');
  if (write) {
    const { writeTables } = await import('../write.ts');
    return writeTables(tables, write);
  }
  if (flag('folders')) return reportFolders(tables);
  const judged = await judgeAll(tables);
  const ours = judged.filter((j) => !j.table.foreign);
  const foreign = judged.filter((j) => j.table.foreign);
  if (ours.length > 0) {
    print(ours, (j) => j.table.kind, 'our kinds');
    print(ours, (j) => j.table.school, 'schools');
    const asked = ours.reduce((sum, j) => sum + j.questions, 0);
    const misled = ours.filter((j) => j.misled);
    console.log(
      `questions a file: ${(asked / ours.length).toFixed(2)}; misled by a hint: ${misled.length}\n`,
    );
    if (flag('failures'))
      for (const { table, misled: how } of misled) console.log(`misled     ${table.id}\n           ${how}`);
  }
  if (foreign.length > 0) print(foreign, () => '', 'foreign');
  const words = value('words') ?? 'sample';
  if (words === 'none' || ours.length === 0) return;
  const reworded = await judgeAll(rewordedTables(tables, words !== 'all'));
  print(reworded, (j) => j.table.kind, `a word replaced`);
}

async function reportFolders(tables: readonly Table[]) {
  const { readFolders } = await import('../folders.ts');
  const folders = await readFolders(tables);
  const sum = (of: (f: (typeof folders)[number]) => number) => folders.reduce((n, f) => n + of(f), 0);
  for (const { school, files, right, held, lost, taken } of folders) {
    console.log(
      `${school.padEnd(14)}${right} of ${files} right, ${held.length} held back, ${lost.length} lost a fact, ${taken.length} foreign taken`,
    );
    if (flag('failures')) for (const line of [...held, ...lost, ...taken]) console.log(`    ${line}`);
  }
  console.log(
    `all           ${sum((f) => f.right)} of ${sum((f) => f.files)} right, ${sum((f) => f.held.length)} held back, ${sum((f) => f.lost.length)} lost a fact, ${sum((f) => f.taken.length)} foreign taken`,
  );
}

async function judgeAll(tables: readonly Table[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const table of tables) {
    const one = await judge(table);
    judged.push(one);
    const good = one.verdict === 'right' || one.verdict === 'asked' || one.verdict === 'refused';
    if (flag('failures') && !good) console.log(failureLine(one));
    if (flag('asked') && one.verdict === 'asked') console.log(failureLine(one));
    if (process.stderr.isTTY) process.stderr.write(`\r${judged.length}/${tables.length} `);
  }
  return judged;
}

function print(judged: readonly Judged[], by: (one: Judged) => string, title: string) {
  console.log(`${reportTable(judged, by, title)}\n`);
}
