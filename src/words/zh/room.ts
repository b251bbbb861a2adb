import { cls, rowAt, typedClass } from './say.ts';

export const room = {
  help: '教室、功能室和场所',
  verbs: { balance: '提出课桌椅调配办法（--apply 登记为已搬）' },
  options: { apply: '把调配登记为已搬完' },
  title: '教室一览',
  fields: {
    name: ['教室', '改名'],
    building: ['楼', '楼名'],
    floor: ['层', '楼层'],
    kind: ['类型', '类型：普通教室、功能室名称，或场所（走廊、食堂、校门等，不上课）'],
    class: ['班级'],
    desks: ['课桌', '课桌数'],
    chairs: ['椅子', '椅子数'],
    seats: ['座位'],
    seatsPerDesk: ['每桌人数', '每张课桌坐几人：1 或 2'],
    computers: ['电脑', '电脑教室里可用的学生机台数'],
    equipment: ['多媒体', '多媒体设备情况'],
    note: ['备注'],
  },
  none: '还没有教室：用 kaixue import 教室.xlsx 读入（没有现成的表，先存一张来填：kaixue room list --xlsx 教室.xlsx），或 kaixue room add 203',
  mended: (was: string) => `${was}，已修好`,
  total: (count: number) => `共 ${count} 间`,
  kindName: (kind: string) => (kind === 'classroom' ? '普通教室' : kind === 'place' ? '场所' : kind),
  desks: {
    columns: { what: '物品', quantity: '数量', from: '调出教室', to: '调入教室' },
    what: { desk: '课桌', chair: '椅子' },
    room: (name: string, classes: string) => `${name}（${classes}）`,
    count: (n: number) => `共搬${n}`,
    unknown:
      '还没有登记教室的课桌椅数。先存一张来填：kaixue room list --xlsx 教室.xlsx，填好读入：kaixue import 教室.xlsx',
    enough: '各教室课桌椅都够，不用调配。',
    left: (room: string, what: string, n: number) => `${room}还缺${what}${n}，没有可调的，要购置或修好旧的。`,
    next: '打印调配单：kaixue print 课桌椅调配单；搬完后登记：kaixue room balance --apply',
    askMoved: (n: number) => `${n} 次搬运都已经搬好了吗？登记后座位就按搬好的算`,

    applied: (n: number) => `已登记 ${n} 次搬运。撤销：kaixue undo`,
    toFind: '购置或维修',
    leftHeading: '调配后仍缺',
    note: '先同层、再同楼、最后跨楼；双人桌只与双人桌对调。搬完打“√”，由总务处登记。',
  },
  actions: { add: '添加教室', edit: '修改教室', remove: '删除教室', balance: '调配课桌椅' },
  problems: {
    'class-without-room': (a: { class: string }) => ({
      message: `${cls(a.class)}还没有教室，不知道是哪一间的课桌椅`,
      hint: `先 kaixue class edit ${typedClass(a.class)} --room 教室名，再导入。`,
    }),
    'room-repeated': (a: { room: string; where: string }) => ({
      message: `${a.room} 前面已经有了，在${rowAt(a.where)}`,
      hint: '不同楼的同号教室请写成 A楼102、B楼102；重复的请删去一行。',
    }),
    'rooms-of-one-row': '一行写了几间教室：{rooms}，班级和桌椅电脑数分不到各间\n一间写一行，再导入一次。',
    'room-desks-mixed':
      '同一间教室既有双人桌又有单人桌（双人桌 {double} 张）\n一间教室只记一种桌子：请都折算成座位，在单人桌一列写 {seats}，双人桌留空，备注里写明。',
    'room-there': '已经有 {room} 这间教室\n要修改用 kaixue room edit {room}。',
    'room-in-use': (a: { room: string; class: string }) => ({
      message: `${a.room} 不能删除：${a.class ? `${cls(a.class)} 在这里上课` : '课表、维修或发放记录里用到它'}`,
      hint: a.class
        ? `先换教室：kaixue class edit ${typedClass(a.class.split(' ')[0]!)} --room 教室。`
        : '不再使用的教室可以改类型：kaixue room edit 教室 --kind 停用。',
    }),
    'room-is-place': '{room} 是场所，不能上课\n改了用途先改类型：kaixue room edit {room} --kind 教室。',
    'work-room-unknown': (a: { room: string; near: string }) => ({
      message: `没有“${a.room}”这间教室`,
      hint: a.near ? `是不是：${a.near}？` : '用 kaixue room list 查看。',
    }),
  },
} as const;
