import { event } from './event.ts';

const { checklist: _, ...fields } = event.fields;

export const training = {
  help: '培训：议程、签到、缺席、提出的问题',
  verbs: {
    list: '列出培训',
    show: '查看培训、签到情况和提出的问题',
    add: '登记培训：training add 教材使用培训 --date 2-26 --all',
    invite: '增加参加人员',
    attend: '登记到会：--absent 张三 --leave 李四，其余到会',
    raise: '登记培训中提出的问题，生成任务',
    edit: '修改培训',
    done: '培训结束',
    cancel: '取消培训',
  },
  fields: {
    ...fields,
    all: ['全体', '全体在职教职工'],
    department: ['部门', '部门，可多个'],
    people: ['人员', '姓名，可多个'],
  },
  options: {
    owner: '责任人（姓名或职务）',
    due: '期限',
    absent: '缺席的人',
    leave: '请假的人',
    late: '迟到的人',
    place: '地点',
  },
  attending: { fields: { department: ['部门'], name: ['姓名'], duty: ['职务'], state: ['实到'] } },
  attendance: { expected: '应到', present: '到会', late: '迟到', leave: '请假', absent: '缺席' },
  attendees: (a: { name: string; n: number }) => `${a.name}：应到 ${a.n} 人。`,
  askEarly: (name: string, date: string) => `${name}定在 ${date}，还没有到，现在就登记到会吗？`,
  attended: (a: { present: number; absent: number; names: string }) =>
    `到会 ${a.present} 人，未到 ${a.absent} 人${a.names ? `：${a.names}` : ''}。`,
  raised: (a: { id: number; what: string; task: number }) =>
    `已登记问题 ${a.id}“${a.what}”，并生成任务 ${a.task}。`,
  taskArea: '问题整改',
  none: '还没有培训。登记一次：kaixue training add 安全培训 --date 2-26 --all',
  actions: {
    add: '登记培训',
    edit: '修改培训',
    state: '结束或取消培训',
    invite: '增加参加人员',
    attend: '登记到会',
    raise: '登记培训中的问题',
  },
  problems: {
    'sign-in-of-none': '本学期没有这张签到表上的培训\n现有的培训：kaixue training list',
    'not-invited': '{name}不在“{training}”的参加人员里\n先用 kaixue training invite 加上。',
    'nobody-invited':
      '{training}还没有参加人员\n先加参加人员：kaixue training invite {training} --all，或 --department 部门。',
  },
} as const;
