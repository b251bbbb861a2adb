import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

/** Files of made-up schools that nobody had tuned to, and what was read wrongly of them. */
async function imported(name: string, text: string, more: Record<string, string> = {}) {
  const made = emptySchool('2027-02-22');
  for (const [other, content] of Object.entries(more)) made.write(other, content);
  if (Object.keys(more).length > 0) await made.kaixue('import . --yes --no-input');
  made.write(name, text);
  return { made, ran: await made.kaixue(`import ${name} --yes --no-input`) };
}

type Supplies = { supplies: { name: string; unit: string | null; held: number }[] };
type Standards = {
  standards: { name: string; scope: string; rate: number; grades: unknown }[];
};
const GOODS = ['粉笔', '黑板擦', '扫把', '拖把', '垃圾袋'];
const each = (line: (name: string, i: number) => string) => GOODS.map(line).join('\n');

async function heldOf(name: string, text: string) {
  const { made, ran } = await imported(name, text);
  const { supplies } = await made.json<Supplies>('supply list');
  return { ran, held: supplies.map((one) => [one.name, one.held]) };
}

it('two lessons in one column beneath each day are lessons, not classes', async () => {
  const days = '周一,,周二,,周三,,周四,,周五,';
  const text = `2027春总课表\n班级,${days}\n,${Array.from({ length: 5 }, () => '1-2,3-4').join(',')}\n`;
  const row = (name: string) => `${name},${Array.from({ length: 5 }, () => '语文,数学').join(',')}\n`;
  const { made, ran } = await imported('总课表.csv', text + row('七(1)班') + row('七(2)班'), {
    '班级.csv': '班级,人数\n七(1)班,40\n七(2)班,40\n',
  });
  expect(ran.exit).toBe(0);
  const { lessons } = await made.json<{ lessons: unknown[] }>('timetable list');
  expect(lessons).toHaveLength(2 * 5 * 4);
});

it('a timetable of two days is one', async () => {
  const { made, ran } = await imported(
    '课表.csv',
    '七(1)班课表\n节次,星期一,星期二\n第1节,语文,数学\n第2节,数学,语文\n第3节,体育,音乐\n',
    { '班级.csv': '班级,人数\n七(1)班,40\n七(2)班,40\n' },
  );
  expect(ran.exit).toBe(0);
  const { lessons } = await made.json<{ lessons: unknown[] }>('timetable list');
  expect(lessons).toHaveLength(6);
});

it('what came and went and is left is the stock, whatever the heads are called', async () => {
  const all = each((name, i) => `${i}号架,${name},盒,${20 + i},${10 * i},${5 + i},${15 + 10 * i}`);
  const left = GOODS.map((name, i) => [name, 15 + 10 * i]);
  const counted = `库房物品盘存\n货架,物品,单位,上期结余,本期购入,本期领出,现余\n${all}\n`;
  const named = await heldOf('库房.csv', counted);
  expect([named.ran.exit, named.held]).toEqual([0, left]);
  const bare = each((name, i) => `${name},${20 + i},${10 * i},${5 + i},${15 + 10 * i}`);
  const short = await heldOf('仓库2月.csv', `物品,期初,进,出,剩\n${bare}\n`);
  expect([short.ran.exit, short.held]).toEqual([0, left]);
});

it.each([
  ['库房现有', '数量（盒）'],
  // Somebody's name in a title says nothing of teachers.
  ['保管室结余（2.21 李老师点）', '数量'],
])('a title says which way goods went, and nothing else is needed: %s', async (title, head) => {
  const { ran, held } = await heldOf(
    '物品.csv',
    `${title}\n物品,${head}\n${each((name, i) => `${name},${i + 3}`)}\n`,
  );
  expect([ran.exit, held]).toEqual([0, GOODS.map((name, i) => [name, i + 3])]);
});

it('what should have been ordered is nothing else where what was ordered stands beside it', async () => {
  const { made } = await imported(
    '教材征订.csv',
    '年级,教材名称,定价,学生人数,教师用,应订,实订\n七年级,语文七年级下册,9.5,30,1,31,32\n八年级,语文八年级下册,9.8,40,2,42,43\n',
    { '班级.csv': '班级,人数\n七(1)班,30\n八(1)班,40\n' },
  );
  const { orders } = await made.json<{ orders: { lines: { quantity: number }[] }[] }>('order list');
  expect(JSON.stringify(orders)).not.toContain('"pupil_copies":31');
  const { out } = await made.kaixue('import 教材征订.csv --why --dry-run');
  expect(out).not.toContain('应订 → 学生用书');
});

