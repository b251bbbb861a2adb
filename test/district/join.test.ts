import { expect, test } from 'vitest';
import { invitationText } from '../../src/district/invitation.ts';
import { emptySchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

const invitation = (name: string, code = '3101012345') =>
  invitationText({ district: '示范区', school: { code, name }, token: 'a'.repeat(32) });

test('a school without a code takes it from its invitation, and then publishes signed', async () => {
  const school = emptySchool();
  school.write('邀请', invitation('测试小学'));
  const joined = await school.kaixue('publish --join 邀请');
  expect(joined.out).toContain('学校标识码 3101012345 已照邀请登记');
  expect((await school.json<{ signed: boolean }>('publish')).signed).toBe(true);
  expect((await school.kaixue('school')).out).toContain('3101012345');
});

test('an invitation under another name is asked about; in a script nothing is joined', async () => {
  const school = emptySchool();
  school.write('邀请', invitation('城西小学'));
  expect(await school.kaixue('publish --join 邀请')).toMatchObject({ exit: 2 });
  expect(await school.kaixue('publish --join 邀请', { ask: scriptedAsk([false]) })).toMatchObject({
    exit: 1,
  });
  expect((await school.kaixue('school')).out).not.toContain('3101012345');
  expect(await school.kaixue('publish --join 邀请', { ask: scriptedAsk([true]) })).toMatchObject({ exit: 0 });
  school.write('邀请2', invitation('城西小学', '3101012346'));
  expect(await school.kaixue('publish --join 邀请2 --yes')).toMatchObject({ exit: 65 });
});
