import { readGrades } from '../class/grade.ts';
import type { BellScope } from './bell.ts';

/** What schools mean by summer and winter times where they say no days. */
const SEASONS: readonly [RegExp, string, string][] = [
  [/夏季|夏令|summer/i, '05-01', '09-30'],
  [/冬季|冬令|winter/i, '10-01', '04-30'],
];
const SPAN =
  /(\d{1,2})[月./](\d{1,2})日?\s*(?:-|~|—|–|至|到|～)+\s*(?:次年|翌年)?(\d{1,2})[月./](\d{1,2})日?/;
const GRADES =
  /(?:[一二三四五六七八九1-9](?:\s*[、，,至到\-~—～]\s*[一二三四五六七八九1-9])*\s*年级|[低中高]年级|[低中高]段|(?:初|高)[一二三])/;

/** Whose bell times a title, a sheet or a head speaks of, and when: 夏季作息时间表（5月1日—9月30日）, 一至三年级作息, 低年级. */
export function bellScope(...said: readonly string[]): BellScope {
  const text = said.join(' ').normalize('NFKC');
  const season = SEASONS.find(([word]) => word.test(text));
  const span = SPAN.exec(text);
  const day = (month: string, date: string) => `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const grades = GRADES.exec(text)?.[0].replace(/段$/, '年级');
  return {
    grades: (grades === undefined ? null : readGrades(grades))?.join(',') ?? '',
    fromDay: span ? day(span[1]!, span[2]!) : (season?.[1] ?? null),
    untilDay: span ? day(span[3]!, span[4]!) : (season?.[2] ?? null),
  };
}
