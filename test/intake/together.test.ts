import { describe, expect, it } from 'vitest';
import { schoolWithFiles } from '../support/school.ts';

const ROOMS = ['博雅', '致远', '明德'];
const THINGS = ['日光灯', '投影仪', '门锁'];

describe('the files of an import', () => {
  it('help one another: the list of rooms says what stands under a head that nobody knows', async () => {
    const school = await schoolWithFiles('北河小学', {
      '功能室.csv': `教室名称,楼层,课桌,椅子\n${ROOMS.map((room, i) => `${room},${i + 1},40,40`).join('\n')}\n`,
      '报修登记.csv': `报修日期,甲项,乙项,故障描述\n${ROOMS.map((room, i) => `2027-02-${20 + i},${room},${THINGS[i]},不亮${i}`).join('\n')}\n`,
    });
    const alone = await school.kaixue('import 报修登记.csv --dry-run --no-input');
    const both = await school.kaixue('import 功能室.csv 报修登记.csv --no-input');
    expect(alone.exit).toBe(65);
    expect(both.exit).toBe(0);
  });

  it('help one another: a roster of one class a grade says that a list by grades is one of classes', async () => {
    const school = await schoolWithFiles('石桥小学', {
      '名册.csv': '年级,姓名,性别\n二年级,王平,男\n二年级,李敏,女\n三年级,赵强,男\n三年级,孙丽,女\n',
      '班级人数.csv': '年级,男,女,合计,班主任\n二年级,1,1,2,钱敏\n三年级,1,1,2,吴芳\n合计,2,2,4,\n',
    });
    const alone = await school.kaixue('import 班级人数.csv --dry-run --no-input');
    const both = await school.kaixue('import 名册.csv 班级人数.csv --no-input');
    const { out } = await school.kaixue('class list --json');
    expect(alone.exit).toBe(65);
    expect(both.exit).toBe(0);
    expect(JSON.parse(out).classes.map((one: { teacher: string }) => one.teacher)).toEqual(['钱敏', '吴芳']);
  });
});
