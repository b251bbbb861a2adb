// Makes the files of a large school by rule: rosters, books, supplies, standards, staff. Nothing is random, so every run measures the same.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';

const GRADES = ['一', '二', '三', '四', '五', '六'];
const SUBJECTS = [
  '语文',
  '数学',
  '英语',
  '道德与法治',
  '科学',
  '音乐',
  '美术',
  '体育与健康',
  '信息科技',
  '书法',
  '劳动',
  '综合实践',
  '心理健康',
  '阅读',
];
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const GIVEN = [...'安博晨丹恩芳国浩佳凯兰明宁鹏琪然思涛雯轩怡泽'];

const personName = (i) =>
  SURNAMES[i % SURNAMES.length] + GIVEN[(i * 7) % GIVEN.length] + GIVEN[(i * 11 + 3) % GIVEN.length];

/** An ISBN-13 with a valid check digit. */
export function isbn(n) {
  const body = `9787${String(n).padStart(8, '0')}`;
  const sum = [...body].reduce((s, d, i) => s + Number(d) * (i % 2 ? 3 : 1), 0);
  return body + ((10 - (sum % 10)) % 10);
}

function workbook(path, sheets) {
  const book = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), name);
  writeFileSync(path, xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

/** Writes the files of a school of `perGrade` × 6 classes of 45 into `folder`. */
export function makeSchool(folder, perGrade = 8) {
  mkdirSync(folder, { recursive: true });
  let pupil = 0;
  const rosters = {};
  for (const [g, grade] of GRADES.entries()) {
    const rows = [['序号', '班级', '学籍号', '姓名', '性别', '备注']];
    for (let c = 1; c <= perGrade; c++)
      for (let i = 1; i <= 45; i++) {
        pupil++;
        rows.push([
          i,
          `${grade}(${c})班`,
          `G32${String(g + 1)}${String(pupil).padStart(12, '0')}`,
          personName(pupil),
          pupil % 2 ? '男' : '女',
          '',
        ]);
      }
    rosters[`${grade}年级`] = rows;
  }
  workbook(join(folder, '学生名册.xlsx'), rosters);
  const books = [
    ['年级', '科目', '书名', '出版社', '书号', '定价', '每包册数', '循环使用', '教师用书', '征订数'],
  ];
  const arrived = [['书名', '书号', '应到', '实到', '到货日期']];
  for (const [g, grade] of GRADES.entries())
    for (const [s, subject] of SUBJECTS.entries()) {
      const title = `《${subject} ${grade}年级 下册》`;
      const number = isbn(g * 100 + s + 1);
      books.push([
        `${grade}年级`,
        subject,
        title,
        '人民教育出版社',
        number,
        5 + (s % 9) / 2,
        40,
        s > 8 ? '是' : '否',
        4,
        perGrade * 45 + 4,
      ]);
      arrived.push([title, number, perGrade * 45 + 4, perGrade * 45 + 4 - (s % 5) * 3, '2027-02-22']);
    }
  workbook(join(folder, '教材目录.xlsx'), { 征订: books });
  workbook(join(folder, '到货.xlsx'), { 到货: arrived });
  const supplies = [
    ['编号', '品名', '规格型号', '单位', '类别', '单价', '包装数', '最低库存', '库存数量', '存放地点'],
  ];
  const standards = [['品名', '规格型号', '范围', '数量', '年级']];
  for (let i = 1; i <= 200; i++)
    supplies.push([
      `WZ${String(i).padStart(4, '0')}`,
      `物品${i}`,
      `规格${i}`,
      '个',
      '办公用品',
      1 + (i % 40) / 4,
      10,
      5,
      i * 3,
      `库${i % 9}`,
    ]);
  const scopes = ['每班', '每师', '每部门', '全校', '每生'];
  for (let i = 0; i < 250; i++)
    standards.push([
      `物品${(i % 200) + 1}`,
      `规格${(i % 200) + 1}`,
      scopes[(i + Math.floor(i / 200)) % 5],
      1 + (i % 4),
      '',
    ]);
  workbook(join(folder, '物资库存.xlsx'), { 物资: supplies });
  workbook(join(folder, '配备标准.xlsx'), { 标准: standards });
  const staff = [['工号', '姓名', '部门', '岗位', '职务']];
  for (let i = 1; i <= perGrade * 18; i++)
    staff.push([`T${String(i).padStart(3, '0')}`, personName(i + 5000), `${SUBJECTS[i % 8]}组`, '教师', '']);
  workbook(join(folder, '教职工.xlsx'), { 教职工: staff });
}

/** Writes the timetable (35 lessons a week) and the rooms of such a school into `folder`, each seventh class short of chairs. */
export function makeTimetable(folder, perGrade) {
  const lessons = ['班级,星期,节次,科目'];
  const rooms = ['教室,类型,班级,课桌,椅子'];
  for (const [g, grade] of GRADES.entries())
    for (let c = 1; c <= perGrade; c++) {
      const cls = `${grade}(${c})班`;
      for (let day = 0; day < 5; day++)
        for (let period = 1; period <= 7; period++)
          lessons.push(`${cls},星期${'一二三四五'[day]},${period},${SUBJECTS[(day * 7 + period + c) % 14]}`);
      rooms.push(`${g + 1}${String(c).padStart(2, '0')}教室,普通教室,${cls},46,${c % 7 === 0 ? 43 : 46}`);
    }
  writeFileSync(join(folder, '课程表.csv'), `\uFEFF${lessons.join('\n')}\n`);
  writeFileSync(join(folder, '教室.csv'), `\uFEFF${rooms.join('\n')}\n`);
}
