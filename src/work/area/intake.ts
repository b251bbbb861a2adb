import type { Kind, Parsed } from '../../intake/kind.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { namesIn, words } from '../../intake/parse/text.ts';
import { campusField } from '../../school/class/campus.ts';
import { classContext, gradeField } from '../../school/class/fields.ts';
import type { ClassRef } from '../../school/class/name.ts';
import { classesOf, classOfGrade } from '../../school/class/several.ts';
import { applyAreas } from './apply.ts';
import { type Rounds, roundsCell, saysTime } from './rounds.ts';
import type { AreaRow } from './row.ts';

/** 卫生责任区划分表: which class or person answers for which area. The same file twice changes nothing. */
export const areaKind: Kind<AreaRow> = {
  name: 'areas',
  title: (w) => w.intake.files.areas,
  names: [
    '卫生责任区划分表',
    '卫生区',
    '责任区',
    '包干区',
    '清洁区',
    '保洁区',
    '卫生责任区',
    '责任区划分',
    '责任区划分表',
    '卫生区划分',
    '卫生区划分表',
    '卫生包干区',
    '包干区划分表',
    '清洁区划分表',
    'cleaningareas',
    'cleaningzones',
  ],
  about: 'any',
  beside: ['inspector', 'date', 'pupils', 'room', 'department', 'building', 'floor'],
  concepts: {
    class: ['class', 'who-cleans'],
    name: ['area'],
    owner: ['owner', 'class-teacher'],
    standard: ['demand'],
  },
  canWait: ['owner', 'standard', 'rounds'],
  order: 75,
  signature: [
    ['name', 'outdoor'],
    ['class', 'owner', 'grade'],
  ],
  // Grades are classes where each has one: at a 教学点.
  fits: (took) =>
    took.has('grade') && !['class', 'owner', 'campus'].some((key) => took.has(key)) ? -1.5 : 0,
  fields: [
    { ...gradeField },
    campusField,
    {
      key: 'class',
      fillDown: 'merged',
      totals: false,
      parse: (cell, ctx) => classOrWho(cell.text, classesOf(cell, classContext(ctx))),
    },
    { key: 'name', fillDown: 'merged', totals: false, parse: words },
    { key: 'outdoor', fillDown: 'merged', totals: false, parse: words },
    { key: 'owner', fillDown: 'merged', totals: false, parse: (cell) => ({ value: namesIn(cell.text) }) },
    { key: 'standard', fillDown: 'merged', totals: false, parse: words },
    { key: 'rounds', fillDown: 'merged', totals: false, type: saysTime, parse: roundsCell },
  ],
  build({ grade, campus: _, class: said, owner = [], rounds, ...own }, ctx) {
    const rest = withRounds(own, rounds as Rounds | undefined);
    if (rest.name === undefined && rest.outdoor === undefined) return null;
    const who = owner as string[];
    const alone = said === undefined && who.length === 0 ? classOfGrade(ctx) : null;
    if (alone && !('value' in alone)) return alone;
    const answers = said ?? alone?.value;
    if (typeof answers === 'string') return { rows: [{ ...rest, owner: [...who, answers] }] };
    const classes = (answers as ClassRef[] | undefined) ?? [undefined];
    return { rows: classes.map((one) => ({ ...rest, class: one, owner: who })) };
  },
  apply: applyAreas,
};

/** Times are kept as such, words about the time with what is demanded. */
function withRounds(row: Partial<AreaRow>, said: Rounds | undefined): Partial<AreaRow> {
  if (said === undefined) return row;
  if ('rounds' in said) return { ...row, rounds: said.rounds };
  return { ...row, standard: [row.standard, said.words].filter(Boolean).join('；') };
}

/** 总务处 or 王老师 among the classes is who answers; 三(22)班 misread stays a problem. */
function classOrWho(text: string, read: Parsed<ClassRef[]>): Parsed<ClassRef[] | string> {
  return 'problem' in read && !/[\d一二三四五六七八九]|班|级/.test(squeeze(text))
    ? { value: tidy(text) }
    : read;
}