it('no thing is called by the address of a device', async () => {
  const cameras = Array.from({ length: 5 }, (_, i) => `CAM0${i},${i}号楼走廊,海康,192.168.1.${i},正常`);
  const { ran } = await imported(
    '监控.csv',
    `监控设备登记表\n编号,安装位置,品牌型号,IP地址,状态\n${cameras.join('\n')}\n`,
  );
  expect(ran.out + ran.err).not.toContain('IP地址');
});

it('a plan of goods with what there is of them is asked about once, with the one list that it may be', async () => {
  const all = each((name, i) => `焊接,${name},2mm,件,${50 + i},${20 + i},${30 + i * 2}`);
  const { ran } = await imported(
    '耗材.csv',
    `2027年春季实训耗材计划\n实训项目,耗材名称,规格,单位,计划用量,现有库存,需购\n${all}\n`,
  );
  expect(ran.err.match(/--as/g)).toHaveLength(1);
  expect(ran.err).toContain('--as "物资库存" --map "需购=-"');
});

it('项目 beside 每班 and 物品 beside 每生 are standards; of boarders nobody knows who they are', async () => {
  const perClass = await imported('标准.csv', `项目,每班\n${each((name, i) => `${name},${i + 1}`)}\n`);
  const perPupil = await imported('标准.csv', `物品,单位,每生\n${each((name) => `${name},个,1`)}\n`);
  const boarders = await imported('标准.csv', `寄宿生用品标准\n物品,每生\n${each((name) => `${name},1`)}\n`);
  const scopes = await Promise.all(
    [perClass, perPupil, boarders].map(async ({ made }) =>
      (await made.json<Standards>('standard list')).standards.map((one) => one.scope),
    ),
  );
  expect(scopes).toEqual([GOODS.map(() => 'class'), GOODS.map(() => 'pupil'), []]);
  expect(boarders.ran.err).toContain('没有谁是寄宿生');
});

it('小学 and 初中 over 每班 say for which grades', async () => {
  const { made, ran } = await imported(
    '标准.csv',
    `物品配备标准\n物品,小学,,初中,\n,每班,每师,每班,每师\n${each((name, i) => `${name},${i + 1},1,${i + 3},2`)}\n`,
  );
  expect(ran.exit).toBe(0);
  const { standards } = await made.json<Standards>('standard list');
  expect(standards).toHaveLength(GOODS.length * 4);
});

it('修了没有 says what is mended', async () => {
  const { made } = await imported(
    '报修.csv',
    '日期,地点,报修内容,修了没有\n2027-02-10,101,灯不亮,修了\n2027-02-12,102,门锁坏,没修\n2027-02-13,103,窗破,没有\n',
  );
  const { repairs } = await made.json<{ repairs: { state: string }[] }>('repair list --all');
  expect(repairs.filter(({ state }) => state === 'done')).toHaveLength(1);
});

it('what is missing between 订数 and 已到 is no number of what was sent', async () => {
  const title = (i: number) => `语文${'三四五'[i]}年级下册`;
  const books = [0, 1, 2].map((i) => `${'三四五'[i]}年级,${title(i)},9.5,${40 + i}`);
  const { made, ran } = await imported(
    '到书情况.csv',
    `书名,订数,已到,缺\n${[0, 1, 2].map((i) => `${title(i)},${40 + i},${30 + i},10`).join('\n')}\n`,
    { '征订.csv': `教材征订目录\n年级,教材,单价,征订数\n${books.join('\n')}\n` },
  );
  expect(ran.exit).toBe(0);
  const { items } = await made.json<{ items: { name: string; held: number }[] }>('stock list');
  expect(items.map((one) => one.held)).toEqual([30, 31, 32]);
});

