import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newKeys } from '../../src/district/envelope.ts';
import { take, takeListed } from '../../src/district/gather.ts';
import { balances, itemRows } from '../../src/district/items.ts';
import { schoolRows } from '../../src/district/report.ts';
import { agreeSlips, numberSlips, openSlips } from '../../src/district/slips.ts';
import type { Shared } from '../../src/store/shared/shared.ts';
import { TABLES_VERSION } from '../../src/store/shared/tables.ts';
import { anItem, anOffice, aSnapshot, NOW, packed, TERM } from './support.ts';

/** What holds of gathering, wherever an office keeps its tables. */
export function gatherRules(): void {
  const [EAST, WEST] = ['3101012345', '3101012346'] as const;
  const at = (hour: number) => `2027-02-26T0${hour}:00:00.000Z`;
  const held = async (shared: Shared) =>
    (await balances(shared, TERM)).sort((a, b) =>
      `${a.item} ${a.school_id}` < `${b.item} ${b.school_id}` ? -1 : 1,
    );

  test('a file taken twice changes nothing; the one published last counts, an older one is noted', async () => {
    const { shared } = await anOffice([EAST]);
    const file = (hour: number, short: number) =>
      packed(aSnapshot(EAST, { published_at: at(hour), items: [anItem('语文', { short })] }));
    expect(await take(shared, file(3, 5), NOW)).toMatchObject({ what: 'taken', verified: false });
    expect(await take(shared, file(3, 5), NOW)).toMatchObject({ what: 'same' });
    expect(await take(shared, file(2, 9), NOW)).toMatchObject({ what: 'late' });
    expect(await held(shared)).toEqual([{ school_id: EAST, item: '语文', lacking: 5, spare: 0 }]);
    expect(await take(shared, file(4, 1), NOW)).toMatchObject({ what: 'taken' });
    expect(await held(shared)).toEqual([{ school_id: EAST, item: '语文', lacking: 1, spare: 0 }]);
  });

  test('whatever the order of files, the state is one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), async (order) => {
        const { shared, tokens } = await anOffice([EAST, WEST]);
        const keys = { ...KEYS, token: tokens.get(EAST)! };
        const files = [1, 2, 3, 3].map((hour, i) =>
          packed(
            aSnapshot(EAST, { published_at: at(hour), items: [anItem('语文', { short: i })] }),
            i % 2 === 0 ? undefined : keys,
          ),
        );
        for (const [hour, surplus] of [
          [1, 8],
          [2, 4],
        ] as const)
          files.push(
            packed(aSnapshot(WEST, { published_at: at(hour), items: [anItem('语文', { surplus })] })),
          );
        for (const i of order) await take(shared, files[i]!, NOW);
        expect(await held(shared)).toEqual([
          { school_id: EAST, item: '语文', lacking: 3, spare: 0 },
          { school_id: WEST, item: '语文', lacking: 0, spare: 4 },
        ]);
        await shared.close();
      }),
      { numRuns: 12 },
    );
  });

  const KEYS = newKeys('');

  test('a key is known once its owner had the invitation; from then on no other key and no unsigned file is taken', async () => {
    const { shared, tokens } = await anOffice([EAST]);
    const own = { ...newKeys(tokens.get(EAST)!) };
    const stranger = newKeys('guessed token of somebody');
    const file = (hour: number, keys?: typeof own) =>
      packed(aSnapshot(EAST, { published_at: at(hour) }), keys);
    expect(await take(shared, file(1, stranger), NOW)).toMatchObject({ what: 'refused', why: 'wrong-key' });
    expect(await take(shared, file(1), NOW)).toMatchObject({ what: 'taken', verified: false });
    expect(await take(shared, file(2, own), NOW)).toMatchObject({ what: 'taken', verified: true });
    expect(await take(shared, file(3, stranger), NOW)).toMatchObject({ what: 'refused', why: 'wrong-key' });
    expect(await take(shared, file(4), NOW)).toMatchObject({ what: 'refused', why: 'unsigned' });
  });

  test('what is no published file, is cut off or changed, of another school or from the future is refused with its reason', async () => {
    const { shared } = await anOffice([EAST]);
    const file = packed(aSnapshot(EAST, { items: [anItem('语文', { short: 3 })] }));
    const why = async (bytes: Buffer) => {
      const outcome = await take(shared, bytes, NOW);
      return outcome.what === 'refused' ? outcome.why : outcome.what;
    };
    const head = file.indexOf(0x0a);
    expect(await why(Buffer.from('PK\u0003\u0004 a workbook'))).toBe('foreign');
    expect(await why(Buffer.alloc(0))).toBe('foreign');
    expect(await why(file.subarray(0, file.length - 5))).toBe('cut');
    expect(await why(Buffer.concat([file, Buffer.from('x')]))).toBe('changed');
    for (let i = head + 1; i < file.length; i += 7) {
      const flipped = Buffer.from(file);
      flipped[i]! ^= 1 << (i % 8);
      expect(await why(flipped)).toBe('changed');
    }
    expect(
      await why(Buffer.from(file.toString('latin1').replace('snapshot-1', 'snapshot-2'), 'latin1')),
    ).toBe('newer');
    expect(await why(packed(aSnapshot('3101019999')))).toBe('unknown-school');
    expect(await why(packed(aSnapshot(EAST, { published_at: '2027-02-27T00:00:00.000Z' })))).toBe('future');
    expect(await why(packed(aSnapshot(EAST, { items: [anItem('语文', { short: 0.5 })] })))).toBe(
      'unreadable',
    );
    expect(await held(shared)).toEqual([]);
  });

  test('what unpacks to more than a school can have is not unpacked', async () => {
    const { shared } = await anOffice([EAST]);
    const many = Array.from({ length: 60_000 }, (_, i) => anItem(`书${i}`));
    expect(gzipSync(Buffer.from(JSON.stringify(many))).length).toBeLessThan(1_000_000);
    expect(await take(shared, packed(aSnapshot(EAST, { items: many })), NOW)).toMatchObject({ why: 'large' });
  });

  test('a journal that is shorter than before is shown: perhaps a backup was restored', async () => {
    const { shared } = await anOffice([EAST]);
    const file = (hour: number, journal: number) =>
      packed(aSnapshot(EAST, { published_at: at(hour), journal }));
    await take(shared, file(1, 40), NOW);
    await take(shared, file(2, 41), NOW);
    expect((await schoolRows(shared, TERM))[0]!.restored).toBe(0);
    await take(shared, file(3, 30), NOW);
    expect((await schoolRows(shared, TERM))[0]!.restored).toBe(1);
  });

  test('an agreed slip counts against both sides until a school says that it is done', async () => {
    const { shared } = await anOffice([EAST, WEST]);
    const now = async () => (await held(shared)).map(({ lacking, spare }) => [lacking, spare]);
    await take(shared, packed(aSnapshot(EAST, { items: [anItem('语文', { surplus: 9 })] })), NOW);
    await take(shared, packed(aSnapshot(WEST, { items: [anItem('语文', { short: 4 })] })), NOW);
    const slip = { from: EAST, to: WEST, lines: [{ item: '语文', quantity: 4 }] };
    const how = { term: TERM, day: '2027-02-26', hub: '中心库' };
    const [agreed] = await numberSlips(shared, [slip], how.day);
    await shared.transact((tx) => agreeSlips(tx, [agreed!], how));
    expect((await numberSlips(shared, [slip], how.day))[0]!.number).toBe('DB20270226-002');
    expect(await now()).toEqual([[0, 5]]);
    const done = { published_at: at(9), slips: [{ slip: agreed!.number, kind: 'DC' as const, units: 4 }] };
    await take(shared, packed(aSnapshot(EAST, { ...done, items: [anItem('语文', { surplus: 5 })] })), NOW);
    expect(await now()).toEqual([[0, 5]]);
    await take(shared, packed(aSnapshot(WEST, { published_at: at(9), items: [] })), NOW);
    const slips = await openSlips(shared, TERM);
    expect(slips.flatMap(({ lines }) => lines)).toMatchObject([{ key: '语文', name: '语文', quantity: 4 }]);
  });

  test('an item over all schools is the sum of what each lacks and has to spare', async () => {
    const codes = ['3101012345', '3101012346', '3101012347'];
    const { shared } = await anOffice(codes);
    const figures = [
      { short: 9, on_order: 4, late: 1, to_buy: 5 },
      { surplus: 7, on_order: 2 },
      { short: 2, surplus: 1, to_buy: 1 },
    ];
    for (const [n, code] of codes.entries())
      await take(
        shared,
        packed(aSnapshot(code, { items: [anItem('语文', figures[n]), anItem('数学', { short: n })] })),
        NOW,
      );
    const hub = { term: TERM, day: '2027-02-26', hub: '中心库' };
    await shared.transact((tx) =>
      agreeSlips(
        tx,
        [
          {
            number: 'DB20270226-001',
            from: codes[1]!,
            to: codes[0]!,
            lines: [{ item: '语文', quantity: 2 }],
          },
        ],
        hub,
      ),
    );
    expect(await itemRows(shared, TERM)).toMatchObject([
      { item: '数学', schools: 2, lacking: 3, spare: 0, covered: 0, on_order: 0, late: 0 },
      // 9 less the 3 that come in time less the 2 of the slip, and 2; 7 less the slip's 2, and 1.
      { item: '语文', schools: 2, lacking: 6, spare: 6, covered: 6, on_order: 6, late: 1, to_buy: 0 },
    ]);
    // The schools say the same figures: what is lacking or to spare is one sum, by item and by school.
    const said = (await schoolRows(shared, TERM)).map(({ school_id, lacking, spare }) => [
      school_id,
      lacking,
      spare,
    ]);
    expect(said.sort()).toEqual([
      [codes[0], 4, 0],
      [codes[1], 1, 5],
      [codes[2], 4, 1],
    ]);
  });

  test('tables of an earlier version become those of today, with all that is in them; a newer one is left alone', async () => {
    const { shared, open } = await anOffice([EAST]);
    const classes = [{ class: '1-1', pupils: 40, lessons: { ready: 3, at_risk: 1, blocked: 1 } }];
    await take(
      shared,
      packed(aSnapshot(EAST, { published_at: at(9), classes, items: [anItem('语文', { owed: 3 })] })),
      NOW,
    );
    const before = await schoolRows(shared, TERM);
    // Version 1 had no sums and no index of what is open.
    await shared.run('DROP INDEX IF EXISTS fact_open');
    await shared.run('ALTER TABLE report RENAME TO today');
    await shared.run(
      `CREATE TABLE report AS SELECT school_id, term, sha256, published_at, opening, journal, verified,
              tasks_open, tasks_overdue, repairs_open, repairs_blocking FROM today`,
    );
    await shared.run('DROP TABLE today');
    await shared.run('UPDATE district SET version = 1');
    const upgraded = await open();
    expect(before).toMatchObject([{ pupils: 40, lessons: 5, ready: 3, blocked: 1, owed: 3 }]);
    expect(await schoolRows(upgraded, TERM)).toEqual(before);
    expect(await upgraded.all('SELECT version FROM district')).toEqual([{ version: TABLES_VERSION }]);
    await upgraded.run('UPDATE district SET version = 99');
    await expect(open()).rejects.toMatchObject({
      exit: 78,
      problems: [{ code: 'district-newer' }],
    });
    await upgraded.close();
  });

  test('of a plain list nothing is known but what it says', async () => {
    const { shared } = await anOffice([EAST]);
    const list = aSnapshot(EAST, { journal: 0, work: null, items: [anItem('语文', { short: 3 })] });
    await take(shared, packed(aSnapshot(EAST, { published_at: at(1), journal: 40 })), NOW);
    expect(await takeListed(shared, list, 'a', NOW)).toMatchObject({ what: 'taken', verified: false });
    expect(await takeListed(shared, list, 'a', NOW)).toMatchObject({ what: 'same' });
    expect(await schoolRows(shared, TERM)).toMatchObject([
      { short: 3, lessons: null, tasks_overdue: null, repairs_blocking: null, restored: 0 },
    ]);
    const ahead = { ...list, published_at: '2027-03-26T08:00:00.000Z' };
    expect(await takeListed(shared, ahead, 'b', NOW)).toMatchObject({ why: 'future' });
  });
}
