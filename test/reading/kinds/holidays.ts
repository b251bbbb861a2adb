import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';

/** Name, days off, from, to, days of school for them. */
const SPRING = [
  ['植树活动假', '3月12日', '2027-03-12', '2027-03-12', '3月14日（周日）上课', ['2027-03-14'], 1],
  ['清明节', '4月3日—4月5日', '2027-04-03', '2027-04-05', '', [], 3],
  [
    '劳动节',
    '5月1日（周六）至5日（周三）',
    '2027-05-01',
    '2027-05-05',
    '4月25日、5月8日上课',
    ['2027-04-25', '2027-05-08'],
    5,
  ],
  ['端午节', '6月9日（周三）', '2027-06-09', '2027-06-09', '无', [], 1],
] as const;
const ALL = 'calendar list';

/** 放假安排: the days on which there is no school, and those that are made up for. */
export const holidays: ListKind = {
  kind: 'calendar',
  needs: () => ['pupils', 'staff'],
  words: {
    festival: '节日 节假日 假日 假期名称 Festival 节日名称 假期',
    closedDays: '放假时间 放假日期 放假安排 休假时间 起止日期 放假起止时间',
    closedFrom: '放假开始 开始日期 From',
    closedUntil: '放假结束 结束日期 To',
    makeUpDays: '调休上课 调休上班 补课安排 补课日期 调休 上班日期 Make-up',
    dayCount: '天数 放假天数',
  },
  rows: () =>
    SPRING.map(([festival, closedDays, closedFrom, closedUntil, makeUpDays, , n]) => ({
      festival,
      closedDays,
      closedFrom,
      closedUntil,
      makeUpDays,
      dayCount: `${n}天`,
    })),
  facts: (rows, column) => [
    count(ALL, { works: false }, 10),
    ...SPRING.flatMap(([name, , from, to, , made]) => [
      has(ALL, { date: from }, { works: false, name, own: true }),
      has(ALL, { date: to }, { works: false, name, own: true }),
      ...(column('makeUpDays') ? made.map((date) => has(ALL, { date }, { works: true, own: true })) : []),
    ]),
    count(ALL, { works: true }, column('makeUpDays') && rows.length > 0 ? 3 : 0),
  ],
  lines: {
    qingping: '2027年上半年放假安排 | 节日 放假时间 调休上课 天数',
    shiba: '放假安排表 | 序号 节假日 放假日期 调休上班 备注',
    linjiang: '节假日放假安排 | 假期名称 起止日期 补课安排',
    yuhong: '第二学期放假安排 | 节日 放假安排 补课日期',
    mingde: '本学期放假时间安排 | 假日 休假时间 上班日期 放假天数',
    dongjiao: '放假调休安排 | 节日名称 放假起止时间 调休',
    bailuzhou: '校历（放假） | 节日 放假时间',
    xingqiao: 'Holidays | Festival From To Make-up',
    guangchang: '放假通知 | 假期 开始日期 结束日期 调休上课',
    longquan: '放假安排 | 节日 放假时间 天数 调休上课 备注',
  },
};
