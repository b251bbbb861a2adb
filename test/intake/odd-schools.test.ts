import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const STAFF = '姓名,部门\n赵敏,教务处\n钱刚,教务处\n孙丽,总务处\n李娜,总务处\n郑军,总务处\n周婷,教务处\n';
const DAYS = '周一,周二,周三,周四,周五';

async function onDuty(name: string, text: string) {
  const made = emptySchool('2027-02-26');
  made.write('教职工.csv', STAFF);
  made.write(name, text);
  const { exit } = await made.kaixue('import . --no-input');
  const { duties } = await made.json<{ duties: { date: string; staff: string; place: string }[] }>(
    'duty list',
  );
  return { exit, days: duties.map((one) => [one.date, one.staff, one.place].filter(Boolean).join(' ')) };
}

it('weeks down and weekdays across: each name is on duty on its own day', async () => {
  const seen = await onDuty(
    '门岗值班表.csv',
    `2027年春季门岗值班表\n周次,日期,${DAYS}\n第1周,3.1-3.5,赵敏,钱刚,孙丽,李娜,郑军\n第2周,3.8-3.12,钱刚,孙丽,李娜,郑军,周婷\n`,
  );
  expect(seen.exit).toBe(0);
  expect(seen.days).toHaveLength(10);
  expect(seen.days.slice(0, 2)).toEqual(['2027-03-01 赵敏', '2027-03-02 钱刚']);
  expect(seen.days.at(-1)).toBe('2027-03-12 周婷');
});

it('a week told by its number alone is counted from the opening day, and a Saturday that somebody has is his', async () => {
  const seen = await onDuty('值班表.csv', `教师值班表\n周次,${DAYS},周六\n第二周,赵敏,钱刚,,,,孙丽\n`);
  expect(seen.days).toEqual(['2027-03-08 赵敏', '2027-03-09 钱刚', '2027-03-13 孙丽']);
});

it('places down and weekdays across stand for the whole term', async () => {
  const seen = await onDuty('护导安排.csv', `教师护导安排\n地点,${DAYS}\n校门,赵敏,钱刚,孙丽,李娜,郑军\n`);
  expect(seen.days.slice(0, 2)).toEqual(['2027-03-01 赵敏 校门', '2027-03-02 钱刚 校门']);
  expect(seen.days).not.toContain('2027-03-01 钱刚 校门');
});

it('amounts for the parts of a school stand under heads of their own, and one of a part that there is not is told', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '用品发放标准.csv',
    '开学用品发放标准\n用品,规格,幼儿园每班,小学每班,每位教师\n粉笔,白色,,5,\n抹布,,10,4,\n洗手液,500ml,6,2,\n笔记本,A5,,,2\n',
  );
  const ran = await made.kaixue('import 用品发放标准.csv --no-input');
  expect(ran.out).toContain('没有用到的列：幼儿园每班');
  const { standards } = await made.json<{ standards: { name: string; scope: string; rate: number }[] }>(
    'standard list',
  );
  expect(standards).toHaveLength(4);
});

it('a line of a timetable that is no lesson by number is told, in a class and in a teacher’s week', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n七(1)班,40\n七(2)班,40\n');
  made.write('教职工.csv', STAFF);
  await made.kaixue('import . --no-input');
  made.write(
    '七(1)班课表.csv',
    '七(1)班课程表\n,星期一,星期二,星期三,星期四,星期五\n早读,语文,英语,语文,英语,语文\n1,语文,数学,英语,音乐,体育\n2,数学,语文,体育,美术,语文\n眼保健操,,,,,\n3,英语,体育,语文,数学,地理\n课后服务,作业辅导,篮球,作业辅导,绘画,作业辅导\n',
  );
  const ran = await made.kaixue('import 七(1)班课表.csv --no-input');
  expect(ran.out).toContain('2 行（列）不是第几节的课，没有读：早读、课后服务');
  expect(ran.out).toContain('新增 15');
  made.write(
    '教师课表.csv',
    '教师课表\n教师,,周一,,,,周二,,,,周三,,,\n,,早读,1,2,晚修,早读,1,2,晚修,早读,1,2,晚修\n赵敏,语文,,七(2)班,,七(2)班,,七(2)班,,,七(2)班,,七(2)班,\n钱刚,数学,,,七(2)班,,,,七(2)班,,,七(2)班,,七(2)班\n',
  );
  const taught = await made.kaixue('import 教师课表.csv --no-input');
  expect(taught.out).toContain('没有读：晚修、早读');
  expect((await made.kaixue('timetable show 七(2)班')).out).toMatch(/语文.*赵敏/);
});

it('what stands over each of several groups of columns is said of that group alone', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '征订.csv',
    '初中免费教科书征订\n,,七年级,,八年级,,九年级,\n科目,出版,学生,教师,学生,教师,学生,教师\n语文,人教社,12,2,6,1,7,1\n数学,人教社,12,2,6,1,7,1\n',
  );
  expect((await made.kaixue('import 征订.csv --no-input')).exit).toBe(0);
  const { books } = await made.json<{ books: { name: string }[] }>('book list');
  expect(books.map(({ name }) => name)).toEqual(
    ['七', '八', '九'].flatMap((g) => [`语文${g}年级`, `数学${g}年级`]),
  );
});

it('parts of a school are grades: what each pupil of them gets is read, and a part that is none is told', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '簿册配发.csv',
    '簿册配发（每生本数）\n簿册,低段(1-2),中段(3-4),初中,住校生\n数学簿,3,4,6,1\n英语簿,2,2,4,1\n',
  );
  const ran = await made.kaixue('import 簿册配发.csv --no-input');
  expect(ran.out).toContain('看不出是哪个年级的列，没有读：住校生');
  const { standards } = await made.json<{
    standards: { name: string; quantity: number; grades: number[] }[];
  }>('standard list');
  const of = standards.filter(({ name }) => name === '数学簿');
  expect(of.map(({ grades, quantity }) => [...grades, quantity])).toEqual([
    [1, 3],
    [2, 3],
    [3, 4],
    [4, 4],
    [7, 6],
    [8, 6],
    [9, 6],
  ]);
});

