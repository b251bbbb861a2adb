import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

/** Folders of made-up schools as they are imported in one go, and what was read wrongly of them. */
async function imported(files: Record<string, string>) {
  const made = emptySchool('2027-02-22');
  for (const [name, content] of Object.entries(files)) made.write(name, content);
  return { made, ran: await made.kaixue('import . --yes --no-input') };
}

const DAYS = ['星期一', '星期二', '星期三', '星期四', '星期五'];
const pupils = (grade: string, names: string) =>
  names
    .split(' ')
    .map((name) => `${name},${grade}\n`)
    .join('');

it('a timetable is read with the classes that a roster brings in the same import', async () => {
  const grades = ['一年级', '二年级', '三年级'];
  const lessons = DAYS.flatMap((day) => [1, 2, 3, 4].map((n) => `${day},第${n}节,语文,数学,英语\n`)).join('');
  const { made, ran } = await imported({
    '名单.csv': `学生名单\n姓名,年级\n${grades
      .map((grade, i) =>
        pupils(
          grade,
          `陈一${i} 林二${i} 黄三${i}`.replace(/\d/g, (n) => '甲乙丙'[Number(n)] ?? ''),
        ),
      )
      .join('')}`,
    '总课表.csv': `总课表\n星期,节次,${grades.join(',')}\n${lessons}`,
  });
  expect(ran.out).not.toContain('没有导入');
  const { lessons: read } = await made.json<{ lessons: unknown[] }>('timetable list');
  expect(read).toHaveLength(3 * 5 * 4);
});

it('pupils of a teaching place that nobody has told of yet are asked about, not left as those of another school', async () => {
  const own = `测试小学学生名单\n姓名,年级\n${pupils('一年级', '陈甲 林乙 黄丙')}${pupils('二年级', '陈丁 林戊 黄己')}`;
  const place = `柳坪教学点学生名单\n姓名,年级\n${pupils('一年级', '何甲 何乙')}`;
  const { made, ran } = await imported({ '名单.csv': own, '柳坪.csv': place });
  expect(ran.out + ran.err).toContain('柳坪教学点一(1)班=一(2)班');
  await made.kaixue(['import', '.', '--yes', '--no-input', '--map', '柳坪教学点一(1)班=一(2)班']);
  const { classes } = await made.json<{ classes: { class: string; enrolment: number }[] }>('class list');
  expect(classes.map((one) => [one.class, one.enrolment])).toEqual([
    ['1-1', 3],
    ['1-2', 2],
    ['2-1', 3],
  ]);
});

it('heads that ask are heard for what they ask', async () => {
  const { made, ran } = await imported({
    '库房.csv':
      '库房里的东西\n东西,还有多少,单位,放哪里\n粉笔,36,盒,东柜\n拖把,12,把,墙角\n红墨水,14,瓶,西柜\n',
    '报修.csv':
      '要修的\n地方,什么坏了,急不急,叫谁修,修好没有\n八年级教室,后门锁,急,老陈,\n男厕,水箱漏水,急,外请水电工,\n寝室103,床板断1块,一般,老陈,2月21日已修\n',
    '要的.csv':
      '各处要的东西\n谁要,要什么,多少,什么时候要\n食堂,保温桶 30升,2个,2月26日\n实验室,酒精灯,10个,3月1日\n图书室,书立,40个,3月5日\n',
    '灭火器.csv':
      '序号,地点,型号,数量,上次换药,下次换药\n1,教学楼1层,4kg干粉,4,2026.3.10,2027.3.10\n2,食堂,5kg干粉,2,2026.9.10,2027.9.10\n',
  });
  expect(ran.out).not.toContain('没有导入');
  const { supplies } = await made.json<{ supplies: Record<string, unknown>[] }>('supply list');
  expect(supplies.filter(({ held }) => held).map((one) => [one.name, one.held, one.place])).toEqual([
    ['粉笔', 36, '东柜'],
    ['拖把', 12, '墙角'],
    ['红墨水', 14, '西柜'],
  ]);
  const { repairs } = await made.json<{ repairs: Record<string, unknown>[] }>('repair list --all');
  expect(repairs.map((one) => [one.place, one.reporter ?? null, one.done_on ?? null])).toEqual([
    ['八年级教室', null, null],
    ['男厕', null, null],
    ['寝室103', null, '2027-02-21'],
  ]);
  const { requests } = await made.json<{ requests: Record<string, unknown>[] }>('request list');
  expect(requests.map((one) => [one.department, one.quantity, one.needed_by])).toEqual([
    ['食堂', 2, '2027-02-26'],
    ['实验室', 10, '2027-03-01'],
    ['图书室', 40, '2027-03-05'],
  ]);
  const { expiries } = await made.json<{ expiries: Record<string, unknown>[] }>('expiry list');
  expect(expiries.map((one) => [one.name, one.place, one.valid_until])).toEqual([
    ['灭火器', '教学楼1层', '2027-03-10'],
    ['灭火器', '食堂', '2027-09-10'],
  ]);
});

