import { expect, test } from 'vitest';
import { dataWords } from '../../src/words/en/data-words.ts';
import { sampleSchool } from '../support/school.ts';

/** What stands alone on a screen: in a cell, after a number, in a list. */
const alone = (screen: string) =>
  screen
    .split(/\s{2,}|[│|,;()\n]|\b\d+ /u)
    .flatMap((text) => (Object.hasOwn(dataWords, text.trim()) ? text.trim() : []));

test('words of the data that mean the same everywhere are English on an English screen', async () => {
  const school = await sampleSchool();
  school.write('目录.csv', '书号,年级,书名,适用班级\n9787107329524,三年级,科学 三年级 下册,"1班、2班"\n');
  const left = [];
  for (const line of [
    'timetable show 三2',
    'timetable set 三2 周一 1 美术 --dry-run',
    'standard list',
    'find 语文',
    'stock list',
    'request list',
    'task list',
    'repair list',
    'print timetables --class 三2 --format term',
    'import 目录.csv --dry-run',
  ]) {
    const { exit, out, err } = await school.kaixue(`--lang en ${line}`);
    expect(`${line} ${exit} ${err}`).toMatch(/ [01] /);
    left.push(...alone(out).map((word) => `${line}: ${word}`));
    expect(out).not.toContain('、');
    if (line.startsWith('import')) expect(out).toContain('Class 3-1, Class 3-2');
  }
  expect(left).toEqual([]);
});