it('a list of pupils with a word before its name that nobody knows is asked about; parts, classes and years are known', async () => {
  const made = emptySchool('2027-02-26');
  const rows = '班级,姓名,性别\n二(1)班,赵一鸣,男\n二(1)班,钱雨桐,女\n三(1)班,孙浩然,男\n三(1)班,李可馨,女\n';
  made.write('课后服务学生名单.csv', `2027年春课后服务学生名单（篮球）\n${rows}`);
  const asked = await made.kaixue('import 课后服务学生名单.csv --no-input');
  expect(asked.exit).toBe(65);
  expect(asked.err).toContain('不是的话不用管');
  made.write('学生名单.csv', `芦湾镇中心学校2026—2027学年小学部各班学生名单\n${rows}`);
  expect((await made.kaixue('import 学生名单.csv --no-input')).exit).toBe(0);
});

it('pupils of a kindergarten are left alone with that reason, by the name of their sheet or in the grade of a book', async () => {
  const made = emptySchool('2027-02-26');
  made.write('大一班.csv', '幼儿名单\n序号,幼儿姓名,性别\n1,赵一鸣,男\n2,钱雨桐,女\n3,孙浩然,男\n');
  const ran = await made.kaixue('import 大一班.csv --no-input');
  expect(ran.err).toContain('学前班、幼儿园不在一到十二年级之内');
});

it('a class before school holds nothing back: its rows are left out and counted, what else a list has is read', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '名册.csv',
    '班级,姓名,性别\n学前班,赵一鸣,男\n学前班,孙浩然,男\n一年级,钱雨桐,女\n二年级,李可馨,女\n',
  );
  made.write('班级.csv', '班级,班主任,教室\n学前班,周敏,101\n一年级,吴娟,102\n二年级,郑洁,103\n');
  made.write('物资标准.csv', '物资领用标准\n物品,规格,单位,学前班,一年级,二年级\n粉笔,白,盒,2,3,4\n');
  const ran = await made.kaixue('import 名册.csv 班级.csv 物资标准.csv --no-input');
  expect(ran.exit).toBe(0);
  expect(ran.out).toContain('2 行是学前班、幼儿园的');
  const { classes } = await made.json<{ classes: { class: string; teacher: string; enrolment: number }[] }>(
    'class list',
  );
  expect(classes.map((one) => [one.class, one.teacher, one.enrolment])).toEqual([
    ['1-1', '吴娟', 1],
    ['2-1', '郑洁', 1],
  ]);
  const { standards } = await made.json<{ standards: { quantity: number; grades: number[] }[] }>(
    'standard list',
  );
  expect(standards.map(({ grades, quantity }) => [...grades, quantity])).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

it('how many classes there are is no amount for each: 每班数量 is, whatever stands beside it, and its price is that of the thing', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '开学物资.csv',
    '开学物资清单\n物品名称,规格,单位,每班数量,单价,班数,合计\n蜡笔,24色,盒,25,8.5,7,1487.5\n彩纸,A4,包,6,12,7,504\n',
  );
  await made.kaixue('import 开学物资.csv --no-input');
  const { standards } = await made.json<{ standards: { name: string; quantity: number }[] }>('standard list');
  expect(standards.map(({ name, quantity }) => [name, quantity])).toEqual([
    ['蜡笔', 25],
    ['彩纸', 6],
  ]);
  const { supplies } = await made.json<{ supplies: { name: string; price_fen: number }[] }>('supply list');
  expect(supplies.map(({ name, price_fen }) => [name, price_fen])).toEqual([
    ['蜡笔', 850],
    ['彩纸', 1200],
  ]);
});

it('a class of a letter or a heavenly stem is found within a title, in traditional characters too', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '學生名冊.csv',
    '班級,座號,姓名,性別\n一年甲班,1,陳怡君,女\n一年甲班,2,林志豪,男\n一年乙班,1,張家瑋,男\n一年乙班,2,吳佩珊,女\n',
  );
  made.write(
    '課程表.csv',
    '一年甲班課程表\n節次,星期一,星期二,星期三,星期四,星期五\n1,語文,數學,語文,數學,語文\n2,數學,語文,體育,語文,數學\n',
  );
  expect((await made.kaixue('import 學生名冊.csv 課程表.csv --no-input')).exit).toBe(0);
  const { lessons } = await made.json<{ lessons: { class: string }[] }>('timetable list');
  expect(lessons.map((one) => one.class)).toEqual(Array.from({ length: 10 }, () => '1-1'));
});

it('names in one column, the family name first, are a roster of a list of homerooms, which is no list of rooms', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    'Homerooms.csv',
    'Homeroom list\nHomeroom,Student ID,"Surname, First name",Gender,House\nYear 7A,S00001,"Adams, Chloe",F,Red\nYear 7A,S00002,"O\'Neil, Zoë",F,Blue\nYear 7B,S00003,"de la Cruz, Ana",F,Red\nYear 7B,S00004,"Evans, Noah",M,Red\n',
  );
  expect((await made.kaixue('import Homerooms.csv --no-input')).exit).toBe(0);
  const { students } = await made.json<{ students: { class: string; name: string }[] }>('student list');
  expect(students.map((one) => [one.class, one.name])).toEqual([
    ['7-1', 'Adams, Chloe'],
    ['7-1', "O'Neil, Zoë"],
    ['7-2', 'de la Cruz, Ana'],
    ['7-2', 'Evans, Noah'],
  ]);
});

