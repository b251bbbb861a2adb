import { expect, test } from 'vitest';
import { sampleSchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

/** The sample school with an issue drafted for each of its 24 classes, and the codes that their sheets bear. */
async function handOutDay() {
  const school = await sampleSchool();
  await school.kaixue('issue --all --kind book --draft');
  const { documents } = await school.json<{ documents: { number: string; who: string }[] }>(
    'document list --drafts',
  );
  const drafts = documents.filter(({ who }) => /^\d-\d$/.test(who));
  const codes: string[] = [];
  for (const { number } of drafts) {
    const { out } = await school.kaixue(`print issue-note --document ${number} -f json`);
    codes.push(JSON.parse(out).parts[0].digits);
  }
  return { ...school, drafts, codes };
}

test('24 signed sheets are confirmed by their codes from a pipe; the same stack again changes nothing', async () => {
  const { kaixue, json, codes, drafts } = await handOutDay();
  expect(codes).toHaveLength(24);
  const stdin = codes.map((code, i) => (i === 3 ? `${code} 1=20\n` : `${code}\r\n`)).join('');
  const ran = await kaixue('scan --json', { stdin });
  expect(ran.exit).toBe(0);
  expect(ran.json.sheets.map((one: { number: string; state: string }) => [one.number, one.state])).toEqual(
    drafts.map((one) => [one.number, 'confirmed']),
  );
  expect(ran.json.sheets[3].changed).toEqual([expect.objectContaining({ row: 1, to: 20 })]);
  const after = await json('log');
  const again = await kaixue('scan --json', { stdin });
  expect(new Set(again.json.sheets.map((one: { state: string }) => one.state))).toEqual(new Set(['already']));
  expect(await json('log')).toEqual(after);
});

test('at the keyboard each code shows its document, and Enter signs it', async () => {
  const { kaixue, codes } = await handOutDay();
  const ask = scriptedAsk([codes[0]!, '', codes[1]!, '2=5', codes[0]!, '1234567890', '']);
  const { out, err, exit } = await kaixue('scan', { ask });
  expect(exit).toBe(1);
  expect(err).toMatch(/出库单 CK20270226-001[\s\S]*语文[\s\S]*CK20270226-001 已确认，与单据一致/);
  expect(err).toMatch(/CK20270226-002 已确认，改了 1 行/);
  expect(err).toMatch(/CK20270226-001 之前已经确认过/);
  expect(err).toMatch(/没有单据“1234567890”|读错了/);
  expect(out).toMatch(/确认了 2 张，1 张之前已确认，1 张没有确认/);
});
