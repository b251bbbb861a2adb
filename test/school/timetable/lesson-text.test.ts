import { expect, test } from 'vitest';
import { lessonTexts } from '../../../src/school/timetable/lesson-text.ts';

const said = (text: string) =>
  lessonTexts(text)?.map((one) =>
    [one.subject, one.teacher, one.room, one.weeks === 'all' ? undefined : one.weeks]
      .filter(Boolean)
      .join(' '),
  ) ?? null;

test('marks of how long a lesson is held are no part of its subject', () => {
  expect(said('【连】语文\n王明')).toEqual(['语文 王明']);
  expect(said('心理(0.5)')).toEqual(['心理']);
  expect(said('【连堂】美术')).toEqual(['美术']);
});

test('labels within a cell say what follows; a remark is none of it', () => {
  expect(said('数学\n教师：王明\n地点：科学实验室\n备注：带尺子')).toEqual(['数学 王明 科学实验室']);
  expect(said('数学\n老师：王明\n备注：')).toEqual(['数学 王明']);
});

test('a subject that nobody knows is kept where the weeks say that there is one', () => {
  expect(said('【单】心理(0.5)/【双】校本阅读(0.5)\n【单】王明/【双】李丽')).toEqual([
    '心理 王明 odd',
    '校本阅读 李丽 even',
  ]);
  expect(said('【单】心理\n王明\n【双】校本阅读\n李丽')).toEqual(['心理 王明 odd', '校本阅读 李丽 even']);
  expect(said('音乐(单)/校本阅读(双)')).toEqual(['音乐 odd', '校本阅读 even']);
});

test('two lessons with their teachers, one of them of a subject that nobody knows', () => {
  expect(said('音乐 王明(单)/校本阅读 李丽(双)')).toEqual(['音乐 王明 odd', '校本阅读 李丽 even']);
  expect(said('音乐(单)(双)')).not.toEqual(['音乐 even']);
});

test('Latin words are one name, with its title or without, and a subject of two words is one', () => {
  expect(said('English\nMs. Green\nR201')).toEqual(['English Ms. Green R201']);
  expect(said('PE Mr. Ford')).toEqual(['PE Mr. Ford']);
  expect(said('Chinese (Laura Green)')).toEqual(['Chinese Laura Green']);
  expect(said('Physical Education Dr Ann Lee')).toEqual(['Physical Education Dr Ann Lee']);
  expect(said('数学\nMs. Green')).toEqual(['数学 Ms. Green']);
  for (const two of ['Social Studies', 'Language Arts', 'Computer Science', 'Moral Education'])
    expect(said(two)).toEqual([two]);
  expect(said('Social Studies\nMr. Ford')).toEqual(['Social Studies Mr. Ford']);
});