it('lessons beneath a grade that has several classes hold the timetable back, whichever column it is', async () => {
  const made = emptySchool('2027-02-26');
  const pupils = (cls: string, family: string) =>
    ['一鸣', '小宝', '大力'].map((given) => `${cls},${family}${given},男\n`).join('');
  const classes: [string, string][] = [
    ['一(1)班', '赵'],
    ['一(2)班', '钱'],
    ['二年级', '孙'],
    ['三年级', '李'],
  ];
  made.write('名册.csv', `班级,姓名,性别\n${classes.map(([cls, family]) => pupils(cls, family)).join('')}`);
  await made.kaixue('import 名册.csv --no-input');
  const grid = (heads: string) =>
    `全校课程表\n星期,节次,${heads}\n${['一', '二', '三', '四', '五'].flatMap((day) => [1, 2, 3].map((n) => `星期${day},${n},语文,数学,体育\n`)).join('')}`;
  for (const heads of ['一年级,二年级,三年级', '二年级,一年级,三年级', '二年级,三年级,一年级']) {
    made.write('总课表.csv', grid(heads));
    const ran = await made.kaixue('import 总课表.csv --no-input');
    expect([ran.exit, ran.err.includes('有 15 节课看不出是哪个班的：一年级')]).toEqual([65, true]);
  }
});

it('a list of who teaches what says which class a teacher heads; 25机电1、2班 are two classes', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n25机电1班,40\n25机电2班,42\n25会计班,30\n');
  await made.kaixue(
    'import 班级.csv --map "25机电1班=二(1)班,25机电2班=二(2)班,25会计班=二(3)班" --no-input',
  );
  made.write(
    '任课.csv',
    '教师任课一览表\n姓名,任教课程,任教班级,周课时,担任班主任\n周建军,电工基础,25机电1、2班,8,25机电1班\n吴海波,机械制图,25机电1班,8,25机电2班\n唐小燕,语文,25机电1班、25会计班,8,\n',
  );
  const ran = await made.kaixue('import 任课.csv --no-input');
  expect(ran.exit, ran.err).toBe(0);
  const { classes } = await made.json<{ classes: { class: string; teacher: string | null }[] }>('class list');
  expect(classes.map((one) => [one.class, one.teacher])).toEqual([
    ['2-1', '周建军'],
    ['2-2', '吴海波'],
    ['2-3', null],
  ]);
});

it('a building alone in a row stands over its rooms, whichever column it stands in', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '教室一览.csv',
    '教室,用途,课桌,椅子\n启明楼,,,\n101,教室,40,41\n102,教室,42,43\n致远楼,,,\n201,教室,44,45\n',
  );
  expect((await made.kaixue('import 教室一览.csv --no-input')).exit).toBe(0);
  const { rooms } = await made.json<{ rooms: { room: string; building: string | null }[] }>('room list');
  expect(rooms.map((one) => [one.room, one.building])).toEqual([
    ['101', '启明楼'],
    ['102', '启明楼'],
    ['201', '致远楼'],
  ]);
});

it('a title of a branch is for the classes that are called so, and not read before somebody has said which they are', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n高三机电1班,40\n高三机电2班,42\n高三幼师班,30\n');
  made.write(
    '教材征订.csv',
    '教材征订（按专业）\n年级,专业,教材名称,书号,出版社,定价,征订数\n高三,机电技术应用,电工基础,9787103000007,高教社,30,82\n高三,幼师,幼儿卫生,9787103000014,高教社,28,30\n',
  );
  const before = await made.kaixue('import 教材征订.csv --no-input');
  expect(before.err).toContain('看不出这些专业是哪几个班：机电技术应用、幼师');
  await made.kaixue(
    'import 班级.csv --map "高三机电1班=高三(1)班,高三机电2班=高三(2)班,高三幼师班=高三(3)班" --no-input',
  );
  expect((await made.kaixue('import 教材征订.csv --no-input')).exit).toBe(0);
  const { items } = await made.json<{ items: { name: string; need: number }[] }>('plan');
  expect(items.map(({ name, need }) => [name, need])).toEqual([
    ['电工基础', 82],
    ['幼儿卫生', 30],
  ]);
});

it('desks of classes are property, the class and the thing in one head or the thing in the title', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n七(1)班,40\n七(2)班,41\n');
  await made.kaixue('import 班级.csv --no-input');
  const all = async () =>
    (await made.json<{ properties: { name: string; start: number }[] }>('property list')).properties.map(
      (one) => [one.name, one.start],
    );
  made.write('课桌椅财产.csv', '课桌椅财产登记\n年级,1班,2班\n七年级,40,41\n');
  expect((await made.kaixue('import 课桌椅财产.csv --no-input')).exit).toBe(0);
  made.write('财产.csv', '班级财产登记\n年级,1班讲台,1班椅子,2班讲台,2班椅子\n七年级,1,43,2,44\n');
  expect((await made.kaixue('import 财产.csv --no-input')).exit).toBe(0);
  expect(await all()).toEqual(
    ['课桌椅 40', '讲台 1', '椅子 43', '课桌椅 41', '讲台 2', '椅子 44'].map((one) =>
      one.split(' ').map((n) => Number(n) || n),
    ),
  );
});

it('hints pair no numbers with numbers of things, no answers with duties, and no row number with anything', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '通讯录.csv',
    '教职工通讯录\n部门,姓名,担任课程,手机,是否双师\n机电部,赵敏,电工基础,13905710001,是\n机电部,钱刚,机械制图,13905710002,否\n学前部,孙丽,幼儿卫生,13905710003,是\n学前部,李娜,钢琴,13905710004,否\n财经部,郑军,基础会计,13905710005,是\n',
  );
  const ran = await made.kaixue('import 通讯录.csv --no-input');
  expect(ran.exit).toBe(0);
  expect(ran.out).toContain('担任课程 → 科目');
  made.write(
    '发货清单.csv',
    '新华书店发货清单\n行,书号,书名,单价,发书册数\n1,9787103000006,语文,8.5,40\n2,9787103000013,数学,7.5,40\n3,9787103000020,英语,9,40\n',
  );
  expect((await made.kaixue('import 发货清单.csv --no-input')).err).not.toContain('行 →');
});

