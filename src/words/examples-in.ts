import { EXAMPLES } from './examples.ts';
import type { Lang } from './index.ts';

/** What the program itself calls in English too; names of things and people stay those of the school. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  班级领书签收表: 'class-books',
  缺书缺物表: 'shortages',
  采购清单: 'purchase-list',
  出库单: 'CK',
  第2节: '2',
  第3节: '3',
  周一: 'mon',
  周三: 'wed',
  周四: 'thu',
  周一3: 'mon3',
  周四1: 'thu1',
  星期一: 'mon',
  下周三: 'wednesday',
  每班: 'class',
  每师: 'teacher',
  带走: 'kept',
  随转: 'moved',
  女: 'female',
  放假: 'holiday',
  补课: 'workday',
  明天: 'tomorrow',
};

/** How each command is typed by a reader of this language. */
export const examplesIn = (lang: Lang): typeof EXAMPLES =>
  lang === 'zh'
    ? EXAMPLES
    : Object.fromEntries(Object.entries(EXAMPLES).map(([name, lines]) => [name, lines.map(inEnglish)]));

/** An example as an English reader types it: classes as 3-2, and what the program calls in English by that. */
export const inEnglish = (line: string): string =>
  line.replace(/[^ =,.]+/g, (word) => IN_ENGLISH[word] ?? classInFigures(word));

/** 三2 → 3-2: only what is written so, a date or an amount is none. */
const classInFigures = (word: string): string =>
  word.replace(/^([一二三四五六七八九])(\d{1,2})$/, (_, grade: string, number: string) =>
    [' 一二三四五六七八九'.indexOf(grade), number].join('-'),
  );
