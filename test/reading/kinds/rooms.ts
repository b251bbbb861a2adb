import { has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { type ClassOf, codeOf, roomsOf } from '../school.ts';
import { CLASS_WORDS } from './words.ts';

export const rooms: ListKind = {
  kind: 'room',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    roomName:
      '教室 教室名称 教室号 房间号 门牌 房号 教室编号 场室名称 功能室名称 室号 RoomNo 用房名称 房间门牌 场室号 用房编号',
    building: '楼栋 楼号 所在楼 教学楼 楼宇 楼名 Building 所属楼栋 楼宇名称 所处教学楼',
    floor: '楼层 层 所在楼层 Floor 第几层 所处层 楼层号码',
    roomKind: '类型 教室类型 用途 房间用途 室别 Type 功能',
    class: '使用班级 班级 现用班级 安排班级 入驻班级 所用班级 UsedBy 上课班级 对应班级 使用的班级 教学班级',
    grade: CLASS_WORDS.grade!,
    desks: '课桌 课桌数 桌子 课桌数量 桌 Desks 学生桌 课桌（张） 现有课桌 课桌总数 书桌数',
    chairs: '椅子 课椅 凳子 椅 课椅数 椅子数量 Chairs 学生椅 现有凳子 座椅数 学生凳',
  },
  sums: ['desks', 'chairs'],
  rows: (habit) =>
    roomsOf(habit.structure).map((r) => ({
      roomName: r.name,
      building: r.building,
      floor: r.floor,
      roomKind: r.kind,
      class: r.class,
      grade: r.class?.grade,
      desks: { n: r.desks, unit: '张' },
      chairs: { n: r.chairs, unit: '把' },
    })),
  facts: (rows, column) =>
    rows.map((row) =>
      has(
        'room list',
        { room: row.roomName },
        {
          ...(column('building') ? { building: row.building } : {}),
          ...(column('floor') ? { floor: row.floor } : {}),
          ...(column('class') && row.class ? { class: codeOf(row.class as ClassOf) } : {}),
          ...(column('desks') ? { desks: (row.desks as { n: number }).n } : {}),
          ...(column('chairs') ? { chairs: (row.chairs as { n: number }).n } : {}),
        },
      ),
    ),
  lines: {
    qingping: '教室一览表 | 序号 教室 楼栋 楼层 使用班级 课桌 椅子',
    shiba: '校舍用房情况 | 所在楼 楼层 房间号 用途 使用班级 课桌数 课椅数 面积',
    linjiang: '教室安排 | 教室号 班级 课桌 凳子',
    yuhong: '教室情况表 | 教室名称 类型 使用班级 桌子 椅子',
    mingde: ['教室分配方案 | 教学楼 层 门牌 安排班级', '课桌椅统计 | 班级 教室 课桌（张） 椅（把）'],
    dongjiao: '教室使用安排 | 楼号 教室 现用班级 课桌数 椅子',
    bailuzhou: '功能室及教室统计 | 功能室名称 楼栋 楼层 室别 课桌 课椅',
    heping: '班级教室对应表 | 所用班级 教室 楼层',
    xingqiao: 'Room List | RoomNo Building Floor Type UsedBy Desks Chairs Wing',
    yunxi: '教室桌凳登记 | 教室 使用班级 课桌 凳子',
    guangchang: '教室安排表 | 楼栋 房号 入驻班级 课桌数量 椅子数量',
    longquan: '教学用房一览 | 用房名称 所在楼 所在楼层 用途 使用班级 桌 椅 空调',
    fengshu: '教室 | 教室编号 使用班级 学生桌 学生椅',
    binhe: '场室登记 | 场室名称 楼宇 层 功能 使用班级 现有课桌 现有凳子',
    tiexi: '各教室课桌椅数量 | 序号 教室 楼层 上课班级 课桌 椅子 朝向',
    nanhu: '教室配置表 | 所属楼栋 教室名称 房间用途 班级 课桌 课椅',
    xiguan: '教室安排情况 | 教室 所在楼层 使用班级 课桌椅›课桌 课桌椅›椅子',
    changling: '教室表 | 室号 类型 班级 桌子 凳子',
    chengnan: '教室分布 | 楼名 楼层 教室 对应班级',
    gangwan: '教室一览 | 楼栋 楼层 教室号 使用班级 课桌数 课椅数 灯管数',
    qingyuan: '教室名录 | 教室名称 楼栋 使用班级 课桌 椅子',
    guihua: '教室情况 | 教室 楼层 使用班级 桌子 椅子',
    kejicheng: '教室登记表 | 教学楼 教室编号 类型 使用班级 课桌 课椅',
    hongqi: '教室安排 | 教室 楼号 第几层 使用班级 课桌 凳子',
    meiling: '教室台账 | 场室号 楼宇名称 所处层 使用的班级 课桌总数 座椅数',
    xishan: '教学用房情况 | 房间门牌 所处教学楼 楼层号码 教学班级 书桌数 学生凳',
    baihe: '教室与桌椅 | 用房编号 使用的班级 课桌 椅子',
    donghu: '教室安排一览 | 教室号 所处教学楼 楼层号码 教学班级 书桌数 座椅数',
  },
};