it('a list of hazards is called one, with the command that notes them; a balance that the numbers prove is stock', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '隐患排查台账.csv',
    '安全隐患排查台账\n序号,排查部位,隐患描述,隐患等级,排查人,排查时间,整改措施,整改时限\n1,机房,砂轮机防护罩缺失,重大,赵敏,2027-02-18,更换,2027-02-26\n2,二楼,应急灯不亮,一般,钱刚,2027-02-18,更换,2027-02-25\n',
  );
  expect((await made.kaixue('import 隐患排查台账.csv --no-input')).err).toContain('kaixue problem add');
  made.write(
    '仓库月报2月.csv',
    '总务仓库月报\n品名,规格,单位,上月结余,本月购入,本月领用,本月结余\n粉笔,白色,盒,30,20,5,45\n抹布,,块,60,5,10,55\n洗手液,500ml,瓶,12,24,6,30\n',
  );
  expect((await made.kaixue('import 仓库月报2月.csv --no-input')).exit).toBe(0);
});

it('what a school is called says nothing of its lists', async () => {
  const made = emptySchool('2027-02-26');
  await made.kaixue('school edit --name 临溪县特殊教育学校');
  made.write(
    '学生一览表.csv',
    '临溪县特殊教育学校学生一览表\n班级,姓名,性别,残疾等级,学籍号,安置形式\n三(1)班,赵一鸣,男,二级,G350102202201010011,在校\n三(1)班,钱雨桐,女,二级,G350102202201010022,送教上门\n三(2)班,孙浩然,男,一级,G350102202201010033,在校\n',
  );
  const ran = await made.kaixue('import 学生一览表.csv --no-input');
  expect(`${ran.out}${ran.err}`).not.toContain('一部分学生');
});

it('an English rota, timetable and request: weeks by number, periods before their time, months by name', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    'Staff List.csv',
    'Name,Department\nLaura Green,Primary\nPeter Hall,Primary\nRita Costa,Primary\nIan Wood,Office\nMary Lin,Office\n',
  );
  made.write('Classes.csv', '班级,人数\n三(1)班,20\n');
  await made.kaixue('import . --no-input');
  made.write(
    'Duty rota.csv',
    'Gate duty rota\nWeek,Mon,Tue,Wed,Thu,Fri\nWeek 1,Laura Green,Peter Hall,Rita Costa,Ian Wood,Mary Lin\nWeek 2,Peter Hall,Rita Costa,Ian Wood,Mary Lin,Laura Green\n',
  );
  expect((await made.kaixue('import "Duty rota.csv" --no-input')).exit).toBe(0);
  const { duties } = await made.json<{ duties: { date: string; staff: string }[] }>('duty list');
  expect([duties[0]?.staff, duties.at(-1)?.date]).toEqual(['Laura Green', '2027-03-12']);
  made.write(
    '三(1)班 timetable.csv',
    '三(1)班 Timetable\n,Monday,Tuesday,Wednesday,Thursday,Friday\nP1 8:20-9:00,English,Maths,English,Maths,PE\nP2 9:10-9:50,Chinese,Maths,Science,Chinese,Music\n',
  );
  expect((await made.kaixue('import "三(1)班 timetable.csv" --no-input')).out).toContain('新增 10');
  made.write(
    'Requests.csv',
    'Stationery Requests\nDept,Item,Qty,Unit,Date needed,Requested by\nPrimary,A4 paper,20,ream,1 Mar 2027,Peter Hall\nOffice,Glue,3,pcs,"March 5, 2027",Mary Lin\n',
  );
  await made.kaixue('import Requests.csv --no-input');
  const { requests } = await made.json<{ requests: { needed_by: string }[] }>('request list');
  expect(requests.map((one) => one.needed_by)).toEqual(['2027-03-01', '2027-03-05']);
});

it('a row a teacher and a column a class say who teaches what, by the subjects in the cells or by how often', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n七(1)班,40\n七(2)班,42\n八(1)班,41\n');
  made.write('教职工.csv', STAFF);
  made.write(
    '教师任课表.csv',
    '教师任课表\n教师,七(1)班,七(2)班,八(1)班\n赵敏,语文、道法,语文,\n钱刚,数学,,数学\n孙丽,,数学,\n李娜,,,语文\n',
  );
  made.write('任课节数.csv', '教师任课情况\n姓名,学科,七1,七2,合计\n周婷,体育,3,3,6\n郑军,历史,2,0,2\n');
  const ran = await made.kaixue('import . --no-input');
  expect(ran.exit).toBe(0);
  const taught = async (name: string) => {
    const { teaches } = await made.json<{ teaches: { subject: string; classes: string[] }[] }>(
      `staff show ${name}`,
    );
    return teaches.map(({ subject, classes }) => [subject, ...classes].join(' '));
  };
  expect(await taught('赵敏')).toEqual(['语文 7-1 7-2', '道德与法治 7-1']);
  expect(await taught('钱刚')).toEqual(['数学 7-1 8-1']);
  // 0 lessons are none.
  expect(await taught('郑军')).toEqual(['历史 7-1']);
});

it('desks and chairs of classes are those of the rooms that they sit in; what is wanted of them is not read as there', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数,教室\n七(1)班,40,A101\n七(2)班,42,A102\n');
  await made.kaixue('import 班级.csv --no-input');
  const rows = '班级,学生数,课桌数,椅子数,缺口,备注\n七(1)班,40,38,40,2,\n七(2)班,42,42,41,1,\n';
  made.write('课桌椅需求.csv', `各班课桌椅需求表\n${rows}`);
  expect((await made.kaixue('import 课桌椅需求.csv --no-input')).exit).toBe(65);
  made.write('课桌椅.csv', `各班课桌椅统计表\n${rows}`);
  const ran = await made.kaixue('import 课桌椅.csv --no-input');
  expect(ran.out).toContain('没有用到的列：学生数、缺口');
  const { rooms } = await made.json<{ rooms: { room: string; desks: number; chairs: number }[] }>(
    'room list',
  );
  expect(rooms.map(({ room, desks, chairs }) => [room, desks, chairs])).toEqual([
    ['A101', 38, 40],
    ['A102', 42, 41],
  ]);
});

