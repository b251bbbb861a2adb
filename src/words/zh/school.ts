import { gradeName } from './say.ts';

export const school = {
  help: '学校：名称、学校标识码',
  verbs: { show: '查看', edit: '改名，登记学校标识码' },
  options: { name: '校名', code: '学校标识码（10 位）' },
  fields: { name: ['学校'], code: ['标识码'], lang: ['语言'] },
  languages: { zh: '中文', en: '英文' },
  codeMissing: '还没有学校标识码（10 位）：kaixue school edit --code 号码；报给区里要用。',
  /** (2026, 2) → 2026—2027学年第二学期 */
  term: (year: number, half: 1 | 2) => `${year}—${year + 1}学年第${half === 1 ? '一' : '二'}学期`,
  grade: gradeName,
  actions: { edit: '修改学校' },
  problems: {
    'school-code-bad': '“{code}”不是学校标识码\n学校标识码是 10 位数字，见学校的登记证书或问区里。',
  },
} as const;

export const init = {
  help: '新建学校数据文件：校名、学期和三个日子',
  options: { opens: '正式上课日，如 2027-03-01', staffReturn: '教师返校日', registration: '学生报到日' },
  ask: {
    schoolName: '学校名称',
    opens: '正式上课日（如 2027-03-01）',
    staffReturn: '教师返校日',
    registration: '学生报到日',
    notADay: '写成 2027-03-01、3月1日、明天或下周一，不带上午下午',
    needed: '不能空着',
  },
  made: (a: { name: string; term: string; path: string }) =>
    `已建立 ${a.name} 的数据文件：${a.path}\n学期：${a.term}`,
  days: (a: { staffReturn: string; registration: string; opening: string }) =>
    `教师返校 ${a.staffReturn}，学生报到 ${a.registration}，正式上课 ${a.opening}`,
  next: '下一步：把名册、征订目录、到货清单等放进这个文件夹，运行 kaixue import .（全部读入）；日子不对用 kaixue term edit 修改。',
  actions: { init: '新建学校数据文件' },
  problems: {
    'init-option-missing': '新建学校数据文件缺少 {option}\n例如 kaixue init 南楼小学 --opens 2027-03-01',
    'init-already':
      '这里已经有学校数据文件：{path}\n新学期用 kaixue term add 2027-2028-1 --opens 日期；另一所学校请换一个文件夹。',
  },
} as const;
