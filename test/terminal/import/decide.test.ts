import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/intake/columns.ts';
import type { FileReading } from '../../../src/intake/reading.ts';
import { KINDS } from '../../../src/terminal/commands/import/kinds.ts';
import { readFiles } from '../../intake/reading.ts';

const { lexicon } = await loadLexicon(KINDS);

async function read(name: string, rows: string[]): Promise<FileReading> {
  const options = { kinds: KINDS, lexicon, titleOf: ({ name: kind }: { name: string }) => kind };
  const { files } = await readFiles({ [name]: rows.join('\n') }, options);
  return files[0] as FileReading;
}

describe('what a sheet is', () => {
  it('no standard, where a column of the grid is nothing but names', async () => {
    const found = await read('簿册发放表.csv', [
      '班级,人数,生字本,算术本,领用人',
      '二（2）,3,3,3,鲍远知',
      '三（1）,7,7,7,凤澜屿',
      '三（2）,11,11,11,郝禾',
      '四（1）,15,15,15,贺可远',
    ]);
    expect(found.sheets).toEqual([]);
    expect(found.problems).toEqual([]);
    expect([...found.skipped, ...found.questions]).toHaveLength(1);
  });

  it('a question, with every kind that the columns would be enough for', async () => {
    const found = await read('学生导入.csv', [
      '姓名,班级,职务,备注',
      '郝禾,三(1)班,班长,',
      '贺可远,三(1)班,学习委员,',
    ]);
    expect(found.questions[0]?.choices).toEqual(expect.arrayContaining(['staff', 'roster']));
  });

  it('a question how to take a column, with each way, where only one kind comes into question', async () => {
    const found = await read('表七.csv', ['班级,规模数,班主任', '一(1),5,鲍远知', '二(1),8,滕衡辰']);
    const { args } = found.questions[0]?.problem ?? {};
    expect(JSON.stringify(args)).toContain('规模数=人数');
    expect(JSON.stringify(args)).toContain('规模数=女生');
  });

  it('none of ours by its own name, not by that of a kind it is not', async () => {
    const found = await read('请假条.csv', [
      '姓名,部门,请假事由,请假天数',
      '郝禾,教导处,开会,2',
      '凤澜屿,总务处,看病,1',
    ]);
    expect(found.skipped[0]).toMatchObject({ code: 'sheet-foreign', args: { family: 'leave', kind: '' } });
  });
});
