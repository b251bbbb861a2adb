import { expect, test } from 'vitest';
import { expiryState, renewedUntil } from '../../../src/work/expiry/expiry.ts';
import { smallSchool } from '../../support/school.ts';

test('what is past its last day is over, what is near it soon; a cycle gives the next last day', () => {
  const at = (validUntil: string) => expiryState({ validUntil, remind: 30 }, '2027-02-20');
  expect(['2027-02-19', '2027-02-20', '2027-03-22', '2027-03-23'].map(at)).toEqual([
    'over',
    'soon',
    'soon',
    'fine',
  ]);
  expect(renewedUntil({ cycle: 12 }, '2027-02-20')).toBe('2028-02-19');
  expect(renewedUntil({ cycle: null }, '2027-02-20')).toBeUndefined();
});

test('a list is read, read again adds nothing, and what was renewed since is not taken back', async () => {
  const desk = smallSchool();
  desk.write(
    '到期台账.csv',
    '名称,编号,地点,有效期至,检验周期,提前提醒,责任人\n灭火器,MH-01,102,2027-02-10,一年,30天,维修工\n电梯年检,T-1,综合楼,2027-06-30,12个月,60,韩娟\n',
  );
  const read = async () => (await desk.kaixue('import 到期台账.csv --json --yes')).json.files[0];
  expect(await read()).toMatchObject({ kind: 'expiry', added: 2, rows: 2 });
  expect(await read()).toMatchObject({ added: 0, unchanged: 2 });
  const list = async () => (await desk.kaixue('expiry list --json')).json.expiries;
  expect(await list()).toMatchObject([
    { name: '灭火器', number: 'MH-01', valid_until: '2027-02-10', state: 'over', cycle: 12, remind: 30 },
    { name: '电梯年检', state: 'fine', cycle: 12, remind: 60, owner: '韩娟' },
  ]);
  await desk.kaixue('expiry renew 灭火器');
  expect((await list()).at(-1)).toMatchObject({ name: '灭火器', valid_until: '2028-02-19', state: 'fine' });
  await read();
  expect((await list()).at(-1)).toMatchObject({ name: '灭火器', valid_until: '2028-02-19' });
});

test('what is past its day in a room is a cause for the lessons there; elsewhere it is among the first things at home', async () => {
  const desk = smallSchool();
  desk.change((tx) =>
    tx.run("INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 2, 1, 3, '语文')"),
  );
  await desk.kaixue('expiry add 灭火器 --place 102 --until 2027-02-10 --cycle 12');
  await desk.kaixue('expiry add 电梯年检 --place 综合楼 --until 2027-02-11');
  const causes = async () =>
    (await desk.kaixue('ready --json')).json.causes.filter((c: { kind: string }) => c.kind === 'expired');
  expect(await causes()).toMatchObject([
    { what: '102的灭火器已过期', fix: 'kaixue expiry renew 1', lessons: 1 },
  ]);
  const next = async () => JSON.stringify((await desk.kaixue('--json')).json.next);
  expect(await next()).toContain('有 2 项已过期');
  await desk.kaixue('expiry renew 1');
  expect(await causes()).toEqual([]);
  expect((await desk.kaixue('expiry renew 2')).err).toContain('没有周期');
  await desk.kaixue('expiry renew 2 --until 2028-02-11');
  expect(await next()).not.toContain('已过期');
});
