import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/goods/plan/store.ts';
import { classes } from '../../src/school/class/store.ts';
import { terms } from '../../src/school/term/store.ts';
import { transact } from '../../src/store/transact.ts';
import { sampleSchool, TEST_ACTION, type TestSchool } from '../support/school.ts';

describe("a term's life", () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await sampleSchool();
    await school.kaixue('issue 三2');
  });

  it('counts who came on registration day, names who did not, and reports it with the free textbooks', async () => {
    const [first] = (await school.kaixue('student list --class 三2 --json')).json.students;
    const wrong = await school.kaixue('class present 三2 38 --absent 没有这人');
    expect(wrong.exit).toBe(66);
    expect((await school.kaixue('class present 三2 45')).exit).toBe(65);
    // Nobody has counted before the day has come: a script says that it means it.
    const early = await school.kaixue(`class present 三2 38 --absent ${first.name} --no-input`);
    expect([early.exit, early.err]).toEqual([2, expect.stringContaining('2027-02-28 还没到')]);
    expect((await school.kaixue(`class present 三2 38 --absent ${first.name} --yes`)).exit).toBe(0);
    const list = (await school.kaixue('class present --json')).json.registrations;
    expect(list.find((c: { class: string }) => c.class === '3-2')).toEqual({
      class: '3-2',
      enrolment: 39,
      present: 38,
      absent: [first.name],
      date: '2027-02-28',
    });
    const sheet = JSON.parse((await school.kaixue('print free-textbooks -f json')).out);
    const text = JSON.stringify(sheet);
    expect(text).toContain(`三(2)班未报到：${first.name}`);
    expect(text).toContain('1050');
  });

  it('collects reused books: sound copies into stock, damaged ones not, lost ones to be paid; undo takes it back', async () => {
    const held = async () =>
      (await school.kaixue('plan --json')).json.items.find(
        (i: { name: string }) => i.name === '科学 三年级 下册',
      ).held;
    const before = await held();
    const done = await school.kaixue('collect 三2 科学=36 --damaged 科学=2 --lost 科学=1 --json', {
      today: '2027-07-01',
    });
    expect(done.json.items).toEqual([
      { name: '科学 三年级 下册', due: 39, collected: 36, damaged: 2, lost: 1, compensation_fen: 801 },
    ]);
    expect(done.json.document).toMatch(/^HS20270701-/);
    expect(await held()).toBe(before + 34);
    const left = (await school.kaixue('collect --json')).json.items;
    expect(left.find((i: { name: string }) => i.name === '科学 三年级 下册').due).toBe(2);
    expect((await school.kaixue('collect 三2 科学=3')).exit).toBe(65);
    await school.kaixue('undo');
    expect(await held()).toBe(before);
    expect((await school.kaixue('collect --json')).json.items[0].due).toBe(39);
  });

  it('is carried over into the next year: shown first, then done after a backup, and taken back by undo', async () => {
    await school.kaixue('task add 换门锁 --due 2027-03-05');
    const preview = await school.kaixue('term new --opens 2027-09-01 --first-grade 40');
    expect(preview.exit).toBe(2);
    expect(preview.out).toContain('毕业：六(1)班、六(2)班、六(3)班、六(4)班，182 人');
    expect((await school.kaixue('term list --json')).json.terms).toHaveLength(1);
    const done = await school.kaixue('term new --opens 2027-09-01 --first-grade 40 --yes --json');
    expect(done.json).toMatchObject({ from: '2026-2027-2', to: '2027-2028-1', tasks: 1 });
    expect(done.json.reused_due_back).toEqual({ titles: 5, copies: 195 });
    const classes = (await school.kaixue('class list --term 2027-2028-1 --json')).json.classes;
    const by = (code: string) => classes.find((c: { class: string }) => c.class === code);
    expect(classes).toHaveLength(24);
    expect(by('4-2')).toMatchObject({ enrolment: 39, expected: false });
    expect(by('1-1')).toMatchObject({ enrolment: 40, expected: true });
    expect(readdirSync(join(school.dir, 'kaixue-backups')).some((name) => name.includes('.rollover.'))).toBe(
      true,
    );
  });

  it('counts what a class still holds of a lasting standard when it has gone up a grade', () => {
    const { store } = school;
    const one = store.get<{ itemId: number; held: number }>(
      `SELECT line.item_id AS itemId, -sum(line.amount) AS held FROM line JOIN document ON document.id = document_id
         JOIN class ON class.id = line.recipient_id AND class.code = '3-2' AND class.term_id = 1
         JOIN standard ON standard.item_id = line.item_id AND standard.term_id = 1 AND standard.scope = 'class'
        WHERE recipient_kind = 'class' AND document.kind = 'CK' AND standard.grades = '' GROUP BY 1 LIMIT 1`,
    )!;
    const next = terms(store).find((term) => term.code === '2027-2028-1')!;
    const owed = () => {
      const four = classes(store, next.id).find((c) => c.code === '4-2')!;
      const share = loadPlan(store, next).shares.find(
        (s) => s.itemId === one.itemId && s.recipient.kind === 'class' && s.recipient.id === four.id,
      )!;
      return { need: share.need, owed: share.owed };
    };
    const usedUp = owed();
    expect(usedUp.owed).toBe(usedUp.need);
    transact(store, TEST_ACTION, (tx) =>
      tx.run('UPDATE standard SET lasting = 1 WHERE item_id = ?', one.itemId),
    );
    expect(one.held).toBeGreaterThan(0);
    expect(owed().owed).toBe(Math.max(0, usedUp.need - one.held));
    store.close();
  });

  it('gives the whole change back', async () => {
    await school.kaixue('undo');
    await school.kaixue('undo');
    expect((await school.kaixue('term list --json')).json.terms).toHaveLength(1);
    expect(
      (await school.kaixue('task list --json')).json.tasks.some(
        (t: { title: string }) => t.title === '换门锁',
      ),
    ).toBe(true);
  });
});
