import { describe, expect, it } from 'vitest';
import { schoolWithFiles } from '../support/school.ts';

const ROOMS = ['博雅', '致远', '明德'];

describe('the files of an import', () => {
  it('help one another: the list of rooms says what stands under a head that nobody knows', async () => {
    const school = await schoolWithFiles('北河小学', {
      '功能室.csv': `教室名称,楼层,课桌,椅子\n${ROOMS.map((room, i) => `${room},${i + 1},40,40`).join('\n')}\n`,
      '报修登记.csv': `报修日期,甲项,故障描述\n${ROOMS.map((room, i) => `2027-02-${20 + i},${room},灯不亮${i}`).join('\n')}\n`,
    });
    const alone = await school.kaixue('import 报修登记.csv --dry-run --no-input');
    const both = await school.kaixue('import 功能室.csv 报修登记.csv --no-input');
    expect(alone.exit).toBe(65);
    expect(both.exit).toBe(0);
  });
});