it('a grade of each place of teaching is a class of its own, told once; totals of places are nobody', async () => {
  const made = emptySchool('2027-02-26');
  const pupils =
    '中心校,一年级,张小山,男\n中心校,一年级,李小花,女\n大坪教学点,一年级,钱小东,男\n大坪教学点,一年级,孙小西,女\n';
  made.write('名册.csv', `学生名册\n校点,年级,姓名,性别\n${pupils}`);
  const asked = await made.kaixue('import 名册.csv --no-input');
  expect(asked.err).toContain('大坪教学点一(1)班 只有名称');
  await made.kaixue('import 名册.csv --map "大坪教学点一(1)班=一(2)班" --no-input');
  made.write('班级.csv', '班级人数\n校点,班级,人数\n中心校,一年级,2\n大坪教学点,一年级,2\n');
  await made.kaixue('import 班级.csv --no-input');
  const { classes } = await made.json<{ classes: { class: string }[] }>('class list');
  expect(classes.map((one) => one.class)).toEqual(['1-1', '1-2']);
  expect((await made.kaixue('import 班级.csv --no-input')).exit).toBe(0);
  made.write(
    '教职工.csv',
    '教职工花名册\n序号,姓名,部门,任教学科\n1,周明,中心校,语文\n2,吴芳,中心校,数学\n3,郑林,大坪教学点,语文\n中心校小计,2\n大坪教学点小计,1\n',
  );
  await made.kaixue('import 教职工.csv --no-input');
  const { staff } = await made.json<{ staff: { name: string }[] }>('staff list');
  expect(staff.map(({ name }) => name).sort()).toEqual(['吴芳', '周明', '郑林']);
});

it('columns of places of teaching are rows of them: what only one place has is for its classes', async () => {
  const made = emptySchool('2027-02-26');
  const pupils =
    '中心校,一年级,张小山,男\n中心校,一年级,李小花,女\n大坪教学点,一年级,钱小东,男\n大坪教学点,一年级,孙小西,女\n';
  made.write('名册.csv', `学生名册\n校点,年级,姓名,性别\n${pupils}`);
  await made.kaixue('import 名册.csv --map "大坪教学点一(1)班=一(2)班" --no-input');
  made.write(
    '征订.csv',
    '教科书征订表\n年级,书名,定价,中心校,大坪,合计\n一年级,语文一年级下册,8,2,2,4\n一年级,英语一年级下册,7,2,,2\n一年级,数学一年级下册,7,2,2,4\n',
  );
  await made.kaixue('import 征订.csv --no-input');
  const { books } = await made.json<{ books: { name: string; classes: string[] }[] }>('book list');
  expect(books.map(({ name, classes }) => [name, classes])).toEqual([
    ['语文一年级下册', []],
    ['英语一年级下册', ['1-1']],
    ['数学一年级下册', []],
  ]);
  const apart = '校点,年级,品名,每生本数\n中心校,一年级,生字本,4\n大坪教学点,一年级,生字本,3\n';
  made.write('簿册.csv', `簿册发放标准\n${apart}`);
  await made.kaixue('import 簿册.csv --no-input');
  expect((await made.kaixue('plan 生字本 --why')).out).toMatch(
    /一\(1\)班 .* 4 本 = 8[\s\S]*一\(2\)班 .* 3 本 = 6/,
  );
  made.write(
    '错.csv',
    '教科书征订表\n年级,书名,定价,中心校,大坪教学点,合计\n一年级,美术一年级下册,8,2,2,5\n',
  );
  expect((await made.kaixue('import 错.csv --no-input')).err).toContain('这一行合计写的是 5，各栏加起来是 4');
});

it('the timetable of a place of teaching is of its classes; whose lessons nobody can say are told', async () => {
  const made = emptySchool('2027-02-26');
  const grades = ['一', '二'];
  const pupils = ['中心校', '大坪教学点'].flatMap((place) =>
    grades.flatMap((g) => ['春', '秋'].map((x) => `${place},${g}年级,${place[0]}${g}${x},男`)),
  );
  made.write('名册.csv', `学生名册\n校点,年级,姓名,性别\n${pupils.join('\n')}\n`);
  await made.kaixue('import 名册.csv --map "大坪教学点一(1)班=一(2)班,大坪教学点二(1)班=二(2)班" --no-input');
  const week = (subject: string) =>
    grades.flatMap((g) => [1, 2].map((n) => `${g}年级,${n},${Array(5).fill(subject).join()}`)).join('\n');
  const head = '年级,节次,星期一,星期二,星期三,星期四,星期五';
  made.write('大坪教学点课表.csv', `大坪教学点课程表\n${head}\n${week('语文')}\n`);
  made.write('中心校课表.csv', `中心校课程表\n${head}\n${week('数学')}\n`);
  expect((await made.kaixue('import 大坪教学点课表.csv 中心校课表.csv --no-input')).exit).toBe(0);
  const { lessons } = await made.json<{ lessons: { class: string; subject: string }[] }>('timetable list');
  const taught = new Set(lessons.map((one) => `${one.class} ${one.subject}`));
  expect([...taught].sort()).toEqual(['1-1 数学', '1-2 语文', '2-1 数学', '2-2 语文']);
  const some = `${head}\n${week('语文')}\n三(1)班,1,数学,数学,数学,数学,数学\n三(1)班,2,数学,数学,数学,数学,数学\n`;
  made.write('课表.csv', `课程表\n${some}`);
  expect((await made.kaixue('import 课表.csv --no-input')).err).toContain(
    '有 20 节课看不出是哪个班的：一年级、二年级',
  );
  made.write('区.csv', '卫生责任区划分表\n校点,班级,责任区\n中心校,一年级,操场\n大坪教学点,一年级,院坝\n');
  const things = '校点,场所,物品,期初数\n中心校,一(1)班,课桌,9\n大坪教学点,一(1)班,课桌,5\n';
  made.write('财产.csv', `班级财产登记表\n${things}`);
  expect((await made.kaixue('import 区.csv 财产.csv --no-input')).exit).toBe(0);
  expect((await made.kaixue('area list')).out).toMatch(/操场 +一\(1\)班[\s\S]*院坝 +一\(2\)班/);
  expect((await made.kaixue('property list')).out).toMatch(/一\(1\)班 +课桌 +9[\s\S]*一\(2\)班 +课桌 +5/);
});