it('clock times beside an area are its rounds, words about them what is demanded', async () => {
  const head = '卫生区划分\n班级,卫生区,保洁时间,要求\n';
  const classes = '班级,人数\n一(1)班,30\n一(2)班,31\n';
  const { made } = await imported({
    '班级.csv': classes,
    '卫生区.csv': `${head}一(1)班,操场,早7:20-7:40，16:20-16:40,无纸屑\n一(2)班,车棚,每天早晚,整齐\n`,
  });
  const read = async () => {
    const { areas } = await made.json<{ areas: Record<string, unknown>[] }>('area list');
    return areas.map((one) => [one.name, one.rounds, one.standard]);
  };
  expect(await read()).toEqual([
    ['操场', ['07:20 早', '16:20'], '无纸屑'],
    ['车棚', [], '整齐；保洁时间：每天早晚'],
  ]);
  // What a person said since is stronger than the same list, and a corrected one of the next day is taken.
  await made.kaixue('area edit 操场 --rounds "07:10 早"');
  await made.kaixue('import 卫生区.csv --yes --no-input');
  expect((await read())[0]).toEqual(['操场', ['07:10 早'], '无纸屑']);
  made.write('卫生区改.csv', `${head}一(2)班,车棚,7:30,整齐\n`);
  await made.kaixue('import 卫生区改.csv --yes --no-input');
  expect((await read())[1]).toEqual(['车棚', ['07:30'], '整齐']);
});

it('a room without a number is called what it is for', async () => {
  const { made } = await imported({
    '用房.csv':
      '用房情况\n楼,层,门牌,做什么用,课桌,凳子\n教学楼,1,101,一年级教室,12,12\n综合楼,1,102,图书室,6,24\n平房,,,杂物间,,\n',
  });
  const { rooms } = await made.json<{ rooms: Record<string, unknown>[] }>('room list');
  expect(rooms.map((one) => [one.building, one.room])).toEqual([
    ['平房', '杂物间'],
    ['教学楼', '101'],
    ['综合楼', '102'],
  ]);
});

it('books that came are found by their grade and subject', async () => {
  const { made, ran } = await imported({
    '征订.csv':
      '2027春教材征订\n年级,科目,册次,定价,学生用书\n一年级,语文,下册,8.5,30\n一年级,数学,下册,7.5,30\n二年级,语文,下册,9,28\n',
    '到校.csv':
      '2027春课本到校登记\n年级,科目,学生订数,教师用书,到校,还差\n一年级,语文,30,1,30,1\n,数学,30,,28,2\n二年级,语文,28,,28,\n',
  });
  expect(ran.out).not.toContain('没有导入');
  const { items } = await made.json<{ items: { name: string; held: number }[] }>('stock list');
  expect(items.map((one) => [one.name, one.held])).toEqual([
    ['语文一年级下册', 30],
    ['数学一年级下册', 28],
    ['语文二年级下册', 28],
  ]);
});

it('names wait for a staff list that is not there, said once', async () => {
  const { made, ran } = await imported({
    '值班.csv':
      '寒假值班表\n日期,带班领导,值班人员\n2027-02-23,陈志强,林晓燕\n2027-02-24,黄建国,郑佳怡\n2027-02-25,陈志强,吴文杰\n',
    '责任区.csv': '卫生责任区\n责任区,责任人\n操场,陈志强\n车棚,林晓燕\n花坛,黄建国\n',
  });
  expect(ran.out.match(/还没有教职工名单/g)).toHaveLength(2);
  made.write(
    '教师.csv',
    '教师分工\n姓名,任教,担任工作,手机,住哪里\n陈志强,数学,校长,13900000001,校内\n林晓燕,语文,教务主任,13900000002,镇上\n黄建国,,生管老师,13900000003,校内\n郑佳怡,音乐,,13900000004,校内\n吴文杰,英语,,13900000005,镇上\n',
  );
  const again = await made.kaixue('import . --yes --no-input');
  expect(again.out).not.toContain('没有导入');
  const { staff } = await made.json<{ staff: Record<string, unknown>[] }>('staff list');
  expect(staff.find((one) => one.name === '黄建国')?.post ?? null).toBe(null);
  const { areas } = await made.json<{ areas: Record<string, unknown>[] }>('area list');
  expect(areas.map((one) => one.owner)).toEqual(['陈志强', '林晓燕', '黄建国']);
});

it('floors are written once, and end with their building; a grade that is one class sits in its room', async () => {
  const { made } = await imported({
    '名单.csv': `学生名单\n姓名,年级\n${pupils('一年级', '陈甲 林乙')}${pupils('二年级', '陈丁 林戊')}`,
    '用房.csv':
      '用房情况\n楼,层,门牌,做什么用,课桌\n甲楼,1,101,一年级教室,12\n,,102,二年级教室,10\n,2,201,音乐室,\n,,202,图书室,6\n乙楼,1,111,微机室,30\n,,112,仓库,\n,2,211,实验室,24\n,,212,办公室,\n平房,,杂物间,,\n',
  });
  const { rooms } = await made.json<{ rooms: Record<string, unknown>[] }>('room list');
  const found = rooms.map((one) => [one.room, one.building, one.floor, one.class]);
  expect(found.sort(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ['101', '甲楼', 1, '1-1'],
    ['102', '甲楼', 1, '2-1'],
    ['111', '乙楼', 1, null],
    ['112', '乙楼', 1, null],
    ['201', '甲楼', 2, null],
    ['202', '甲楼', 2, null],
    ['211', '乙楼', 2, null],
    ['212', '乙楼', 2, null],
    ['杂物间', '平房', null, null],
  ]);
});

it('an area of which nothing is said but its name is one', async () => {
  const { made } = await imported({
    '班级.csv': '班级,人数\n一(1)班,30\n',
    '责任区.csv': '卫生责任区\n责任区,班级,要求\n后山,,\n操场,一(1)班,无纸屑\n车棚,一(1)班,整齐\n',
  });
  const { areas } = await made.json<{ areas: { name: string }[] }>('area list');
  expect(areas.map(({ name }) => name).sort()).toEqual(['后山', '操场', '车棚'].sort());
});