it('a list of rooms that says who has them is one of classes as well', async () => {
  const { made, ran } = await imported(
    '对照表.csv',
    '班级、班主任、教室对照表\n班级名称,班主任,现有人数,教学楼,教室号\n七(1)班,王芳,40,实训楼,101\n七(2)班,李强,41,教学楼,102\n',
  );
  expect(ran.exit).toBe(0);
  const { classes } = await made.json<{ classes: { teacher: string; enrolment: number }[] }>('class list');
  expect(classes.map((one) => [one.teacher, one.enrolment])).toEqual([
    ['王芳', 40],
    ['李强', 41],
  ]);
  const { rooms } = await made.json<{ rooms: { building: string }[] }>('room list');
  expect(rooms.map((one) => one.building).sort()).toEqual(['实训楼', '教学楼'].sort());
});

it('what the title ends in says what it is: 新生疫苗接种 is no roster', async () => {
  const { ran } = await imported(
    '疫苗接种.csv',
    '2026级新生疫苗接种情况\n班级,姓名,性别,是否接种,漏种疫苗\n一(1),赵敏,女,是,\n一(1),钱刚,男,是,\n',
  );
  expect(ran.err).toContain('像是体检、健康的登记');
});

it('what a door says beside its number is the class that sits there or what the room is for', async () => {
  const { made, ran } = await imported(
    '校舍.csv',
    '校舍房间一览\n楼栋,房号,名称,面积\nA栋,A101,一年级1班教室,58\nC栋,C101,音乐室,90\nC栋,C102,图书阅览室,90\n',
    { '班级.csv': '班级,人数\n一(1)班,40\n二(1)班,40\n' },
  );
  expect(ran.exit).toBe(0);
  const { rooms } = await made.json<{ rooms: { room: string; kind: string }[] }>('room list');
  expect(rooms.map((one) => [one.room, one.kind])).toEqual([
    ['A101', 'classroom'],
    ['C101', '音乐室'],
    ['C102', '图书阅览室'],
  ]);
  const { classes } = await made.json<{ classes: { room: string | null }[] }>('class list');
  expect(classes.map((one) => one.room)).toEqual(['A101', null]);
});

/** A 中心校 and a 教学点, each with an 一年级 and a 二年级 of its own. */
const PLACES = ['中心校', '大坪教学点'];
const ROSTER = `学生花名册\n校点,年级,姓名,性别\n${PLACES.flatMap((place, p) =>
  ['一', '二'].flatMap((grade, g) =>
    ['明', '芳', '强'].map((given) => `${place},${grade}年级,${'赵钱孙李'[p * 2 + g]}${given},男`),
  ),
).join('\n')}\n`;
const TOLD = '大坪教学点一(1)班=一(2)班,大坪教学点二(1)班=二(2)班';

async function twoPlaces() {
  const made = emptySchool('2027-02-22');
  made.write('名册.csv', ROSTER);
  return made;
}

it('--as of a roster of two places asks which class is which, and puts none into one', async () => {
  const made = await twoPlaces();
  const ran = await made.kaixue('import 名册.csv --as 学生名册 --yes --no-input');
  expect(ran.err).toContain('大坪教学点一(1)班=一(2)班');
  expect((await made.json<{ classes: unknown[] }>('class list')).classes).toHaveLength(0);
  await made.kaixue(['import', '名册.csv', '--map', TOLD, '--yes', '--no-input']);
  const { classes } = await made.json<{ classes: { register: number }[] }>('class list');
  expect(classes.map((one) => one.register)).toEqual([3, 3, 3, 3]);
});

