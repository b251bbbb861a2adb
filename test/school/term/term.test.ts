import { describe, expect, it } from 'vitest';
import {
  daysOutOfOrder,
  meantTerm,
  parseTermCode,
  termOfOpening,
  usualDays,
  volumeOf,
  worksFrom,
} from '../../../src/school/term/term.ts';

describe('a term code', () => {
  it.each([
    '2026-2027-2',
    '2026—2027学年第二学期',
    '2026-2027学年下学期',
    '2026–2027学年度 第二学期',
    '2026-2',
    '２０２６-2027-2',
  ])('is read from %s', (text) =>
    expect(parseTermCode(text)).toEqual({ code: '2026-2027-2', year: 2026, half: 2 }),
  );
  it('reads the first half', () => {
    expect(parseTermCode('2026—2027学年第一学期')?.code).toBe('2026-2027-1');
    expect(parseTermCode('2026-2027学年上学期')?.code).toBe('2026-2027-1');
  });
  it.each(['2026-2028-1', '2026-2027-3', '2026', '26-27-1', ''])('is not %s', (text) =>
    expect(parseTermCode(text)).toBeUndefined(),
  );
  it.each([
    ['2027-03-01', '2026-2027-2'],
    ['2027-02-15', '2026-2027-2'],
    ['2027-09-01', '2027-2028-1'],
    ['2027-08-30', '2027-2028-1'],
    ['2028-01-03', '2027-2028-1'],
  ])('of a term that opens on %s is %s', (opening, code) => expect(termOfOpening(opening).code).toBe(code));
  it('says the volume', () => expect([volumeOf(1), volumeOf(2)]).toEqual(['上册', '下册']));
});

describe('the days of a term', () => {
  it('come before opening, staff on a Monday', () => {
    expect(usualDays('2027-03-01')).toEqual({ staffReturn: '2027-02-22', registration: '2027-02-28' });
    expect(usualDays('2027-09-01')).toEqual({ staffReturn: '2027-08-23', registration: '2027-08-31' });
  });
  it('are refused out of order, unknown ones left out', () => {
    const days = { staffReturn: null, registration: '2027-03-02', opening: '2027-03-01', ends: null };
    expect(daysOutOfOrder(days)).toEqual(['registration', 'opening']);
    expect(daysOutOfOrder({ ...days, registration: '2027-03-01' })).toBeUndefined();
    expect(daysOutOfOrder({ ...days, registration: null, ends: '2027-01-20' })).toEqual(['opening', 'ends']);
  });
});

describe('the term a command means', () => {
  const open = { ends: null, state: 'open' as const };
  const autumn = { ...open, opening: '2026-09-01', staffReturn: '2026-08-24', half: 1 as const };
  const spring = { ...open, opening: '2027-03-01', staffReturn: '2027-02-22', half: 2 as const };
  const next = { ...open, opening: '2027-09-01', staffReturn: '2027-08-23', half: 1 as const };
  it('is the one that today is in, though the next is ordered already', () =>
    expect(meantTerm([spring, autumn], '2026-11-01')).toBe(autumn));
  it('is the next one from four weeks before it opens', () => {
    expect(meantTerm([autumn, spring], '2027-02-01')).toBe(spring);
    expect(meantTerm([autumn, spring], '2027-02-26')).toBe(spring);
  });
  it('is never a closed one while another is open', () =>
    expect(meantTerm([{ ...autumn, state: 'closed' as const }, spring], '2026-11-01')).toBe(spring));
  it('is the last to open when all are long past', () =>
    expect(meantTerm([autumn, spring], '2029-01-01')).toBe(spring));
  it('is over by itself when a spring usually is, where another is there', () => {
    expect(meantTerm([spring, next], '2027-07-03')).toBe(spring);
    expect(meantTerm([spring, next], '2027-07-06')).toBe(next);
    expect(meantTerm([{ ...spring, ends: '2027-07-10' }, next], '2027-07-06')).toMatchObject({ half: 2 });
    expect(worksFrom(spring, next)).toBe('2027-07-05');
    expect(worksFrom({ ...spring, ends: '2027-08-20' }, next)).toBe('2027-08-04');
  });
  it('is none when none is open', () => expect(meantTerm([], '2027-01-01')).toBeUndefined());
});
