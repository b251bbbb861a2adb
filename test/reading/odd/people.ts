import { count, has } from '../facts.ts';
import { classesOf, codeOf, headOf, pupilsOf, staffOf } from '../school.ts';
import type { Table } from '../table.ts';
import { named, oddTable, ZH } from './odd.ts';
import { all, facts, THREE } from './pupils.ts';

export function oddPeople(): Table[] {
  const staff = staffOf('town');
  const offices = ['教导处', '总务处'].map((name, i) => [name, staff.slice(i * 3, i * 3 + 3)] as const);
  return [
    oddTable({
      kind: 'staff',
      what: 'beneath the department that heads them',
      title: '教职工名单',
      needs: ['classes', 'rooms'],
      sheets: {
        Sheet1: [
          offices.flatMap(([name]) => [name, null]),
          offices.flatMap(() => ['姓名', '岗位']),
          ...[0, 1, 2].map((n) => offices.flatMap(([, own]) => [own[n]!.name, '教师'])),
        ],
      },
      facts: offices.flatMap(([department, own]) =>
        own.map(({ name }) => has('staff list', { name }, { department })),
      ),
    }),
    oddTable({
      kind: 'staff',
      what: 'with the place where they work',
      title: '教师花名册',
      needs: ['classes', 'rooms'],
      sheets: {
        Sheet1: [
          ['姓名', '任教学科', '职务', '工作地点'],
          ...staff.slice(0, 8).map(({ name }, i) => [name, '语文', '教师', i % 4 ? '校本部' : '石桥教学部']),
        ],
      },
      facts: staff.slice(0, 8).map(({ name }) => has('staff list', { name }, { department: null })),
    }),
    oddTable({
      kind: 'classes',
      what: 'a class a column',
      title: '各班情况',
      needs: ['staff', 'rooms'],
      sheets: {
        Sheet1: [
          ['班级', ...THREE.map(named)],
          ['班主任', ...THREE.map((c) => headOf('town', c))],
          ['人数', ...THREE.map((c) => pupilsOf(c).length)],
        ],
      },
      facts: THREE.map((c) =>
        has(
          'class list',
          { class: codeOf(c) },
          { teacher: headOf('town', c), enrolment: pupilsOf(c).length },
        ),
      ),
    }),
    oddTable({
      kind: 'classes',
      what: 'grades down, classes across',
      title: '各年级班级人数',
      needs: ['staff', 'rooms'],
      sheets: {
        Sheet1: [
          ['年级', '1班', '2班', '合计'],
          ...[1, 2, 3, 4, 5, 6].map((g) => {
            const [one, two] = classesOf('town')
              .filter((c) => c.grade === g)
              .map((c) => pupilsOf(c).length);
            return [`${ZH[g]}年级`, one!, two!, one! + two!];
          }),
        ],
      },
      facts: classesOf('town').map((c) =>
        has('class list', { class: codeOf(c) }, { enrolment: pupilsOf(c).length }),
      ),
    }),
    oddTable({
      kind: 'staff',
      what: 'departments as lines of their own',
      title: '教职工名单（按部门）',
      needs: ['pupils', 'rooms'],
      sheets: {
        Sheet1: [
          ['序号', '姓名', '岗位', '电话'],
          ...[...new Set(staff.map((p) => p.department))].flatMap((d) => [
            [d, null, null, null],
            ...staff.filter((p) => p.department === d).map((p, i) => [i + 1, p.name, p.post, p.phone]),
          ]),
        ],
      },
      facts: [
        count('staff list', {}, staff.length),
        ...staff.map((p) =>
          has('staff list', { name: p.name }, { department: p.department, post: p.post, phone: p.phone }),
        ),
      ],
    }),
    oddTable({
      kind: 'staff',
      what: 'a row of help below the header',
      title: '教师导入模板',
      encoding: 'xls',
      needs: ['pupils', 'rooms'],
      sheets: {
        教师: [
          ['教职工号*', '姓名*', '部门名称*', '职务角色', '教授科目'],
          ['必填，不重复', '必填', '与系统部门一致', '选填', '多个用顿号隔开'],
          ...staff.map((p) => [p.number, p.name, p.department, p.duty || '教师', p.subject || null]),
        ],
      },
      facts: [
        count('staff list', {}, staff.length),
        ...staff.map((p) =>
          has('staff list', { name: p.name }, { number: p.number, department: p.department }),
        ),
      ],
    }),
    oddTable({
      kind: 'roster+staff+room',
      what: 'a workbook of everything',
      title: '学校基础数据',
      needs: ['supplies'],
      sheets: {
        目录: [['桥头小学基础数据'], ['1', '学生'], ['2', '教师'], ['3', '教室']],
        学生: [
          ['班级', '姓名', '性别', '学籍号'],
          ...all.map((p) => [named(p.class), p.name, p.sex, p.number]),
        ],
        教师: [
          ['姓名', '部门', '岗位', '手机'],
          ...staff.map((p) => [p.name, p.department, p.post, p.phone]),
        ],
        教室: [
          ['教室', '楼栋', '使用班级', '课桌', '椅子'],
          ...THREE.map((c, i) => [`30${i + 1}`, '启明楼', named(c), 9, 10]),
        ],
      },
      facts: [
        ...facts(all),
        count('staff list', {}, staff.length),
        ...staff.map((p) =>
          has('staff list', { name: p.name }, { department: p.department, phone: p.phone }),
        ),
        ...THREE.map((c, i) =>
          has('room list', { room: `30${i + 1}` }, { class: codeOf(c), desks: 9, chairs: 10 }),
        ),
      ],
    }),
  ];
}
