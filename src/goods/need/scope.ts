import { inChinese, squeeze } from '../../intake/parse/plain.ts';
import { namesIn } from '../../intake/parse/text.ts';
import { readGrades } from '../../school/class/grade.ts';
import { DEPARTMENT } from '../../school/department/names.ts';
import { kindKept } from '../../school/room/room.ts';
import type { Scope } from './standard.ts';

/** Whom a standard counts, as a cell says it. */
export interface SaidScope {
  scope: Exclude<Scope, 'teachers'>;
  /** Grades that the same cell limits it to. */
  grades?: number[];
  /** 每间科学实验室: rooms of this kind only. */
  roomKind?: string;
  /** 教务处、总务处: these departments only; with scope `teacher` each who serves in them (教务处每人). */
  departments?: string[];
  /** 每人, 人均: a pupil, as far as such lists go, but it may be a teacher; the word as written. */
  anyone?: string;
}

const EACH = '(?:每一?个?|各个?|按|分|配|均)?';
const SCOPES: [RegExp, SaidScope['scope']][] = [
  [/^(全校|学校|校级|整校|公用|全校共用|校|每校|全校共|全校统一|(whole|per|the)?school)$/i, 'school'],
  [
    new RegExp(`^(${EACH}(教学)?班(级)?|班均|各班级?|每班级|个?班|(per|each|every)?class(room)?(es)?)$`, 'i'),
    'class',
  ],
  [
    new RegExp(
      `^(${EACH}位?名?个?(学生|生|人|孩子|幼儿|儿童)|生均|人均|每位学生|每名学生|学生|(per|each|every)?(student|pupil|child)s?)$`,
      'i',
    ),
    'pupil',
  ],
  [
    new RegExp(
      `^(${EACH}位?名?(教师|老师|师|任课教师|专任教师|教职工|教员)|师均|教师|(per|each|every)?teachers?)$`,
      'i',
    ),
    'teacher',
  ],
  [
    new RegExp(
      `^(${EACH}(部门|处室|科室|办公室|教研组|组|处|职能部门)|部门|各处室|(per|each|every)?(department|dept|office)s?)$`,
      'i',
    ),
    'department',
  ],
  [
    new RegExp(`^(${EACH}间?(教室|室|间|房间|功能室|专用教室)|室均|每间|(per|each|every)?rooms?)$`, 'i'),
    'room',
  ],
];

/** 每班, 班级, 1个/班 (班), 每位教师, 一年级每班, 每间科学实验室 … ; null when it is none, as 班数 is, which counts the classes. */
export function readScope(text: string): SaidScope | null {
  const flat = inChinese(squeeze(text))
    .replace(
      /[((]?((配备|配置|配发|发放|领用|使用)(数量?|标准)?|应?[配发领]|标准|(?<=[每各按均].*)数量?)[))]?$/,
      '',
    )
    .replace(/^(qty|quantity|amount|number)\.?(?=per|each|every|\p{Script=Han})/iu, '')
    // 每人(教师): who is meant stands in brackets.
    .replace(/^每?人[((](.+)[))]$/, '$1');
  // 一班一个, 一师一本: the amount stands in its own column.
  const oneEach = /^一(班|生|人|师|室)一[^\d一-]?$/.exec(flat);
  const plain = SCOPES.find(([words]) => words.test(oneEach?.[1] ?? flat));
  if (plain)
    return /^(每?一?个?人|人均|按人|一人一.)$/.test(flat)
      ? { scope: plain[1], anyone: flat }
      : { scope: plain[1] };
  const graded = /^(.*?(?:年级|[初高][一二三]|小学部?|初中部?|高中部?))的?(.*)$/.exec(flat);
  if (graded) {
    const grades = readGrades(graded[1] ?? '');
    const rest = SCOPES.find(([words]) => words.test(graded[2] ?? ''));
    if (grades && rest) return { scope: rest[1], grades };
  }
  const kind = /^每间?个?(.{2,}(?:室|教室|实验室|场|馆)|场所)$/.exec(flat);
  if (kind) return { scope: 'room', roomKind: kindKept(kind[1] ?? '') };
  const names = namesIn(flat.replace(HEADS, ''));
  // 各处室 and 全部 name none.
  return names.length > 0 &&
    names.every((name) => DEPARTMENT.test(name) && !/^[每各全按]|一班|班级/.test(name))
    ? { scope: HEADS.test(flat) ? 'teacher' : 'department', departments: names }
    : null;
}

/** Behind a department: so many for each who serves in it. */
const HEADS =
  /的?[(（]?((每一?[位名个]?|按)(教职工|教职员工|工作人员|教师|老师|成员|员工|师|人)数?|[人师]均)[)）]?$/;
