/** 教室：普通教室、功能室和桌椅。 */
export const room = {
  title: '教室一览',
  fields: {
    name: ['教室', '改名'],
    building: ['楼', '楼名'],
    floor: ['层', '楼层'],
    kind: ['类型', '类型：普通教室，或功能室名称'],
    class: ['班级'],
    desks: ['课桌', '课桌数'],
    chairs: ['椅子', '椅子数'],
    seats: ['座位'],
    seatsPerDesk: ['每桌人数', '每张课桌坐几人：1 或 2'],
    equipment: ['多媒体', '多媒体设备情况'],
    note: ['备注'],
  },
  none: '还没有教室：用 kaixue import 教室.xlsx 读入，或 kaixue room add 203',
  total: (count: number) => `共 ${count} 间`,
} as const;
