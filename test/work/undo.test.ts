import { expect, test } from 'vitest';
import { smallSchool } from '../support/school.ts';

test('work is taken back: a ticked task, parts of a repair, an event’s goods, a checklist', async () => {
  const desk = smallSchool();
  desk.change((tx) => {
    tx.run(
      "INSERT INTO item (id, code, kind, name, unit, key) VALUES (1, 'W1', 'supply', '日光灯管', '支', '日光灯管')",
    );
    tx.run(
      "INSERT INTO document (id, number, kind, term_id, date, state) VALUES (1, 'QC20270101-001', 'QC', 1, '2027-01-01', 'confirmed')",
    );
    tx.run('INSERT INTO line (document_id, row, item_id, amount, term_id) VALUES (1, 1, 1, 9, 1)');
  });
  const held = () =>
    desk.store.get<{ n: number }>(
      "SELECT sum(amount) AS n FROM line JOIN document d ON d.id = document_id WHERE d.state = 'confirmed'",
    )!.n;
  await desk.kaixue('task add 甲');
  await desk.kaixue('task done 1');
  expect((await desk.kaixue('undo --yes')).exit).toBe(0);
  expect((await desk.kaixue('task list --json')).json.tasks).toMatchObject([
    { state: 'ready', done_on: null },
  ]);
  await desk.kaixue('repair add 102 灯不亮');
  await desk.kaixue('repair parts 1 日光灯管=2');
  expect(held()).toBe(7);
  expect((await desk.kaixue('undo --yes')).exit).toBe(0);
  expect(held()).toBe(9);
  expect((await desk.kaixue('repair show 1 --json')).json.parts).toEqual([]);
  await desk.kaixue('event add 展演 --date 2027-02-25');
  await desk.kaixue('event need 展演 日光灯管=4');
  await desk.kaixue('event issue 展演');
  expect(held()).toBe(5);
  expect((await desk.kaixue('undo --yes')).exit).toBe(0);
  expect(held()).toBe(9);
  expect((await desk.kaixue('event show 展演 --json')).json.goods).toMatchObject([{ issued: 0 }]);
  await desk.kaixue('checklist apply safety');
  expect((await desk.kaixue('undo --yes')).exit).toBe(0);
  expect((await desk.kaixue('task list --json')).json.tasks).toHaveLength(1);
});
