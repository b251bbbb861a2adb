import { shellWord } from '../said.ts';
import { cls, rowAt, typedClass } from './say.ts';

export const student = {
  help: '学生与转入、转出、转班',
  verbs: {
    in: '转入一名学生',
    out: '转出一名学生，登记课本带走或退回',
    move: '转班，课本随转或退回',
    purge: '清除已转出学生的姓名、学号、性别和备注（不能撤销）',
  },
  fields: {
    class: ['班级', '班级，如 三2、3-2、三(2)班'],
    name: ['姓名', '改名'],
    number: ['学号', '学号或学籍号'],
    sex: ['性别', '性别：男、女'],
    state: ['状态', '状态：在校、借读、休学、转出、有学籍不在校'],
    since: ['起始日期'],
    note: ['备注', '备注'],
  },
  options: {
    grade: '只看这个年级',
    all: '包括已转出、已离岗的',
    note: '备注',
    to: '转到哪个班',
    date: '办理日期（默认今天）',
    books: '已领课本簿册的去向：带走、退回、随转',
    except: '与算出的不同时写实际数：品名=数量',
    print: '把教材交接单（PDF）存到这个文件',
    guest: '借读生',
  },
  sexes: { 男: '男', 女: '女' },
  states: { present: '在校', guest: '借读', suspended: '休学', left: '转出', absent: '有学籍不在校' },
  books: { kept: '带走', returned: '退回', moved: '随转' },
  transferKinds: { in: '转入', out: '转出', move: '转班' },
  askBooks: (name: string, copies: number) => `${name} 已领的课本簿册（${copies} 册）怎么处理？`,
  bookChoices: { kept: '带走（循环教材仍须退回）', returned: '退回总务处', moved: '随转，带到新班' },
  total: (count: number) => `共 ${count} 人`,
  movedIn: (a: { name: string; to: string }) => `${a.name} 已转入 ${cls(a.to)}`,
  movedOut: (a: { name: string; from: string }) => `${a.name} 已从 ${cls(a.from)} 转出`,
  moved: (a: { name: string; from: string; to: string }) => `${a.name} 已从 ${cls(a.from)} 转到 ${cls(a.to)}`,
  keeps: (copies: number) => `带走课本簿册 ${copies} 册。`,
  returns: (copies: number, document: string) => `退回 ${copies} 册，已记退库单 ${document}。`,
  counted: (item: string, copies: number) => (copies === 1 ? item : `${item} ${copies}`),
  notCounted: (items: string, first: string, booked: boolean) =>
    `没有计入（班里没领够，或是发书后才来）：${items}\n  实际有的${booked ? '先撤销（kaixue undo），再' : ''}用 --except ${shellWord(`${first}=1`)} 写明`,
  unsettled: (items: string) => `书还没有交代：${items}`,
  missing: (items: string) => `没有交回、没有带走的记在原班应退里，收到后登记退回：${items}（kaixue owed）`,
  takesAlong: (copies: number) => `随转课本簿册 ${copies} 册。`,
  owedNow: (code: string, copies: number) =>
    copies === 0
      ? `${cls(code)} 尚未发书，发书时会一并计入。`
      : `应补领 ${copies} 册：运行 kaixue issue ${typedClass(code)} 发放。`,
  printed: (path: string) => `教材交接单：${path}`,
  none: '没有符合条件的学生',
  history: '异动记录',
  actions: {
    add: '添加学生',
    edit: '修改学生',
    remove: '删除学生',
    in: '学生转入',
    out: '学生转出',
    move: '学生转班',
    purge: '清除学生',
  },
  problems: {
    'sex-unreadable': '性别只能是男或女\n请改成“男”或“女”，不清楚的留空。',
    'state-unreadable':
      '认不出这个在校状态\n可用：在校、借读、休学、转出、有学籍不在校；其他说明请写在备注列。',
    'roster-earlier':
      '写的是“{named}”，{term} 学期已有名册，照它会改动 {changes} 处，没有动\n有这学期的名册就导入那份；确实要照这份改：kaixue import "{file}" --as 学生名册',
    'roster-of-earlier':
      '写的是“{named}”，当作 {term} 学期的名册读入\n这以后转入、转出的还不在里面：有新名册就再导入一次，或用 kaixue student in、kaixue student out 登记。',
    'roster-listed-twice':
      '{one} 和 {other} 里有 {shared} 个学生是同样的，像是同一份名册的新旧两份，没有导入\n只导入新的那份：{first}（或 {second}）',
    'roster-mass-change':
      '一次改动太多：{classes}（改名、转班或转出的人数/原有人数）\n请核对是不是拿错了名册，或列错了位；确实如此：kaixue import "{file}" --yes',
    'roster-strangers':
      '这些班已有名册，文件里的学生多半不在册：{classes}（不在册的/文件里的）\n留守、参保、社团等名单不要当名册导入；确是新来的学生：kaixue import "{file}" --yes',
    'pupil-listed-twice':
      '同一个班里有同名的几行，看不出是一个人写了两遍还是两个人：{pupils}（括号里是行号）\n写重了就删去一行；确实是两个人：写上学籍号，或 kaixue import "{file}" --yes',
    'class-of-one':
      '班里只有 1 名学生：{pupils}\n请核对是不是班级写错了；确实只有一人：kaixue import "{file}" --yes',
    'student-repeated': (a: { number: string; name: string; where: string }) => ({
      message: `学号 ${a.number}（${a.name}）前面已经有了，在${rowAt(a.where)}`,
      hint: '请核对是重复登记还是学号写错，留下一行。',
    }),
    'roster-differs-expected': '{class} 名册 {roster} 人，原来预计 {expected} 人\n以后按名册计算。',
    'student-number-taken': (a: { number: string; name: string; class: string }) => ({
      message: `学号 ${a.number} 已经是 ${cls(a.class)} 的 ${a.name}`,
      hint: '核对学号；如果是同一个人换班，用 kaixue student move。',
    }),
    'student-not-left': '{name} 还在校，不能清除\n离开学校的先用 kaixue student out {name} 办转出。',
    'student-left': '{name} 已经转出\n回来读书的学生用 kaixue student in 重新转入。',
    'student-same-name': '{class}已经有 {name}\n登记过就不用再登；是另一名同名学生，加 --number 学号。',
    'student-there-already': (a: { name: string; class: string }) => ({
      message: `${a.name} 已经在 ${cls(a.class)}`,
      hint: '用 --to 写另一个班。',
    }),
    'student-paid':
      '{name} 已经交过订购的钱，不能删除\n离开学校的用 kaixue student out；办错了用 kaixue undo。',
    'student-in-use':
      '{name} 有转入或转出记录，不能删除\n离开学校的用 kaixue student out；办错了用 kaixue undo。',
    'books-choice-needed': (a: { name: string; copies: number; choices: string }) => ({
      message: `${a.name} 已领课本簿册 ${a.copies} 册，没有说怎么处理`,
      hint: `加上 --books，可以写：${a.choices}。`,
    }),
    'pupil-has-not':
      '{item} 最多算 {most} 册，写成了 {quantity}\n一名学生的数量不超过配备标准，也不超过班里现有的；请核对。',
    'books-choice-bad': '这次异动的课本不能是“{choice}”\n可以写：{choices}。',
  },
} as const;
