import { describe, expect, it } from 'vitest';
import { classesIn, namedClassIn } from '../../../src/school/class/in-text.ts';
import { type ClassContext, parseClass } from '../../../src/school/class/name.ts';
import { numberings } from '../../../src/school/class/numbering.ts';

const NOTHING = new Map<string, string>();
const read = (text: string, ctx: ClassContext = {}) => {
  const parsed = parseClass({ value: text, text }, { schoolYear: 2026, answers: NOTHING, ...ctx });
  if ('value' in parsed) return parsed.value.code;
  return 'problem' in parsed ? parsed.problem.code : (parsed.question.named?.word ?? '?');
};

describe('a class that is called by a name', () => {
  it.each([
    ['三年级实验班', '三年级实验班'],
    ['初一重点1班', '初一重点1班'],
    ['国际部三(1)班', '国际部三(1)班'],
    ['24级汽修(2)班', '24级汽修(2)班'],
    ['Year 3 Blue', 'Year3Blue'],
    ['机电2401班', '机电2401班'],
    ['会计24-1班', '会计24-1班'],
    ['学前2024级（1）班', '学前2024级(1)班'],
  ])('%s is asked about', (text, word) => expect(read(text)).toBe(word));

  it('has the grade of its row or sheet', () => {
    expect(read('实验班', { grade: 3 })).toBe('三年级实验班');
    expect(read('实验班', { sheetGrade: 3 })).toBe('三年级实验班');
    expect(read('实验班')).toBe('class-unreadable');
    expect(read('Year 7B')).toBe('7-2');
  });

  it('has no name where it only has a number, whatever that is written in', () => {
    for (const [text, code] of Object.entries({
      一班: '3-1',
      '(二)班': '3-2',
      十二班: '3-12',
      甲班: '3-1',
      B班: '3-2',
      B: '3-2',
      '(丙)': '3-3',
    }))
      expect([text, read(text, { grade: 3 }), read(text, { sheetGrade: 3 })]).toEqual([text, code, code]);
    expect(read('三年级（三班）')).toBe('3-3');
    expect(read('一班', { grade: 8 })).toBe('8-1');
    expect(read('一班', { grade: 10 })).toBe('10-1');
  });

  it.each(['三年级各班', '三年级值班', '六年级毕业班'])('%s is none', (text) =>
    expect(read(text)).toBe('class-unreadable'),
  );

  it('has the number that a person said, also in the year after', () => {
    const answers = new Map([['class:24会计班', '2']]);
    const school = '临川职业中专';
    expect(read('24会计班', { answers, school })).toBe('12-2');
    expect(read('24会计班', { answers, school, schoolYear: 2025 })).toBe('11-2');
    expect(read('三年级实验班', { answers: new Map([['class:三年级实验班', '3-4']]) })).toBe('3-4');
    expect(read('三年级实验班', { answers: new Map([['class:三年级实验班', '4-4']]) })).toBe('三年级实验班');
    expect(read('东校区甲班', { answers: new Map([['class:东校区甲班', '4-4']]) })).toBe('4-4');
  });

  it('stands behind its branch: 2401班 alone is a class by its number, behind 机电 it is not', () => {
    const school = '临川职校';
    const of = (text: string, told: Record<string, string> = {}) =>
      classesIn(text, {
        ...{ schoolYear: 2026, school, answers: new Map(Object.entries(told)) },
      }).map(({ code }) => code);
    expect(of('2401班班主任')).toEqual(['12-1']);
    expect(of('第二学期2401班')).toEqual(['12-1']);
    expect(of('机电2401班班主任')).toEqual([]);
    expect(of('兼机电2401班班主任', { 'class:机电2401班': '3' })).toEqual(['12-3']);
    expect(read('机电2401', { school })).toBe('class-unreadable');
    expect(read('机电2401', { school, addsClasses: true })).toBe('机电2401班');
    expect(read('机电2401', { school, answers: new Map([['class:机电2401班', '3']]) })).toBe('12-3');
    expect(read('求真楼3201班', { school })).toBe('class-unreadable');
  });

  it('is no class where nobody can be asked', () =>
    expect(parseClass({ value: '三年级实验班', text: '三年级实验班' }, {})).toHaveProperty('problem'));

  it('stands behind a number in brackets, and is kept', () =>
    expect(parseClass({ value: 'x', text: '三(1)班（实验班）' }, {})).toHaveProperty('value', {
      ...{ code: '3-1', grade: 3, number: 1, called: '三(1)班(实验班)' },
    }));

  it.each([
    ['三年级实验班学生名单', '三年级实验班'],
    ['2026-2027学年第二学期24会计班课程表', '24会计班'],
    ['机电2401班课程表', '机电2401班'],
    ['2026-2027学年第二学期幼儿保育2401班课程表', '幼儿保育2401班'],
    ['三年级学生分班名单', undefined],
    ['五年级值班表', undefined],
  ])('in %s', (text, word) => {
    const found = namedClassIn(text, { schoolYear: 2026, answers: NOTHING });
    expect(found && 'question' in found ? found.question.named?.word : undefined).toBe(word);
  });
});

describe('pupils of several grades in one room', () => {
  it('are a class of each grade, by the grade of the row', () => {
    expect(read('一二年级复式班', { grade: 2 })).toBe('2-1');
    expect(read('复式班', { grade: 4 })).toBe('4-1');
    expect(read('一二年级复式班', { grade: 3 })).toBe('class-joint');
    expect(read('一、二年级')).toBe('class-joint');
  });
});

describe('the numbers of such classes', () => {
  const ways = (words: string[], known: string[], spoken: string[]) =>
    numberings(
      words.map((word) => ({ word, grade: 3 })),
      new Set(known),
      new Set(spoken),
    ).map((way) => [...way.values()].join(' '));

  it('of one are those that no other class of the import has, and the next', () => {
    expect(ways(['实验'], ['3-1', '3-2', '3-3'], ['3-1', '3-2'])).toEqual(['3', '4']);
    expect(ways(['实验'], [], ['3-1', '3-2'])).toEqual(['3']);
  });

  it('of several go in order, onto the classes that there are or behind them', () => {
    expect(ways(['甲', '乙'], ['3-1', '3-2'], [])).toEqual(['1 2', '3 4']);
    expect(ways(['甲', '乙'], ['3-1'], [])).toEqual(['2 3']);
  });
});
