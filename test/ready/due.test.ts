import { expect, test } from 'vitest';
import { sampleSchool } from '../support/school.ts';

test('only what is still to come before the day counts as due: not what has come, not a later order', {
  timeout: 60_000,
}, async () => {
  const school = await sampleSchool();
  const causes = async () => {
    const found: { id: string }[] = (await school.kaixue('ready --week --causes --json')).json.causes;
    return found.map((cause) => cause.id).filter((id) => id.endsWith(':B0050'));
  };
  // An order without a date promises nothing.
  expect(await causes()).toEqual(['short:B0050']);
  await school.kaixue('order edit 1 --due 2027-02-28');
  expect(await causes()).toEqual(['due:B0050']);
  const { order } = (await school.kaixue('order show 1 --json')).json;
  const { received } = order.lines.find((line: { code: string }) => line.code === 'B0050');
  expect(received).toBeGreaterThan(0);
  // The first order is all there; the copies lacking are on a second one, that comes after opening.
  await school.kaixue(`order edit 1 B0050=${received}`);
  await school.kaixue('order add new B0050=39 --due 2027-03-20');
  expect(await causes()).toEqual(['short:B0050']);
});
