import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeIn, readGrades } from '../../../src/school/class/grade.ts';
import { classIn } from '../../../src/school/class/in-text.ts';
import { type ClassContext, className, parseClass } from '../../../src/school/class/name.ts';
import { goods as en } from '../../../src/words/en/goods.ts';
import { goods as zh } from '../../../src/words/zh/goods.ts';

const read = (text: string, ctx: ClassContext = { schoolYear: 2026 }) => {
  const parsed = parseClass({ value: text, text }, ctx);
  if ('value' in parsed) return parsed.value.code;
  return 'problem' in parsed ? parsed.problem.code : parsed.question.choices.join('|');
};

describe('a class in all its writings', () => {
  it.each([
    ...[
      '三（2）班',
      '三(2)班',
      '三年级2班',
      '三年级（二）班',
      '3年级2班',
      '3.2',
      '3-2',
      '3-2班',
      '三2班',
      '三2',
      '三年二班',
    ],
    ...[
      '2024级2班',
      '24级(2)班',
      '３．２',
      '三二班',
      '小学三年级2班',
      '三〔2〕班',
      '三(2班)',
      ' 三 年级 2 班',
      '302班',
      '3/2',
    ],
  ])('%s is 3-2', (text) => expect(read(text)).toBe('3-2'));

  it.each([
    ['初一(3)班', '7-3'],
    ['七年级3班', '7-3'],
    ['高一（3）班', '10-3'],
    ['一甲班', '1-1'],
    ['三年级（丙）班', '3-3'],
    ['3.10', '3-10'],
    ['六年级十二班', '6-12'],
    ['1002班', '10-2'],
  ])('%s is %s', (text, code) => expect(read(text)).toBe(code));

  it('takes a bare number only with a grade, and refuses to guess without', () => {
    expect(read('2班')).toBe('class-without-grade');
    expect(read('2班', { grade: 3 })).toBe('3-2');
    expect(read('十二班', { sheetGrade: 1 })).toBe('1-12');
    expect(read('302')).toBe('3-2'); // asked, with this choice
    expect(parseClass({ value: 302, text: '302' }, {})).toHaveProperty('question');
    expect(parseClass({ value: 302, text: '302' }, { knownClasses: new Set(['3-2']) })).toHaveProperty(
      'value.code',
      '3-2',
    );
    expect(read('302', { grade: 3 })).toBe('3-2');
    expect(read('302', { grade: 4 })).toBe('class-unreadable');
  });

  it('lets the row speak before the sheet, and asks where 112班 may be two classes', () => {
    expect(read('2班', { grade: 3, sheetGrade: 4 })).toBe('3-2');
    expect(read('2024级2班', { schoolYear: 2026, sheetGrade: 9 })).toBe('9-2');
    expect(read('35', { grade: 3 })).toBe('3-5');
    expect(read('112班')).toBe('1-12|11-2');
    expect(read('112班', { knownClasses: new Set(['1-12', '11-2']) })).toBe('1-12|11-2');
    expect(read('112班', { knownClasses: new Set(['11-2']) })).toBe('11-2');
    expect(parseClass({ value: '24级2班', text: '24级2班' }, { schoolYear: 2026 })).toMatchObject({
      value: { code: '3-2', cohort: 2024 },
    });
  });

  it('names what a spreadsheet turned into a date', () => {
    const date = parseClass({ value: new Date(Date.UTC(2027, 2, 2)), text: '3月2日' }, {});
    expect(date).toMatchObject({ problem: { code: 'class-turned-date', args: { written: '3-2' } } });
    expect(read('3月2日')).toBe('class-turned-date');
    expect(read('2027/3/2')).toBe('class-turned-date');
    for (const text of ['2-Mar', 'Mar-2', 'Mar-02', '2027/3/2'])
      expect(parseClass({ value: text, text }, {})).toMatchObject({ problem: { args: { written: '3-2' } } });
  });

  it('doubts the number 3.1 where there is a 3-10', () => {
    const cell = { value: 3.1, text: '3.1' };
    expect(parseClass(cell, {})).toMatchObject({ value: { code: '3-1', maybe: '3-10' } });
    expect(parseClass(cell, { knownClasses: new Set(['3-1', '3-2']) })).toMatchObject({
      value: { code: '3-1', maybe: '3-10' },
    });
    expect(parseClass(cell, { knownClasses: new Set(['3-1', '3-10']) })).toMatchObject({
      question: { choices: ['3-1', '3-10'] },
    });
  });

  it('refuses what disagrees or cannot be', () => {
    expect(read('三(2)班', { grade: 4 })).toBe('class-grade-differs');
    expect(read('2010级1班')).toBe('class-cohort-impossible');
    for (const text of ['三年级', '0.2', '体育组', '三.0']) expect(read(text)).toBe('class-unreadable');
  });

  it('reads a junior school by its own years', () => {
    expect(read('2024级2班', { schoolYear: 2026, knownClasses: new Set(['9-2']) })).toBe('9-2');
  });
});

it('writes a class as people do', () => {
  expect([className('3-2'), className('7-11'), className('10-1'), className('3-2', 'en')]).toEqual([
    '三(2)班',
    '七(11)班',
    '高一(1)班',
    'Class 3-2',
  ]);
});

it('finds grade and class in titles', () => {
  expect(gradeIn('南楼小学2026—2027学年第二学期三年级学生名册')).toBe(3);
  expect(gradeIn('一至六年级')).toBeNull();
  expect(gradeIn('三、四年级')).toBeNull();
  expect(classIn('三(2)班课程表')?.code).toBe('3-2');
  expect(classIn('云岭学校初一1班学生名单')?.code).toBe('7-1');
  expect(classIn('高二3班课程表')?.code).toBe('11-3');
  expect(classIn('2026-2027学年第二学期')).toBeNull();
  expect(readGrades('1-6')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(readGrades('三、四年级')).toEqual([3, 4]);
  expect(readGrades('全校')).toEqual([]);
});

it('what is said of grades is read again, in both languages', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (some) => {
      const grades = some.sort((a, b) => a - b);
      for (const say of [zh, en]) expect(readGrades(say.grades(grades.join()))).toEqual(grades);
    }),
  );
});