it('a work order has a day of report and one of completion, and its state says that it is done', async () => {
  const made = emptySchool('2027-02-22');
  made.write(
    '工单.csv',
    '后勤报修工单汇总\n工单号,提交时间,报修位置,问题描述,派单状态,完工时间\nGD1,2027-02-18,A201,门锁损坏,已派单,\nGD2,2027-02-19,S101,排风扇不转,已完工,2027-02-20\n',
  );
  expect((await made.kaixue('import 工单.csv --no-input')).exit).toBe(0);
  const { repairs } = await made.json<{ repairs: Record<string, unknown>[] }>('repair list');
  expect(repairs.map((one) => [one.place, one.reported_on, one.done_on]).sort()).toEqual([
    ['A201', '2027-02-18', null],
    ['S101', '2027-02-19', '2027-02-20'],
  ]);
});

it('what a list orders for the class that uses it is ordered, and a 学前 class of a vocational school is a class', async () => {
  const made = emptySchool('2027-02-22');
  const pupils = ['会计', '学前'].flatMap((m) => [1, 2].map((n) => `26${m}班,${m[0]}一${'甲乙'[n - 1]}`));
  made.write(
    '学生.csv',
    `在籍学生名册\n年级,班级名称,姓名,性别\n${pupils.map((p) => `2026级,${p},男`).join('\n')}\n`,
  );
  await made.kaixue('import 学生.csv --map "26会计班=一(1)班,26学前班=一(2)班" --no-input');
  const rows = ['会计', '学前'].map((m, i) => `26${m}班,语文基础模块${i + 1},高等教育出版社,30,2,1,3`);
  made.write(
    '教材.csv',
    `2027年春季教材征订\n使用班级,教材名称,出版社,单价,学生数,教师用书,合计\n${rows.join('\n')}\n`,
  );
  await made.kaixue('import 教材.csv --no-input');
  const { items } = await made.json<{ items: { name: string; on_order: number; need: number }[] }>('plan');
  expect(items.map((one) => [one.name, one.on_order, one.need])).toEqual([
    ['语文基础模块1', 3, 3],
    ['语文基础模块2', 3, 3],
  ]);
});

it('a school of two languages: what heads, posts and totals say twice, second names, weeks and sets in English', async () => {
  const made = emptySchool('2027-02-22');
  made.write(
    '教职员工 Staff List.csv',
    '序号 No.,中文名 Chinese Name,英文名 English Name,部门 Dept.,职务 Position\n1,林静,Jane Lin,Academic,教师 Teacher\n2,,Mark Hill,Academic,Teacher 教师\n3,周杰,Jay Zhou,Operations,Driver 司机\n',
  );
  made.write(
    'Student Roster.csv',
    'Homeroom,Student ID,Name,Gender\n' +
      ['G1A', 'G1B']
        .flatMap((cls, c) =>
          [...'一二三四五六'].map((n, i) => `${cls},MD260${c}${i},王${n},${i % 2 ? 'F' : 'M'}`),
        )
        .join('\n'),
  );
  made.write(
    'Textbook Order 教材订单.csv',
    'Grade 年级,Subject 科目,Title 书名,Publisher 出版社,Unit Price 单价,Student Copies 学生用书,Teacher Copies 教师用书,Total 合计\nG1,Math 数学,Numbers 1B,Cambridge,128,12,2,14\nTotal 合计,,,,,12,2,14\n',
  );
  made.write(
    'Supplies per class 配备标准.csv',
    'Item 物品,Qty per class 每班,Qty per student 每生\nMarker,6,\nNotebook,,4\n',
  );
  made.write(
    'Gate duty.csv',
    'Week,Mon,Tue,Wed,Thu,Fri\nWeek 1 (1-5 Mar),Jane Lin,Mark Hill,周杰,Jane Lin,Mark Hill\n',
  );
  made.write('Uniform orders 校服订购.csv', 'Class,Name,Size,Sets\nG1A,王一,120,2\nG1B,王二,110,1\n');
  const ran = await made.kaixue('import . --no-input');
  expect([ran.exit, ran.out.match(/没有导入[^。]*/)?.[0]]).toEqual([0, undefined]);
  const { staff } = await made.json<{ staff: { name: string; also_called: string | null; post: string }[] }>(
    'staff list',
  );
  expect(staff.map((one) => [one.name, one.also_called, one.post])).toEqual([
    ['林静', 'Jane Lin', '教师'],
    ['Mark Hill', null, '教师'],
    ['周杰', 'Jay Zhou', 'Driver 司机'],
  ]);
  const { duties } = await made.json<{ duties: { date: string; staff: string }[] }>('duty list');
  expect(duties.slice(0, 2).map((one) => `${one.date} ${one.staff}`)).toEqual([
    '2027-03-01 林静',
    '2027-03-02 Mark Hill',
  ]);
  const { items } = await made.json<{ items: { name: string; spec: string; need: number }[] }>('plan');
  expect(Object.fromEntries(items.map((one) => [`${one.name} ${one.spec}`.trim(), one.need]))).toMatchObject({
    Marker: 12,
    Notebook: 48,
    '校服 120': 2,
    '校服 110': 1,
  });
  expect(items.find((one) => one.name.startsWith('Numbers'))?.need).toBe(14);
});

