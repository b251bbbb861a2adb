import { expect, it } from 'vitest';
import { loadLexicon } from '../../../src/intake/columns.ts';
import { KINDS } from '../../../src/terminal/commands/import/kinds.ts';
import { readFiles } from '../../intake/reading.ts';

const { lexicon } = await loadLexicon(KINDS);

async function read(rows: string[]) {
  const options = { kinds: KINDS, lexicon, titleOf: ({ name: kind }: { name: string }) => kind };
  const { files } = await readFiles({ '甲.csv': rows.join('\n') }, options);
  return files[0]!;
}

it('a column that nothing but its cells allows is offered to be left out, and as nothing else', async () => {
  const { questions } = await read([
    '三(1)班校服尺码统计表',
    '姓名,性别,臂长,上衣码,裤码',
    '张小明,男,135,140,140',
    '李小红,女,128,130,130',
    '王大力,男,142,150,145',
    '赵芳芳,女,131,130,135',
  ]);
  const said = JSON.stringify(questions.map((one) => one.problem.args));
  expect(said).toContain('臂长=-');
  expect(said).not.toMatch(/臂长=[^-]/);
});

it('a card of one item, named over the table, is a log', async () => {
  const { skipped, questions } = await read([
    '品名：粉笔 单位：盒',
    '日期,摘要,收入,发出,结存',
    '2027-01-05,上期结存,,,40',
    '2027-02-20,购入,60,,100',
    '2027-02-25,一年级领用,,12,88',
    '2027-02-26,二年级领用,,10,78',
  ]);
  expect(questions).toEqual([]);
  expect(skipped[0]).toMatchObject({ code: 'sheet-foreign', args: { family: 'moved' } });
});

it('what was handed out to classes is told as that, whatever it lacks', async () => {
  const { skipped } = await read([
    '各班劳动工具发放登记表',
    '班级,扫帚,拖把,领取人签字',
    '一1班,4,2,',
    '一2班,4,2,',
    '二1班,4,2,',
  ]);
  expect(skipped[0]).toMatchObject({ code: 'sheet-foreign', args: { family: 'issued' } });
});

it('hours a week of each grade are no book list', async () => {
  const { questions } = await read(['课时安排', '科目,一年级,二年级', '语文,8,8', '数学,5,5', '体育,4,4']);
  expect(questions).toEqual([]);
});

it.each(['班级\\品名', '班级/品名'])('%s says what its own cells are', async (corner) => {
  const { sheets } = await read([
    '各班财产登记表',
    `${corner},课桌,课椅,讲台`,
    '一1班,40,41,1',
    '一2班,38,39,1',
    '二1班,45,46,1',
  ]);
  const rows = sheets[0]?.reading.rows.map(({ row }) => row as { class: { code: string }; name: string });
  expect(rows?.map((row) => `${row.class.code} ${row.name}`)).toHaveLength(9);
});

it('two rooms of one number in two buildings are two rooms', async () => {
  const { sheets, problems } = await read([
    '教室一览表',
    '楼栋,房号,座位数',
    '1号楼,101,45',
    '1号楼,102,45',
    '2号楼,101,48',
  ]);
  expect(problems).toEqual([]);
  const names = sheets[0]?.reading.rows.map(({ row }) => (row as { name: string }).name);
  expect(names).toEqual(['1号楼101', '102', '2号楼101']);
});
