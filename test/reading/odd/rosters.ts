import { count, has } from '../facts.ts';
import { classesOf, nameOf, pupilsOf } from '../school.ts';
import type { Table } from '../table.ts';
import { named, oddTable } from './odd.ts';
import { A, all, facts, HEAD, rows } from './pupils.ts';

const base = { kind: 'roster', needs: ['staff', 'rooms', 'supplies'] as const };

export function oddRosters(): Table[] {
  return [
    oddTable({
      ...base,
      what: 'not yet divided',
      title: '一年级新生名单',
      unreadable: '一年级有两个班，还没有分班',
      needs: ['classes', 'staff'],
      sheets: {
        Sheet1: [
          ['2027年一年级新生登记'],
          ['序号', '姓名', '性别', '身份证号', '监护人'],
          ...pupilsOf(classesOf('town')[0]!).map((p, i) => [
            i + 1,
            p.name,
            p.sex,
            `51990020200${i + 1}1${4321 + i}2`,
            '—',
          ]),
        ],
      },
    }),
    oddTable({
      ...base,
      what: 'divided by what pupils chose, with the number for examinations',
      title: '2027春分班名单',
      sheets: {
        名单: [
          ['选科后学生分班名单'],
          ['序号', '考号', '姓名', '性别', '行政班', '选科组合', '外语语种', '寄宿', '监护人电话'],
          ...all.map((p, i) => [
            ...[i + 1, `2027${1000 + i}`, p.name, p.sex, named(p.class)],
            ...[['物化生', '史政地'][i % 2]!, '英语', ['住校', '走读'][i % 2]!, `138${10000000 + i}`],
          ]),
        ],
      },
      facts: facts(all, ['sex']),
    }),
    oddTable({
      ...base,
      what: 'with the families of the pupils',
      title: '导出',
      needs: ['staff', 'supplies'],
      sheets: {
        Sheet1: [
          ['学籍号', '姓名', '性别', '班级', '父亲姓名', '父亲电话', '户籍地址'],
          ...all.map((p, i) => [
            ...[p.number, p.name, p.sex, named(p.class), nameOf(20000 + i * 7)],
            ...[`139${String(10000000 + i * 37)}`, `河口镇${i + 1}号`],
          ]),
        ],
      },
      facts: facts(all),
    }),
    oddTable({
      ...base,
      what: 'of a system, with all that it keeps of a pupil',
      title: '在校生信息导出',
      encoding: 'xls',
      needs: ['staff', 'supplies'],
      sheets: {
        Sheet0: [
          [
            ...[
              '学校代码',
              '校名',
              '所在年级',
              '所在班级',
              '学生姓名',
              '性别',
              '出生年月日',
              '证件种类',
              '证件号',
            ],
            ...[
              '全国学籍号',
              '生源类型',
              '上下学方式',
              '是否进城务工子女',
              '何年何月入学',
              '学籍情况',
              '姓名拼音',
              '港澳台侨',
            ],
          ],
          ...all.map((p, i) => [
            ...[
              '3151990021',
              '城关镇第二小学',
              `${'三四'[p.class.grade - 3]}年级`,
              `${p.class.number}班`,
              p.name,
              p.sex,
            ],
            ...[
              `2017-0${1 + (i % 9)}-1${i % 10}`,
              '居民身份证',
              `5199002017${String(1000 + i * 3)}${String(2000 + i)}`,
            ],
            ...[
              p.number,
              '统一招生',
              i % 3 ? '步行' : '家长接送',
              i % 4 ? '否' : '是',
              '202409',
              '正常',
              'PINYIN',
              '非港澳台侨',
            ],
          ]),
        ],
      },
      facts: facts(all),
    }),
    oddTable({
      ...base,
      what: 'a class with a name and no number',
      title: '三年级实验班名单',
      needs: ['classes', 'staff'],
      sheets: { 实验班: [['三年级实验班学生名单'], HEAD, ...rows(pupilsOf(A))] },
      facts: facts(pupilsOf(A)),
    }),
    oddTable({
      ...base,
      what: 'some without a class, mixed',
      title: '学生信息表',
      unreadable: '有的学生没有写班级，上下又不是一个班',
      sheets: {
        Sheet1: [
          ['姓名', '班级', '性别', '学籍号'],
          ...all
            .map((_, i) => all[(i * 5) % all.length]!)
            .map((p, i) => [p.name, i % 6 === 4 ? null : named(p.class), p.sex, p.number]),
        ],
      },
    }),
    oddTable({
      ...base,
      what: 'who left and who is ill',
      title: '在籍学生名册',
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['班级', '姓名', '性别', '学籍号', '学籍状态'],
          ...all.map((p, i) => [
            named(p.class),
            p.name,
            p.sex,
            p.number,
            i === 3 ? '休学' : i === 8 ? '已转出' : '在读',
          ]),
        ],
      },
      facts: [
        count('student list --all', {}, all.length),
        has('student list --all', { name: all[3]!.name }, { state: 'suspended' }),
        has('student list --all', { name: all[8]!.name }, { state: 'left' }),
        has('student list --all', { name: all[0]!.name }, { state: 'present' }),
      ],
    }),
    oddTable({
      ...base,
      what: 'two names',
      title: 'Students G3',
      sheets: {
        Roster: [
          ['Class', 'Chinese Name', 'English Name', 'Gender', 'DOB'],
          ...all.map((p, i) => [
            `${p.class.grade}${'AB'[p.class.number - 1]}`,
            p.name,
            ['Tom', 'Amy', 'Leo', 'Mia'][i % 4]!,
            p.sex === '男' ? 'M' : 'F',
            '2018-03-04',
          ]),
        ],
      },
      facts: facts(all, ['sex']),
    }),
    oddTable({
      ...base,
      what: 'class as the number 2401',
      title: '学籍导出',
      needs: ['classes', 'staff'],
      sheets: {
        Sheet1: [
          ['学籍号', '姓名', '性别', '班级'],
          ...all.map((p) => [p.number, p.name, p.sex, Number(`${27 - p.class.grade}0${p.class.number}`)]),
        ],
      },
      facts: facts(all),
    }),
    oddTable({
      ...base,
      what: 'class offices that pupils hold',
      title: '学生导入',
      sheets: {
        Sheet1: [
          ['姓名', '班级', '职务', '备注'],
          ...all.map((p, i) => [p.name, named(p.class), ['班长', '学习委员', null, null][i % 4]!, null]),
        ],
      },
      facts: facts(all, []),
    }),
  ];
}