it('a timetable of a trade is one by its title, days and periods, whoever knows its subjects, and under 节次 a bare 1-2 is no class', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n七(1)班,40\n七(2)班,40\n');
  await made.kaixue('import . --no-input');
  made.write(
    '课表.csv',
    `七(1)班课程表\n节次,${DAYS}\n1-2,电工基础,机械制图,语文,电工基础,数学\n3-4,机械制图,电工基础,数学,钳工实训,PLC\n5-6,体育,钳工实训,钳工实训,钳工实训,电工基础\n`,
  );
  const ran = await made.kaixue('import 课表.csv --no-input');
  expect(ran.exit, ran.out + ran.err).toBe(0);
  expect(ran.out).toContain('新增 30');
  expect((await made.kaixue('timetable show 七(1)班')).out).toContain('钳工实训');
  // Names under days and periods are no lessons, though one of them is a subject too.
  made.write(
    '值班.csv',
    `七(2)班课间值日安排\n节次,${DAYS}\n1-2,王明,李丽,体育,赵敏,钱刚\n3-4,孙丽,李娜,郑军,周婷,王明\n5-6,王明,李丽,张强,赵敏,钱刚\n`,
  );
  await made.kaixue('import 值班.csv --no-input');
  expect((await made.kaixue('timetable show 七(2)班')).out).not.toContain('体育');
});

it('counts of two digits under a head that nobody knows are no rooms', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '人数.csv',
    '各班人数一览表\n班级,班主任,在籍人数,男,女,住校生\n七(1)班,周建军,42,40,2,38\n七(2)班,罗志强,45,43,2,40\n七(3)班,吴海波,44,44,0,41\n八(1)班,郑国华,38,36,2,30\n',
  );
  const ran = await made.kaixue('import 人数.csv --no-input');
  expect(ran.exit).toBe(0);
  expect(ran.out).not.toContain('教室');
});

it('系部 is where people work and for whom goods are asked', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '名册.csv',
    '教职工花名册\n姓名,系部,任教学科\n周建军,机电系,数学\n吴海波,机电系,语文\n唐小燕,旅游系,英语\n',
  );
  made.write(
    '领用.csv',
    '实训耗材领用申请表\n申请系部：机电系　　　经办人：吴海波　　　2027年2月20日\n序号,材料名称,规格型号,单位,需领数,用途\n1,焊锡丝,0.8mm,卷,6,电工实训\n2,绝缘胶布,黑,卷,20,电工实训\n',
  );
  const ran = await made.kaixue('import . --no-input');
  expect(ran.exit, ran.out + ran.err).toBe(0);
  const { staff } = await made.json<{ staff: { name: string; department: string }[] }>('staff list');
  expect(staff.map((one) => one.department)).toEqual(['机电系', '机电系', '旅游系']);
  const { requests } = await made.json<{ requests: { department: string; applicant: string }[] }>(
    'request list',
  );
  // The day behind the name is none of it.
  expect(requests.map((one) => `${one.department} ${one.applicant}`)).toEqual(Array(2).fill('机电系 吴海波'));
});

it('计 beneath 学生数 is the whole of it, and 走读 beside is nothing to ask about', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '班级.csv',
    '班级情况统计表\n年级,班级,学生数,,,其中,,班主任\n,,计,男,女,住校,走读,\n一年级,一班,40,21,19,0,40,王秀英\n一年级,二班,39,20,19,0,39,刘芳\n三年级,一班,36,18,18,6,30,杨建国\n四年级,一班,45,25,20,12,33,黄丽娟\n',
  );
  const ran = await made.kaixue('import 班级.csv --no-input');
  expect(ran.exit, ran.out + ran.err).toBe(0);
  expect(ran.out).toContain('学生数·计 → 人数');
});

it('所任班级 are taught: only who is 班主任 heads one, and 全校 is nobody’s class', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n一(1)班,40\n一(2)班,40\n三(1)班,40\n');
  made.write(
    '教师.csv',
    '教师基本情况一览\n姓名,性别,现任教学科,所任班级,职务\n王秀英,女,语文,一年级一班,班主任\n刘芳,女,语文,一年级二班,班主任\n周志明,男,数学,一年级一班,\n何小梅,女,英语,三至六年级,教研组长\n李军,男,科学,三年级一班,\n徐亮,男,体育,全校,\n',
  );
  const ran = await made.kaixue('import . --no-input');
  expect(ran.exit, ran.out + ran.err).toBe(0);
  const { classes } = await made.json<{ classes: { teacher: string | null }[] }>('class list');
  expect(classes.map((one) => one.teacher)).toEqual(['王秀英', '刘芳', null]);
});

it('应配 is a standard, and 本期购入 is no room', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '应配.csv',
    '各班教室应配物品清单（每班）\n序号,物品名称,应配数,单位,备注\n1,扫帚,4,把,\n2,拖把,2,把,\n3,撮箕,2,个,\n4,水桶,1,个,\n',
  );
  const ran = await made.kaixue('import 应配.csv --no-input');
  expect(ran.exit, ran.out + ran.err).toBe(0);
  const { standards } = await made.json<{ standards: { name: string; scope: string; quantity: number }[] }>(
    'standard list',
  );
  expect(standards.map((one) => `${one.name} ${one.scope} ${one.quantity}`)).toEqual([
    '扫帚 class 4',
    '拖把 class 2',
    '撮箕 class 2',
    '水桶 class 1',
  ]);
  made.write(
    '工具.csv',
    '库房现有物品登记\n物品,单位,上期结余,本期购入,本期领出,现余\n扫帚,把,10,40,12,38\n拖把,把,6,20,6,20\n撮箕,个,5,20,3,22\n水桶,个,8,10,2,16\n',
  );
  const stock = await made.kaixue('import 工具.csv --no-input');
  expect(stock.out + stock.err).not.toContain('教室');
});

