import { expect, test } from 'vitest';
import { wordTables } from '../../src/intake/word-tables.ts';
import { storedZip } from '../../src/intake/zip.ts';
import { emptySchool } from '../support/school.ts';

const p = (text: string) =>
  `<w:p w:rsidR="1"><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (text: string, marks = '') => `<w:tc><w:tcPr>${marks}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr><w:trPr/>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const body = (...parts: string[]) => `<w:document><w:body>${parts.join('')}<w:sectPr/></w:body></w:document>`;

const docx = (xml: string) => storedZip([{ name: 'word/document.xml', data: Buffer.from(xml) }]);

test('a table of a Word document is a sheet below what is written above it, its cells merged as they are', () => {
  const { sheets } = wordTables(
    body(
      p('值班&amp;安排'),
      '<w:p/>',
      tbl(
        tr(tc('日期'), tc('人员', '<w:gridSpan w:val="2"/>')),
        tr(tc('3月1日', '<w:vMerge w:val="restart"/>'), tc('王'), `<w:tc>${p('李')}${p('赵')}</w:tc>`),
        tr(tc('', '<w:vMerge/>'), tc('钱'), `<w:tc>${tbl(tr(tc('里'), tc('面')))}${p('&#x20BB7;')}</w:tc>`),
      ),
      '<mc:Fallback>',
      p('again'),
      '</mc:Fallback>',
      p('注：准时'),
    ),
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['']);
  expect(sheets[0]!.rows.map((row) => Array.from(row, (cell) => cell?.text ?? ''))).toEqual([
    ['值班&安排'],
    ['日期', '人员'],
    ['3月1日', '王', '李\n赵'],
    ['', '钱', '里\n面\n𠮷'],
    ['注：准时'],
  ]);
  expect(sheets[0]!.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ]);
});

test('lists in Word documents are read; a letter beside them is no table, and an old .doc says how to save it', async () => {
  const school = emptySchool('2027-02-22');
  const list = (name: string, rows: string[][]) =>
    p(name) + tbl(...[['学号', '姓名', '性别'], ...rows].map((row) => tr(...row.map((text) => tc(text)))));
  const pupils = (names: string) =>
    [...names].map((name, i) => [String(i + 1), `王${name}`, i % 2 ? '女' : '男']);
  school.write(
    '名册.docx',
    docx(
      body(list('一（1）班学生名单', pupils('一二三四五')), list('一（2）班学生名单', pupils('甲乙丙丁'))),
    ),
  );
  school.write('通知.docx', docx(body(p('各班按时领取教材。'))));
  const ran = await school.kaixue('import . --yes');
  expect(ran.out).toMatch(/表1、表2：认作 学生名册/);
  expect(ran.out).toContain('另有 1 个不是表格，没有看：通知.docx');
  expect(ran.exit).toBe(0);
  const { classes } = await school.json<{ classes: { class: string; enrolment: number }[] }>('class list');
  expect(classes.map((one) => [one.class, one.enrolment])).toEqual([
    ['1-1', 5],
    ['1-2', 4],
  ]);
  expect((await school.kaixue('import 通知.docx')).err).toContain('这份 Word 文档里没有表格');
});
