import { count, type Fact, has } from '../facts.ts';
import { type ClassOf, classesOf, codeOf, headOf, type Pupil, pupilsOf, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { oddTable, ZH } from './odd.ts';

const named = (c: ClassOf) => `${ZH[c.grade]}（${c.number}）班`;
const [A, B, C] = classesOf('town').slice(4, 7) as [ClassOf, ClassOf, ClassOf];
const THREE = [A, B, C];
const all = THREE.flatMap(pupilsOf);
const base = { kind: 'roster', needs: ['staff', 'rooms', 'supplies'] as const };

function facts(pupils: readonly Pupil[], keys: readonly ('sex' | 'number')[] = ['sex', 'number']): Fact[] {
  const sizes = new Map<string, number>();
  for (const p of pupils) sizes.set(codeOf(p.class), (sizes.get(codeOf(p.class)) ?? 0) + 1);
  return [
    count('student list', {}, pupils.length),
    ...[...sizes].map(([code, n]) => has('class list', { class: code }, { enrolment: n })),
    ...pupils.map((p) =>
      has(
        'student list',
        { name: p.name },
        { class: codeOf(p.class), ...Object.fromEntries(keys.map((key) => [key, p[key]])) },
      ),
    ),
  ];
}

const rows = (pupils: readonly Pupil[]): Cell[][] => pupils.map((p, i) => [i + 1, p.name, p.sex, p.number]);
const HEAD = ['序号', '姓名', '性别', '学籍号'];

export function oddPeople(): Table[] {
  const inA = pupilsOf(A);
  const half = Math.ceil(inA.length / 2);
  const staff = staffOf('town');
  return [
    oddTable({
      ...base,
      what: 'two columns of pupils',
      title: '三（1）班名单',
      sheets: {
        Sheet1: [
          ['三（1）班学生名单'],
          ['序号', '姓名', '性别', '序号', '姓名', '性别'],
          ...Array.from({ length: half }, (_, i) => [
            i + 1,
            inA[i]!.name,
            inA[i]!.sex,
            ...(inA[i + half] ? [i + half + 1, inA[i + half]!.name, inA[i + half]!.sex] : []),
          ]),
        ],
      },
      facts: facts(inA, ['sex']),
    }),
    oddTable({
      ...base,
      what: 'class and teacher in the title',
      title: '学生名单',
      sheets: Object.fromEntries(
        THREE.map((c) => [
          `Sheet${codeOf(c)}`,
          [[`${named(c)}学生名单（班主任：${headOf('town', c)}）`], HEAD, ...rows(pupilsOf(c))],
        ]),
      ),
      facts: [
        ...facts(all),
        ...THREE.map((c) => has('class list', { class: codeOf(c) }, { teacher: headOf('town', c) })),
      ],
    }),
    oddTable({
      ...base,
      what: 'class in the file name only',
      title: '三2班学生名单',
      encoding: 'csv-gbk',
      sheets: { x: [HEAD, ...rows(pupilsOf(B))] },
      facts: facts(pupilsOf(B)),
    }),
    oddTable({
      ...base,
      what: 'blocks beneath each other',
      title: '全校学生',
      encoding: 'xls',
      sheets: {
        Sheet1: THREE.flatMap((c) => [
          [`班级：${named(c)}`, `班主任：${headOf('town', c)}`, `人数：${pupilsOf(c).length}人`],
          HEAD,
          ...rows(pupilsOf(c)),
          [],
        ]),
      },
      facts: facts(all),
    }),
    oddTable({
      ...base,
      what: 'a column a class',
      title: '各班名单',
      sheets: {
        Sheet1: [
          THREE.map(named),
          ...Array.from({ length: 8 }, (_, i) => THREE.map((c) => pupilsOf(c)[i]?.name ?? null)),
        ],
      },
      facts: facts(all, []),
    }),
    oddTable({
      ...base,
      what: 'classes side by side',
      title: '三年级名单',
      sheets: {
        Sheet1: [
          [named(A), null, null, named(B)],
          ['姓名', '性别', null, '姓名', '性别'],
          ...Array.from({ length: 8 }, (_, i) => {
            const a = pupilsOf(A)[i];
            const b = pupilsOf(B)[i];
            return [a?.name ?? null, a?.sex ?? null, null, b?.name ?? null, b?.sex ?? null];
          }),
        ],
      },
      facts: facts([...pupilsOf(A), ...pupilsOf(B)], ['sex']),
    }),
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
      what: 'a class with a name and no number',
      title: '三年级实验班名单',
      unreadable: '实验班是三年级几班，没有说',
      needs: ['classes', 'staff'],
      sheets: { 实验班: [['三年级实验班学生名单'], HEAD, ...rows(pupilsOf(A))] },
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
      what: 'template with an example row',
      title: '学生导入模板',
      sheets: {
        学生信息: [
          ['填写说明：带*为必填项，请勿修改表头；示例行请删除。'],
          ['*姓名', '*班级', '*性别', '学籍号'],
          ['必填', '必填，如三（2）班', '男/女', '选填'],
          ['示例：王小明', '三（2）班', '男', 'G510000201501010001'],
          ...all.map((p) => [p.name, named(p.class), p.sex, p.number]),
        ],
      },
      facts: facts(all),
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
      what: 'numbers that begin anew in each class',
      title: '学生名册',
      sheets: {
        Sheet1: [
          ['班级', '学号', '姓名', '性别'],
          ...THREE.flatMap((c) => pupilsOf(c).map((p, i) => [named(c), i + 1, p.name, p.sex])),
        ],
      },
      facts: facts(all, ['sex']),
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
      what: 'class written once, a count after each',
      title: '花名册',
      encoding: 'csv-gbk',
      sheets: {
        x: [
          ['班级', '姓名', '性别', '学籍号'],
          ...THREE.flatMap((c) => [
            ...pupilsOf(c).map((p, i) => [i === 0 ? named(c) : null, p.name, p.sex, p.number]),
            ['小计', `${pupilsOf(c).length}人`],
          ]),
          ['总计', `${all.length}人`],
        ],
      },
      facts: facts(all),
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
      what: 'a sheet of notes beside the lists',
      title: '学生名册（含说明）',
      sheets: {
        说明: [['填表说明'], ['1. 请各班主任核对。'], ['2. 学籍号以系统为准。']],
        ...Object.fromEntries(THREE.map((c) => [named(c), [HEAD, ...rows(pupilsOf(c))]])),
        下拉选项: [
          ['性别', '班级'],
          ['男', named(A)],
          ['女', named(B)],
          [null, named(C)],
        ],
      },
      facts: facts(all),
    }),
    oddTable({
      ...base,
      what: 'a line of counts below the names',
      title: '三年级1班',
      sheets: {
        Sheet1: [
          ['班级学生名单'],
          ['学号', '姓名', '性别'],
          ...inA.map((p, i) => [i + 1, p.name, p.sex]),
          ['男生', inA.filter((p) => p.sex === '男').length, null],
          ['女生', inA.filter((p) => p.sex === '女').length, null],
        ],
      },
      facts: facts(inA, ['sex']),
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
    oddTable({
      ...base,
      what: 'a text file called .xlsx',
      title: '三（2）班学生',
      encoding: 'txt-gbk',
      ending: 'xlsx',
      sheets: { x: [['姓名', '性别'], ...pupilsOf(B).map((p) => [p.name, p.sex])] },
      facts: facts(pupilsOf(B), ['sex']),
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
