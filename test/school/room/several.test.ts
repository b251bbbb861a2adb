import { expect, test } from 'vitest';
import { smallSchool } from '../../support/school.ts';

async function imported(csv: string) {
  const { kaixue, write } = smallSchool();
  write('教室分布.csv', csv);
  const { out, err, exit } = await kaixue('import 教室分布.csv --yes');
  const { rooms } = (await kaixue('room list --json')).json;
  const told = rooms.map((r: Record<string, unknown>) => [r.room, r.building, r.floor, r.class ?? null]);
  return { rooms: told, exit, said: out + err };
}

test('several rooms of one cell are as many rooms, each with its class', async () => {
  const { rooms, exit } = await imported('楼栋,楼层,教室安排\n北楼,2,201三1、202（三2班）、203音乐室\n');
  expect(exit).toBe(0);
  expect(rooms).toEqual(
    expect.arrayContaining([
      ['201', '北楼', 2, '3-1'],
      ['202', '北楼', 2, '3-2'],
      ['203音乐室', '北楼', 2, null],
    ]),
  );
  expect(rooms).toHaveLength(7);
});

test('a room with its class in one cell', async () => {
  const { rooms } = await imported(
    '楼栋,楼层,教室\n北楼,2,201（三1）\n北楼,2,一1-202\n北楼,2,计算机教室、录播室\n',
  );
  expect(rooms).toEqual(
    expect.arrayContaining([
      ['201', '北楼', 2, '3-1'],
      ['202', '北楼', 2, '1-1'],
      ['计算机教室、录播室', '北楼', 2, null],
    ]),
  );
});

test('whose desks are counted together is not guessed', async () => {
  const { rooms, said, exit } = await imported('楼栋,楼层,教室,课桌\n北楼,2,201、202,90\n');
  expect([rooms.length, exit]).toEqual([4, 65]);
  expect(said).toContain('一行写了几间教室：201、202');
});
