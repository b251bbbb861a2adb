import { has } from '../facts.ts';
import { codeOf, headOf, pupilsOf } from '../school.ts';
import type { Table } from '../table.ts';
import { named, oddTable } from './odd.ts';
import { A, all, B, C, facts, HEAD, rows, THREE } from './pupils.ts';

const base = { kind: 'roster', needs: ['staff', 'rooms', 'supplies'] as const };

export function oddRosterLayouts(): Table[] {
  const inA = pupilsOf(A);
  const half = Math.ceil(inA.length / 2);
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
      what: 'classes side by side, each named over the same heads',
      title: '三年级花名册',
      sheets: {
        Sheet1: [
          ['三年级学生花名册'],
          ['班级', '1班', '', '', '2班'],
          ['', '学籍号', '姓名', '性别', '学籍号', '姓名', '性别'],
          ...Array.from({ length: Math.max(inA.length, pupilsOf(B).length) }, (_, i) => [
            i + 1,
            ...[inA[i], pupilsOf(B)[i]].flatMap((p) => (p ? [p.number, p.name, p.sex] : ['', '', ''])),
          ]),
        ],
      },
      facts: facts([...inA, ...pupilsOf(B)]),
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
      ...base,
      what: 'a text file called .xlsx',
      title: '三（2）班学生',
      encoding: 'txt-gbk',
      ending: 'xlsx',
      sheets: { x: [['姓名', '性别'], ...pupilsOf(B).map((p) => [p.name, p.sex])] },
      facts: facts(pupilsOf(B), ['sex']),
    }),
  ];
}
