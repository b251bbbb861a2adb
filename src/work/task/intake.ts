import type { CellContext, Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, personName, words } from '../../intake/parse/text.ts';
import { applyTasks } from './apply.ts';
import type { AllottedTask } from './row.ts';

/**
 * 工作任务分工表: 工作内容 牵头部门 责任人 完成时限 完成情况. Plans of the year and lists of meetings look like it: without a title that says so
 * all of these are asked for. The same file twice changes nothing.
 */
export const taskKind: Kind<AllottedTask> = {
  name: 'tasks',
  title: (w) => w.intake.files.tasks,
  names: [
    ...['任务分工', '任务分工表', '任务分解', '任务分解表', '任务清单', '任务安排', '任务安排表', '工作任务'],
    ...[
      '工作分工',
      '工作分工表',
      '工作清单',
      '倒排表',
      '倒排计划',
      '倒计时安排',
      '开学工作安排',
      '开学准备工作',
      'tasks',
      'task list',
      'to-do list',
    ],
  ],
  about: 'any',
  term: { bound: 'this' },
  beside: ['phone', 'place', 'demand', 'staff', 'weeks'],
  concepts: {
    title: ['task'],
    department: ['who-cleans', 'department'],
    due: ['due', 'closed-until', 'date'],
    done: ['done', 'state'],
    area: ['category'],
  },
  // 日期 heads what was done as well: a log is no list of what is to be done, unless it is called so.
  fits: (took) => (took.get('due')?.concept === 'date' ? -1.5 : 0),
  canWait: ['area', 'note'],
  order: 93,
  signature: [['title'], ['due'], ['owner', 'department'], ['done']],
  enough: [['title'], ['due', 'owner', 'department']],
  fields: [
    ignored('seq'),
    { key: 'area', fillDown: 'merged', totals: false, parse: words },
    { key: 'title', required: true, fillDown: 'merged', parse: words },
    { key: 'department', fillDown: 'merged', totals: false, parse: words },
    {
      key: 'owner',
      fillDown: 'merged',
      totals: false,
      parse: (cell) => ({ value: personName(cell.text) || undefined }),
    },
    { key: 'due', fillDown: 'merged', totals: false, parse: dueCell },
    { key: 'done', totals: false, parse: (cell) => ({ value: DONE.test(squeeze(cell.text)) || undefined }) },
    { key: 'note', parse: words },
  ],
  build({ due, ...rest }): Parsed<AllottedTask> {
    return { value: { ...(rest as unknown as AllottedTask), ...(due as Due | undefined) } };
  },
  apply: applyTasks,
};

type Due = Pick<AllottedTask, 'due' | 'until'>;

/** 2月25日前, 2月28日下午, 2.24—2.26, 2月24—26日 (the last day of it); 开学前 is kept as it is written. */
function dueCell(cell: RawCell, ctx: CellContext): Parsed<Due | undefined> {
  const text = squeeze(cell.text);
  if (text === '') return { value: undefined };
  const bare = text
    .replace(/^(截至|截止到?|于|在)/, '')
    .replace(/(之?前|以前|止|底前完成|前?完成|[上下]午|中午|晚上?|全天)+$/, '')
    // 2月20日—22日: the month is said once.
    .replace(/^(.*月)\d{1,2}[日号]?[-—–―~～至到](\d{1,2}[日号]?)$/, '$1$2')
    .replace(/^(.*[./])\d{1,2}[—–―~～至到](\d{1,2})$/, '$1$2')
    .replace(/^.*[—–―~～至到](?=.*\d)/, '')
    .replace(/^\d{1,2}[./月]\d{1,2}[日号]?-(?=\d{1,2}[./月]\d)/, '');
  const read = dateCell(bare === text ? cell : { value: bare, text: bare }, ctx.term.year);
  return 'value' in read && read.value !== undefined
    ? { value: { due: read.value } }
    : { value: { until: text } };
}

const DONE = /^(已?(完成|办结|落实|到位|结束)了?|100%|done|completed?|closed|√|✓|☑|是)[。.]?$/i;
