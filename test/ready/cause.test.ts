import { expect, test } from 'vitest';
import type { CauseSeed } from '../../src/ready/cause.ts';
import { causeText, stepsText, worst } from '../../src/ready/cause.ts';
import { loadWords } from '../../src/words/index.ts';

const cause = (kind: CauseSeed['kind'], args: CauseSeed['args']): CauseSeed => ({
  id: 'x',
  kind,
  args,
  owner: null,
});

test('a class is named as people name it, and typed as the commands take it', async () => {
  const [zh, en] = [await loadWords('zh'), await loadWords('en')];
  const handout = cause('handout', { class: '3-2' });
  expect(causeText(handout, zh, 'zh')).toEqual({
    what: '三(2)班的课本簿册在库房，还没有发下去',
    first: 'kaixue print 班级领用签收单 --class 三2',
    fix: 'kaixue issue 三2',
  });
  expect(causeText(handout, en, 'en').what).toContain('3-2');
  expect(causeText(handout, en, 'en').what).not.toContain('班');
  // The cause itself is left as it was.
  expect(handout.args).toEqual({ class: '3-2' });
  expect(causeText(cause('handout', { class: 'school' }), zh, 'zh')).toEqual({
    what: '全校共用的器材在库房，还没有发下去',
    first: null,
    fix: 'kaixue issue --school',
  });
  expect(causeText(cause('draft', { document: 12 }), zh, 'zh').fix).toBe('kaixue confirm 12');
});

test('a repair is given to somebody first, then worked by the job order, then recorded', async () => {
  const zh = await loadWords('zh');
  const repair = (assigned: number, owner: string | null) =>
    stepsText(
      causeText(
        { ...cause('repair', { repair: 3, place: '102', fault: '灯不亮', assigned }), owner },
        zh,
        'zh',
      ),
      zh,
    );
  expect(repair(0, '段文')).toBe('kaixue repair assign 3 段文 → kaixue repair done 3');
  expect(repair(1, '段文')).toBe('kaixue print 维修派工单 → kaixue repair done 3');
  expect(repair(0, null)).toBe('kaixue print 维修派工单 → kaixue repair done 3');
});

test('of two levels the worse one counts', () => {
  expect([worst(undefined, 'risk'), worst('risk', 'blocked'), worst('blocked', 'risk')]).toEqual([
    'risk',
    'blocked',
    'blocked',
  ]);
});

test('what is unknown is listed by kind, each remedy once', async () => {
  const [zh, en] = [await loadWords('zh'), await loadWords('en')];
  const unknown = cause('unknown', { kinds: 'rooms,seats,books' });
  expect(causeText(unknown, zh, 'zh')).toEqual({
    what: '还不知道：教室、课桌椅数、课本',
    // A list to fill in, for who has none.
    first: 'kaixue room list --xlsx 教室.xlsx',
    fix: 'kaixue import 教室.xlsx；kaixue import 教材征订目录.xlsx',
  });
  expect(causeText(unknown, en, 'en').fix.split('; ')).toHaveLength(2);
  expect(causeText(cause('unknown', { kinds: 'weather' }), zh, 'zh')).toEqual({
    what: '还不知道：weather',
    first: null,
    fix: '',
  });
});
