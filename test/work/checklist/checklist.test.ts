import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemMessage } from '../../../src/terminal/report.ts';
import { loadWords } from '../../../src/words/index.ts';
import { findCycle } from '../../../src/work/checklist/checklist.ts';
import { parseChecklist } from '../../../src/work/checklist/parse.ts';
import { resolveOwner, rolesOf } from '../../../src/work/checklist/roles.ts';

const folder = new URL('../../../templates/checklists/', import.meta.url);

describe('shipped checklists', () => {
  for (const file of readdirSync(folder)) {
    test(`${file} is right`, () => {
      const { checklist, problems } = parseChecklist(readFileSync(new URL(file, folder), 'utf8'), file);
      expect(problems).toEqual([]);
      expect(checklist!.key).toBe(file.replace('.yaml', ''));
      for (const t of checklist!.tasks) {
        expect(t.en, t.key).not.toBe(t.zh);
        // The paper says what is to be done: who only has the paper has no use for a command.
        expect(t.steps.join(), t.key).not.toContain('kaixue');
      }
    });
  }
});

const wrong = `key: mine
title: 我的清单
tasks:
  - key: a
    title: 甲
    ancor: opening
    waits: [b, zz]
  - key: b
    title: 乙
    anchor: openning
    waits: [a]
  - key: b
    title: 丙
    offset: 三天
    unit: weeks
`;

describe('a wrong checklist', () => {
  test('has every problem named with its line', async () => {
    const { checklist, problems } = parseChecklist(wrong, 'mine.yaml');
    expect(checklist).toBeUndefined();
    expect(problems.map((p) => [p.code, String(p.args.line)])).toEqual([
      ['checklist-wrong-key', '6'],
      ['checklist-wrong-value', '10'],
      ['checklist-not-a-number', '14'],
      ['checklist-wrong-value', '15'],
      ['checklist-key-twice', '12'],
      ['checklist-unknown-wait', '4'],
      ['checklist-cycle', '4'],
    ]);
    const words = await loadWords('zh');
    expect(problemMessage(words, problems.at(-1)!).message).toContain('a → b → a');
    expect(problemMessage(words, problems[0]!).message).toContain('是不是“anchor”');
  });
  test('that is no YAML says its line', () => {
    const { problems } = parseChecklist('key: x\ntitle: [甲\ntasks:\n', 'x.yaml');
    expect(problems[0]!.code).toBe('checklist-not-yaml');
    expect(Number(problems[0]!.args.line)).toBeGreaterThan(1);
  });
});

test('the longest way round is still a cycle', () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['d', 'b']],
        ['d', []],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
  expect(
    findCycle(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toBeUndefined();
});

describe('owners', () => {
  const staff = [
    { id: 1, name: '韩娟', departmentId: 9, post: '总务主任', duty: null, left: false },
    { id: 2, name: '李宇', departmentId: 8, post: '教师', duty: '组长、安全员', left: false },
    { id: 3, name: '王英', departmentId: 7, post: '教师', duty: '组长', left: false },
    { id: 4, name: '旧人', departmentId: 7, post: '维修工', duty: null, left: true },
  ];
  const roles = rolesOf(staff);
  test('are found by name, by duty, by post', () => {
    expect(resolveOwner(roles, '韩 娟').staffId).toBe(1);
    expect(resolveOwner(roles, '总务主任').staffId).toBe(1);
    expect(resolveOwner(roles, '安全员').staffId).toBe(2);
  });
  test('that several people could be stay open, unless the department tells', () => {
    expect(resolveOwner(roles, '教师')).toEqual({ staffId: null, left: false });
    expect(resolveOwner(roles, '组长', { code: 'department:x', departmentId: 7 }).staffId).toBe(3);
  });
  test('are found under another name for their duty, and lead their department', () => {
    const more = rolesOf([
      ...staff,
      { id: 5, name: '白雨', departmentId: 9, post: '保管员', duty: null, left: false },
      { id: 6, name: '段文', departmentId: 9, post: '水电工', duty: null, left: false },
    ]);
    expect(resolveOwner(more, '仓库保管员').staffId).toBe(5);
    expect(resolveOwner(more, '维修工').staffId).toBe(6);
    const lead = (departmentId: number) =>
      resolveOwner(more, '部门负责人', { code: 'department:x', departmentId }).staffId;
    expect([lead(7), lead(8), lead(9), lead(6)]).toEqual([3, 2, 1, null]);
  });
  test('are found by what an English list calls their duty', () => {
    const english = rolesOf([
      { id: 1, name: 'Mia Chen', departmentId: 1, post: null, duty: 'Principal', left: false },
      { id: 2, name: 'Kevin Sun', departmentId: 2, post: null, duty: 'Store Keeper', left: false },
      { id: 3, name: 'Ava He', departmentId: 3, post: 'Teacher', duty: 'Head of Arts', left: false },
      { id: 4, name: 'Zoe Gao', departmentId: 3, post: 'Teacher', duty: 'Deputy Head of Arts', left: false },
    ]);
    expect(['校长', '仓库保管员', 'Principal'].map((role) => resolveOwner(english, role).staffId)).toEqual([
      1, 2, 1,
    ]);
    expect(resolveOwner(english, '部门负责人', { code: 'department:x', departmentId: 3 }).staffId).toBe(3);
  });
  test('who have left are said', () => {
    expect(resolveOwner(roles, '旧人')).toEqual({ staffId: null, left: true });
    expect(resolveOwner(roles, '维修工')).toEqual({ staffId: null, left: false });
  });
  test('班主任 is the class’s own', () => {
    expect(resolveOwner(roles, '班主任', { code: 'class:3-2', classId: 5, ownerId: 3 }).staffId).toBe(3);
  });
});
