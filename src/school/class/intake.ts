import type { Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { ignored, onePerson, words } from '../../intake/parse/text.ts';
import { problem } from '../../words/problem.ts';
import { applyClasses } from './apply.ts';
import { campusField } from './campus.ts';
import { classesAgree, gradeField, knownOfGrade, newClassField } from './fields.ts';
import type { ClassRef } from './name.ts';
import type { ClassRow } from './row.ts';

/** 班级情况表: the classes, how many pupils each has, its 班主任 and its room. */
export const classList: Kind<ClassRow> = {
  name: 'classes',
  title: (w) => w.intake.files.classes,
  names: [
    '班级情况表',
    '班级情况',
    '班级一览表',
    '班级一览',
    '班级信息',
    '班级设置',
    '各班人数',
    '班级人数',
    '编班情况',
    '班级基本情况',
    '班级概况',
    '班级基本信息',
    // Who heads which class, and nothing else.
    ...['班主任名单', '班主任一览', '班主任一览表', '班主任安排', '班主任聘任', '班主任名册', '班主任配备'],
    'classlist',
  ],
  about: 'people',
  term: { bound: 'school-year' },
  beside: ['building', 'floor', 'owner', 'pupil-copies'],
  harm: 'much',
  concepts: { count: ['pupils', 'total'], teacher: ['class-teacher'], room: ['room', 'spot'] },
  sumOf: { count: ['boys', 'girls'] },
  canWait: ['boys', 'girls', 'teacher', 'room'],
  // 班级 | 班主任 | 人数 | 教学楼 | 教室 are rooms, and who has them.
  alsoIn: ['room'],
  adds: ['teacher'],
  order: 12,
  brings: ['class-not-known'],
  fields: [
    ignored('seq'),
    gradeField,
    campusField,
    { ...newClassField, fillDown: false, fallback: knownOfGrade },
    { key: 'count', parse: wholeNumber },
    { key: 'boys', parse: wholeNumber },
    { key: 'girls', parse: wholeNumber },
    { key: 'teacher', totals: false, parse: onePerson },
    { key: 'room', totals: false, parse: homeRoom },
  ],
  spread: [{ over: 'class', amount: 'count', said: /人数|班额|编班|班级情况|班级设置/ }],
  signature: [
    ['class', 'grade'],
    ['count', 'boys', 'girls', 'teacher'],
    ['count', 'boys', 'girls', 'room'],
  ],
  build(values): Parsed<ClassRow> {
    const { boys, girls, count, teacher, room } = values as Partial<
      Record<'boys' | 'girls' | 'count', number> & Record<'teacher' | 'room', string>
    >;
    const both = boys === undefined || girls === undefined ? undefined : boys + girls;
    if (count !== undefined && both !== undefined && count !== both)
      return { problem: problem('class-count-differs', { boys: boys ?? 0, girls: girls ?? 0, count }) };
    const row: ClassRow = { class: values.class as ClassRef };
    if (count !== undefined || both !== undefined) row.count = count ?? both;
    if (teacher) row.teacher = teacher;
    if (room) row.room = room;
    return { value: row };
  },
  check: classesAgree,
  classes: (rows) => new Set(rows.map(({ row }) => row.class.code)),
  apply: applyClasses,
};

/** 一楼办公室 is where its teacher sits. */
function homeRoom(cell: RawCell): Parsed<string | undefined> {
  return /办公室?$|\boffice$/i.test(cell.text.trim()) ? { value: undefined } : words(cell);
}