it('rooms, subjects and areas by place and grade are those of the place’s own class', async () => {
  const made = await twoPlaces();
  await made.kaixue(['import', '名册.csv', '--map', TOLD, '--yes', '--no-input']);
  const line = (cells: (place: string, grade: string, i: number) => string) =>
    PLACES.flatMap((place, p) => ['一', '二'].map((grade, g) => cells(place, grade, p * 2 + g))).join('\n');
  made.write(
    '教室.csv',
    `校点,教室,班级,课桌,凳子\n${line((place, grade, i) => `${place},10${i % 2},${grade}年级,${20 + i},20`)}\n`,
  );
  made.write(
    '任课.csv',
    `任课安排\n校点,年级,语文,数学\n${line((place, grade, i) => `${place},${grade}年级,${'王冯陈褚'[i]}丽,卫刚`)}\n`,
  );
  made.write(
    '卫生区.csv',
    `卫生区划分\n校点,年级,卫生区\n${line((place, grade, i) => `${place},${grade}年级,${['操场', '花坛', '院坝', '厕所'][i]}`)}\n`,
  );
  expect((await made.kaixue('import 教室.csv 任课.csv 卫生区.csv --yes --no-input')).exit).toBe(0);
  const { classes } = await made.json<{ classes: { class: string; room: string }[] }>('class list');
  expect(classes.map((one) => [one.class, one.room])).toEqual([
    ['1-1', '中心校100'],
    ['1-2', '大坪教学点100'],
    ['2-1', '中心校101'],
    ['2-2', '大坪教学点101'],
  ]);
  const { areas } = await made.json<{ areas: { name: string; class: string }[] }>('area list');
  expect(areas.map((one) => `${one.class} ${one.name}`).sort()).toEqual([
    '1-1 操场',
    '1-2 院坝',
    '2-1 花坛',
    '2-2 厕所',
  ]);
});

it('教师 between the places and 合计 are added up with them, and ordered', async () => {
  const made = await twoPlaces();
  await made.kaixue(['import', '名册.csv', '--map', TOLD, '--yes', '--no-input']);
  made.write(
    '课本征订.csv',
    '2027年春季课本征订\n年级,科目,课本,单价,中心校,大坪教学点,教师,合计\n一年级,语文,语文（一年级下册）,9.5,3,3,1,7\n二年级,语文,语文（二年级下册）,9.5,3,3,1,7\n',
  );
  expect((await made.kaixue('import 课本征订.csv --yes --no-input')).exit).toBe(0);
  const { orders } = await made.json<{ orders: { ordered: number }[] }>('order list');
  expect(orders.map((one) => one.ordered)).toEqual([14]);
});

it('a table of which not one head is known is what its heads ask for, and no list of repairs', async () => {
  const { ran } = await imported(
    '扫地.csv',
    '扫地责任\n哪个年级,扫哪里,哪个老师管\n一年级,操场,王丽\n二年级,厕所,冯丽\n三年级,前门,陈丽\n四年级,花台,褚丽\n五年级,后院,卫刚\n',
  );
  expect([ran.exit, ran.err]).toEqual([65, expect.stringContaining('学校里还没有 一年级')]);
  expect(ran.err).not.toContain('报修');
});

it('subjects under a head that nobody knows are subjects', async () => {
  const rows = ['语文', '数学', '英语', '体育', '音乐'].map(
    (one, i) => `${'王冯陈褚卫'[i]}丽,女,${one},1390000100${i}`,
  );
  const { made, ran } = await imported('教师.csv', `教师情况\n姓名,性别,教什么,电话\n${rows.join('\n')}\n`);
  expect(ran.exit).toBe(0);
  const { staff } = await made.json<{ staff: { subject: string }[] }>('staff list');
  expect(staff.map((one) => one.subject).sort()).toEqual(['体育', '数学', '英语', '语文', '音乐'].sort());
});

it('a balance is the stock, whatever went in and out by its title, and never a delivery', async () => {
  const line = (name: string, [had, came, went]: readonly number[], price: number) =>
    [name, '盒', ...[had!, came!, went!, had! + came! - went!].flatMap((n) => [n, n * price])].join(',');
  const rows = [
    line('粉笔', [10, 20, 15], 5),
    line('墨盒', [4, 6, 3], 80),
    line('白板笔', [12, 30, 28], 15),
    line('垃圾袋', [9, 10, 12], 3),
  ];
  const { made } = await imported(
    '汇总.csv',
    `仓库物资出入库汇总\n物资名称,单位,上学期结余,,本期入库,,本期出库,,期末结余,\n,,${Array.from({ length: 4 }, () => '数量,金额').join(',')}\n${rows.join('\n')}\n`,
  );
  const { documents } = await made.json<{ documents: { kind: string }[] }>('document list');
  expect(documents.filter(({ kind }) => kind === 'receipt')).toHaveLength(0);
});

