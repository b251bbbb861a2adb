import type { Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { words } from '../../intake/parse/text.ts';
import { problem } from '../../words/problem.ts';
import { type Hours, hoursText, parseHours } from '../calendar/clock.ts';
import { applyBells, EARLIEST } from './apply.ts';
import type { BellRow } from './row.ts';
import { bellScope } from './scope.ts';

/** 作息时间表: a row a lesson, break or meal, with its time in one cell or in two. The school's day is what the last one read says. */
export const bellKind: Kind<BellRow> = {
  name: 'bell',
  title: (w) => w.intake.files.bell,
  names: [
    '作息时间表',
    '作息时间',
    '作息表',
    '作息安排',
    '作息时间安排',
    'bell schedule',
    'bell times',
    'daily schedule',
  ],
  about: 'any',
  beside: ['shift', 'minutes', 'weeks'],
  concepts: {
    name: ['bell', 'period'],
    hours: ['hours', 'shift'],
    summer: ['summer-hours'],
    winter: ['winter-hours'],
  },
  order: 55,
  signature: [['name'], ['hours', 'starts', 'summer', 'winter']],
  enough: [['name'], ['hours', 'starts', 'summer', 'winter']],
  missing: (w) => w.import.preview.missing.bells,
  fields: [
    { key: 'name', required: true, parse: words },
    { key: 'hours', parse: hoursCell },
    // 8:20-9:00 says all by itself, whatever stands over it.
    { key: 'starts', parse: hoursCell },
    { key: 'ends', parse: hoursCell },
    { key: 'summer', parse: hoursCell },
    { key: 'winter', parse: hoursCell },
  ],
  build({ name, hours, starts, ends, summer, winter }, ctx) {
    const [all, first, last] = [hours, starts, ends] as (Hours | undefined)[];
    const from = (first ?? all ?? (last?.starts === last?.ends ? undefined : last))?.starts;
    const to = (last ?? all ?? first)?.ends;
    const here = bellScope(`${ctx.sheetName} ${ctx.title}`);
    const times: BellRow['times'] = [];
    if (from !== undefined && to !== undefined) times.push({ starts: from, ends: to, ...here });
    for (const [said, season] of [
      [summer, '夏季'],
      [winter, '冬季'],
    ] as const)
      if (said) times.push({ ...(said as Hours), ...bellScope(season), grades: here.grades });
    if (times.length === 0) return { problem: problem('bell-no-time', { name: name as string }) };
    const back = times.find((one) => one.ends < one.starts && one.ends >= EARLIEST);
    if (back) return { problem: problem('bell-time-unreadable', { value: hoursText(back) }) };
    return { value: { name: name as string, times } };
  },
  apply: applyBells,
};

/** 8:20-9:00, a spreadsheet's time of day. */
function hoursCell({ value, text }: RawCell): Parsed<Hours> {
  const minutes =
    value instanceof Date
      ? value.getUTCHours() * 60 + value.getUTCMinutes()
      : typeof value === 'number' && value > 0 && value < 1
        ? Math.round(value * 1440)
        : undefined;
  const hours = parseHours(
    minutes === undefined
      ? text.replace(/^(上午|下午|中午|晚上)/, '')
      : `${Math.floor(minutes / 60)}:${minutes % 60}`,
  );
  return hours ? { value: hours } : { problem: problem('bell-time-unreadable', { value: text }) };
}
