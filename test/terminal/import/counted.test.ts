import { beforeEach, expect, test } from 'vitest';
import { emptySchool, type TestSchool } from '../../support/school.ts';
import { scriptedAsk } from '../../support/world.ts';

let school: TestSchool;
beforeEach(async () => {
  school = emptySchool();
  await school.kaixue('book add 科学三年级下册 --grade 3 --subject 科学');
  school.write('送货单.csv', '书名,单位,发货数量\n科学三年级下册,册,45\n');
});

const documents = async () =>
  (await school.json<{ documents: { number: string; kind: string; state: string }[] }>('document list'))
    .documents;
const held = async () => (await school.json<{ items: { held: number }[] }>('stock list 科学')).items[0]!.held;

test.each([
  ['还没点', 'draft', 0],
  ['点过了', 'confirmed', 45],
] as const)(
  'what a supplier says that he sent is asked about before it is booked: %s',
  async (said, state, n) => {
    const { exit, err } = await school.kaixue('import 送货单.csv', { ask: scriptedAsk([said, true]) });
    expect(`${exit} ${err}`).toMatch(/^0/);
    expect(err).not.toContain('表上只有一个数');
    expect((await documents()).map((one) => one.state)).toEqual([state]);
    expect(await held()).toBe(n);
  },
);

test('a script books it, and is told the way to the sheet that is checked', async () => {
  const { exit, out, err } = await school.kaixue('import 送货单.csv --yes');
  expect(`${exit} ${err}`).toMatch(/^0/);
  const [{ number = '' } = {}] = await documents();
  const hint = `kaixue document void ${number} --counter`;
  expect((out + err).replace(/\s+/g, ' ')).toContain(hint);
  await school.json(`${hint.replace('kaixue ', '')} --yes`);
  await school.json('receive 送货单.csv --draft');
  expect((await documents()).at(-1)).toMatchObject({ kind: 'RK', state: 'draft' });
  expect(await held()).toBe(0);
});

test('a book that is written wrongly on a note is asked about, at a terminal', async () => {
  await school.kaixue('book add 道德与法治三年级下册 --grade 3 --subject 道德与法治');
  await school.kaixue('book add 道德与法治四年级下册 --grade 4 --subject 道德与法治');
  school.write('错字.csv', '书名,单位,发货数量\n道德与法制三年级下册,册,9\n');
  expect((await school.kaixue('receive 错字.csv')).exit).toBe(65);
  const none = await school.kaixue('receive 错字.csv', { ask: scriptedAsk(['道德与法治四年级下册']) });
  expect(none.err).toContain('no choice with');
  const ask = scriptedAsk(['道德与法治三年级下册']);
  const { exit, err, out } = await school.kaixue('receive 错字.csv', { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  expect(out).toContain('道德与法治三年级下册');
  // Not again.
  expect((await school.kaixue('receive 错字.csv')).exit).toBe(0);
});
