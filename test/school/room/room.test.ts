import { describe, expect, test } from 'vitest';
import { seats } from '../../../src/school/room/room.ts';

const room = { kind: 'classroom', desks: null, chairs: null, seatsPerDesk: 1 };

describe('how many a room seats', () => {
  test.each([
    ['a classroom by the fewer of its desks and chairs', { desks: 40, chairs: 38 }, 38],
    ['desks for two', { desks: 20, chairs: 40, seatsPerDesk: 2 }, 40],
    ['a music room without desks by its chairs', { kind: '音乐教室', desks: 0, chairs: 48 }, 48],
    ['a laboratory by the stools at its benches', { kind: '物理实验室', desks: 28, chairs: 56 }, 56],
    ['a laboratory that lacks stools', { kind: '物理实验室', desks: 28, chairs: 20 }, 20],
    ['a special room whose chairs nobody counted', { kind: '美术教室', desks: 48 }, 48],
    ['a room of which nothing is known', {}, null],
  ])('%s', (_, of, expected) => {
    expect(seats({ ...room, ...of })).toBe(expected);
  });
});
