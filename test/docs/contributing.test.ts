import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';

const root = join(import.meta.dirname, '..', '..');

/** A step of a recipe: what to write into which file, and where. */
interface Step {
  file: string;
  /** 'after' and 'before' mean a line of its own; 'instead of' replaces the very text. */
  where: 'after' | 'before' | 'instead of' | 'new';
  anchor: string;
  text: string;
}

function steps(): Step[] {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const said =
    /^(?:In `(.+?)`, (after|before|instead of) `(.+)`|A new file `(.+?)`):\n\n```\w+\n([\s\S]*?)```/gm;
  return [...text.matchAll(said)].map(([, file, where, anchor, added, body]) => ({
    file: (file ?? added)!,
    where: (where ?? 'new') as Step['where'],
    anchor: anchor ?? '',
    text: body!,
  }));
}

function follow({ file, where, anchor, text }: Step, copy: string): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  if (where === 'new') writeFileSync(path, text, { flag: 'wx' });
  else writeFileSync(path, changed(readFileSync(path, 'utf8'), file, where, anchor, text));
}

function changed(before: string, file: string, where: Step['where'], anchor: string, text: string): string {
  const [head = '', tail = '', ...more] = before.split(anchor);
  expect(`${file} has «${anchor}» ${before === head ? 0 : more.length + 1} times`).toBe(
    `${file} has «${anchor}» 1 times`,
  );
  if (where === 'instead of') return head + text.trimEnd() + tail;
  const at = where === 'before' ? head.lastIndexOf('\n') + 1 : before.indexOf('\n', head.length) + 1;
  return before.slice(0, at) + text + before.slice(at);
}

test('the recipes of CONTRIBUTING.md add a field, a noun, a rule, a kind of file and a sheet that work', {
  timeout: 180_000,
}, async () => {
  const copy = testFolder();
  for (const part of ['src', 'templates', 'test/support', 'tsconfig.json', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const all = steps();
  expect(all.length).toBeGreaterThan(30);
  for (const step of all) follow(step, copy);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--noEmit', '-p', copy], { stdio: 'pipe' });

  const support: typeof import('../support/school.ts') = await import(join(copy, 'test/support/school.ts'));
  const school = support.smallSchool();
  const said = async (typed: string, exit = 0) => {
    const ran = await school.kaixue(typed);
    expect(`${typed} → ${ran.exit}\n${ran.err}`).toContain(`${typed} → ${exit}\n`);
    return ran.out + ran.err;
  };

  // A field: typed, shown, sorted by, in JSON, help, CSV and completion; read from a column.
  await said('room edit 101 --size 54');
  expect(await said('room list')).toMatch(/面积[\s\S]*101.* 54\n/);
  expect(await said('room show 101')).toContain('54');
  expect((await school.json<{ room: { size: number } }>('room show 101')).room.size).toBe(54);
  expect(await said('room list --sort size --csv -')).toMatch(/面积,[\s\S]*\n101,.*,54,/);
  expect(await said('room add --help')).toContain('面积（平方米）');
  expect(await said('complete -- room edit 101 --si')).toContain('--size');
  school.write('教室一览.csv', '教室,楼栋,课桌,面积\n102,南楼,40,60\n');
  await said('import 教室一览.csv');
  expect(await said('room show 102')).toContain('60');

  // A noun with a rule, a kind of file and a sheet.
  school.write('钥匙登记表.csv', '钥匙名称,把数\n301教室,2\n器材室,1\n');
  expect(await said('import 钥匙登记表.csv')).toContain('新增 2');
  await said('key edit 301教室 --holder 白雨');
  expect(await said('key edit 器材室 --holder 白雨', 1)).toContain('只有一把钥匙');
  expect(await said('key add 总闸')).toContain('总闸');
  expect(await said('key add 总闸', 2)).toContain('已经有');
  expect(await said('key list --lang en')).toMatch(/Key +Copies +Holder[\s\S]*301教室 +2 +白雨/);
  expect(await said('log')).toContain('修改钥匙');
  expect(await said('print keys --format csv -o -')).toMatch(/301教室,2,白雨/);
  await said('key remove 总闸 --yes');
  await said('doctor');
});
