import { describe, expect, it } from 'vitest';
import { classTeacherIn } from '../../../src/school/student/class-teacher.ts';

describe('the teacher whom a class list names in its title', () => {
  it('is the name behind 班主任', () => {
    expect(classTeacherIn('三（1）班学生名单（班主任：郝禾）')).toBe('郝禾');
    expect(classTeacherIn('三（1）班 班主任老师: 郝禾老师')).toBe('郝禾');
  });

  it('is nobody where the title only has the word', () => {
    expect(classTeacherIn('三（1）班学生名单（班主任签字）')).toBeUndefined();
    expect(classTeacherIn('班主任：')).toBeUndefined();
  });
});