it('需领 is asked for, and who fetches it may be who asks; 需添课桌 are not there', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '班级.csv',
    '班级,人数,班主任,教室\n一(1)班,40,王秀英,101\n一(2)班,40,刘芳,102\n三(1)班,40,杨建国,201\n',
  );
  await made.kaixue('import . --no-input');
  made.write(
    '需领.csv',
    '各班开学需领物品登记\n班级,物品,需领,单位,领用人\n一(1)班,扫帚,2,把,王秀英\n一(2)班,扫帚,3,把,刘芳\n三(1)班,水桶,1,个,杨建国\n',
  );
  expect((await made.kaixue('import 需领.csv --no-input')).err).toContain('领用人 → 申请人');
  const ran = await made.kaixue('import 需领.csv --map "领用人=申请人" --no-input');
  expect(ran.exit, ran.out + ran.err).toBe(0);
  const { requests } = await made.json<{ requests: { quantity: number }[] }>('request list');
  expect(requests.map((one) => one.quantity)).toEqual([2, 3, 1]);
  made.write(
    '桌凳.csv',
    '各班桌凳数\n班级,课桌,凳子,需添课桌,需添凳子\n一(1)班,40,40,0,0\n一(2)班,38,37,1,2\n三(1)班,36,36,2,3\n',
  );
  const desks = await made.kaixue('import 桌凳.csv --no-input');
  expect(desks.exit, desks.out + desks.err).toBe(0);
  expect(desks.out).toContain('没有用到的列：需添课桌、需添凳子');
  expect(desks.out).not.toContain('楼层');
});

it('a school that writes 701 for its classes: what all of its lists say together tells that these are no rooms', async () => {
  const made = emptySchool('2027-02-22');
  made.write(
    '各班人数.csv',
    '2027春各班人数统计\n班别,总数,男,女,班主任\n701,46,24,22,丁建\n702,45,23,22,马兰\n801,48,25,23,石磊\n总计,139,72,67,\n',
  );
  made.write(
    '值周安排.csv',
    '行政值周安排\n周次,起止日期,值周领导,值周教师,值周班级\n1,3.1-3.5,丁建,马兰,701\n2,3.8-3.12,石磊,丁建,702\n',
  );
  made.write(
    '领书表.csv',
    '七年级2027春教材征订计划表\n科目,版本,单价,701班,702班,教师,合计\n语文,统编版,11.2,46,45,2,93\n数学,人教版,10.5,46,45,2,93\n',
  );
  made.write(
    '器材登记.csv',
    '体育器材室器材登记表（2027年1月清点）\n编号,器材名称,规格,单位,现有数,存放地点\nT01,篮球,7号,个,22,A柜\nT02,排球,5号,个,14,A柜\n',
  );
  made.write(
    '维修清单.csv',
    '寒假维修清单\n序号,地点,维修内容,完成情况\n1,操场,篮球架螺丝松动,未完成\n2,男厕所,水龙头漏水,已完成\n',
  );
  const ran = await made.kaixue('import . --no-input');
  expect([ran.exit, ran.out.match(/没有导入[^。]*/)?.[0]]).toEqual([0, undefined]);
  const { classes } = await made.json<{ classes: { class: string; enrolment: number }[] }>('class list');
  expect(classes.map((one) => `${one.class} ${one.enrolment}`)).toEqual(['7-1 46', '7-2 45', '8-1 48']);
  const { items } = await made.json<{ items: { name: string; need: number; held: number }[] }>('plan');
  expect(items.filter(({ name }) => name.includes('语文')).map(({ need }) => need)).toEqual([93]);
  const { items: stock } = await made.json<{ items: { name: string; held: number }[] }>(
    'stock list --find 球',
  );
  expect(stock.map((one) => `${one.name} ${one.held}`)).toEqual(['篮球 22', '排球 14']);
  const { repairs } = await made.json<{ repairs: { place: string }[] }>('repair list --all');
  expect(repairs).toHaveLength(2);
});

it('bare numbers that leave one out may be rooms as well, and are asked about', async () => {
  const made = emptySchool('2027-02-22');
  made.write('各班人数.csv', '班级,人数,班主任\n701,46,丁建\n703,45,马兰\n');
  const ran = await made.kaixue('import . --no-input');
  expect([ran.exit, ran.err.includes('不能确定是班级还是教室号')]).toEqual([65, true]);
});

it('clubs after school in the form of a timetable are no lessons', async () => {
  const made = emptySchool('2027-02-22');
  await made.kaixue('class add 七1 --enrolment 40');
  made.write(
    '课后服务课程表.csv',
    `七(1)班课后服务课程表\n节次,${DAYS.replaceAll('周', '星期')}\n第1节,足球,合唱,书法,美术,编程\n第2节,篮球,舞蹈,围棋,美术,航模\n`,
  );
  expect((await made.kaixue('import . --no-input')).exit).not.toBe(0);
  expect((await made.json<{ lessons: unknown[] }>('timetable list')).lessons).toEqual([]);
});

it('who heads a class and where it sits is a list of classes, and no second list of rooms', async () => {
  const { kaixue, write } = emptySchool('2027-02-26');
  await kaixue('class add 三1 三2 一1');
  write(
    '教室安排.csv',
    '教室,班级,桌子,凳子\n明德楼101,三1,41,41\n明德楼102,三2,40,40\n明德楼103,一1,44,44\n',
  );
  write(
    '班主任及教室.csv',
    '班主任一览表,,,,\n班级,班主任,副班主任,教室,联系电话\n三1,吴一佳,严文晨,明德楼101,13545871646\n三2,卫轩文,姜博若,明德楼102,13521772855\n一1,尤然,施琪诺,明德楼103,13580291398\n',
  );
  const { out, err } = await kaixue('import 班主任及教室.csv 教室安排.csv --yes');
  expect(out + err).toContain('班主任及教室.csv\n  认作 班级情况表');
  expect(out + err).not.toContain('新旧两份');
});