it('数量 beneath each of what was left, came and went is the stock where its numbers and 期末结余 say so', async () => {
  const line = (name: string, [had, came, went]: readonly number[], price: number) =>
    [name, '', '盒', ...[had!, came!, went!, had! + came! - went!].flatMap((n) => [n, n * price])].join(',');
  const rows = [line('粉笔', [40, 20, 30], 5), line('墨盒', [10, 30, 25], 22), line('黑板擦', [20, 0, 5], 4)];
  const { made } = await imported(
    '汇总.csv',
    `物资出入库汇总表\n物品名称,规格,单位,上期结余,,入库,,出库,,期末结余,\n,,,${Array.from({ length: 4 }, () => '数量,金额').join(',')}\n${rows.join('\n')}\n`,
  );
  const { items } = await made.json<{ items: { name: string; held: number }[] }>('stock list');
  expect(items.map((one) => `${one.name} ${one.held}`)).toEqual(['粉笔 30', '墨盒 15', '黑板擦 15']);
});

it('so many for each pupil of a grade are exercise books, whatever heads the grades', async () => {
  const rows = [
    '2026级,生字本,4',
    '2026级,算术本,3',
    '2025级,生字本,4',
    '2025级,算术本,3',
    '2024级,大作文本,1',
  ];
  const { ran } = await imported('簿册.csv', `簿册发放标准\n栏目丙,品种,每生数量\n${rows.join('\n')}\n`);
  expect(ran.out).toContain('认作 簿册标准');
});

it('a head that is most like what its cells cannot be is asked about, and never left out without a word', async () => {
  const rooms = [
    '101,启明楼,1,7,8',
    '102,启明楼,1,8,9',
    '201,启明楼,2,9,10',
    '202,启明楼,2,7,8',
    '301,启明楼,3,7,8',
  ];
  const floors = await imported('教室.csv', `教室一览\n教室,楼栋,几楼,课桌,课椅\n${rooms.join('\n')}\n`);
  expect(floors.ran.out).toContain('几楼 → 楼层');
  const goods = each((name, i) => `${name},盒,${10 + i}`);
  const units = await imported('库存.csv', `物资库存\n品名,计,库存\n${goods}\n`);
  expect(units.ran.out + units.ran.err).toContain('计 → 单位');
});

it('Reused of an English book list and Good Copies of its stock are read', async () => {
  const books =
    'Grade,Title,ISBN,Price,Reused\n3,Science 3,9787107613029,10.94,Yes\n3,Music 3,9787107613036,8.5,No\n';
  const stock = 'Title,ISBN,Good Copies,Damaged\nScience 3,9787107613029,40,2\n';
  const { ran } = await imported('stock.csv', `Reused textbooks in store\n${stock}`, {
    'books.csv': `Textbook list\n${books}`,
  });
  expect(ran).toMatchObject({ exit: 0 });
  expect(ran.out).toContain('Good Copies');
});

it('身高 and 体重 beside 尺码 are of a list of school clothes', async () => {
  const { ran } = await imported(
    '校服.csv',
    '校服征订\n班级,姓名,性别,身高,体重,尺码,数量\n七(1)班,赵敏,女,150,42,150,1\n七(1)班,钱刚,男,158,47,160,1\n七(1)班,孙丽,女,155,45,155,2\n',
    { '班级.csv': '班级,人数\n七(1)班,40\n' },
  );
  // Who is meant is not known here, but what list it is.
  expect(ran.err).toContain('七(1)班 没有这个学生：赵敏');
});

it('who answers for an area stands under any head, where the school knows them all', async () => {
  const { made } = await imported(
    '卫生责任区.csv',
    '责任区,班级,谁管,卫生标准\n操场东,三1,王丽,无纸屑\n走廊,三2,冯丽,拖净\n花坛,,陈丽,无杂草\n前门,三3,褚丽,无积水\n',
    {
      '班级.csv': '班级,人数\n三1,40\n三2,40\n三3,40\n',
      '教职工.csv': '工号,姓名,岗位\n1,王丽,教师\n2,冯丽,教师\n3,陈丽,教师\n4,褚丽,教师\n',
    },
  );
  const { areas } = await made.json<{ areas: { name: string; class: string | null; owner: string }[] }>(
    'area list',
  );
  expect(areas.map(({ name, class: own, owner }) => [name, own, owner])).toEqual([
    ['操场东', '3-1', '王丽'],
    ['走廊', '3-2', '冯丽'],
    ['前门', '3-3', '褚丽'],
    ['花坛', null, '陈丽'],
  ]);
});
