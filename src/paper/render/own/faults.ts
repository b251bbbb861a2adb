import { basename } from 'node:path';
import type { Words } from '../../../words/index.ts';
import { EXIT, type Problem, problem, Refusal } from '../../../words/problem.ts';

/** What the compiler of layouts says is wrong; lines and characters count from 0. */
export interface Diagnostic {
  message: string;
  path: string;
  range: { start: { line: number; character: number } } | null;
}

/** What is wrong with a layout; `files` are those it was looked for in, by name. Plain data: it may come from another thread. */
export interface Fault {
  fault: Diagnostic;
  files: ReadonlyMap<string, string>;
  layout: string;
}

type Reason = keyof Words['paper']['render']['reasons'];

/** What the compiler says most often, to be said in the user's language; what is found in brackets is kept. */
const REASONS: [Reason, RegExp][] = [
  ['unknownName', /^unknown (?:variable|function): (.+)$/],
  ['unclosed', /^unclosed (?:delimiter|string|raw text|label|block comment)/],
  ['noField', /does not (?:contain|have)(?: a)? (?:key|field|method|`)[^"`]*["`]?([^"`]+)["`]?/],
  ['noField', /has no (?:method|field) [`"](.+?)[`"]/],
  ['noFile', /^file not found \(searched at (.+?)\)/],
  ['noArgument', /^unexpected argument: (.+)$/],
  ['argumentMissing', /^missing argument: (.+)$/],
  ['expectedFound', /^expected (.+), found (.+)$/],
  ['expected', /^expected (.+)$/],
  ['unexpected', /^unexpected (.+)$/],
  ['said', /^panicked with: (.+)$/],
];

/** What the refusal is said with, and who hears of fonts. */
interface Said {
  words: Words;
  report?: (problem: Problem) => void;
  templatesDir?: string;
}

/** What was laid out, after the fonts that were missing are reported. Throws a Refusal (65) naming line and column where a layout is wrong. */
export function sound<T extends { fonts: string[] }>(
  result: T | Fault,
  { words, report, templatesDir = '' }: Said,
): T {
  if ('fault' in result) throw refusal(result, words);
  for (const font of result.fonts) report?.(problem('own-font-missing', { font, folder: templatesDir }));
  return result;
}

/** What is wrong with a layout: one thing, in the user's language, with its place. */
function refusal({ fault: { message, path, range }, files, layout }: Fault, words: Words): Refusal {
  const wide = /^panicked with: "table-too-wide", (\d+)(?:\.0)?, (\d+)/.exec(message);
  if (wide)
    return new Refusal(EXIT.data, [
      problem('own-table-too-wide', { layout, width: wide[1]!, room: wide[2]! }),
    ]);
  const file = files.get(basename(path || layout)) ?? path;
  const [line, character] = range ? [range.start.line + 1, range.start.character + 1] : [1, 1];
  const args = { reason: reasonOf(message, words) };
  return new Refusal(EXIT.data, [problem('broken-template', args, { at: { file, line, character } })]);
}

function reasonOf(message: string, words: Words): string {
  const said = message.split(', hints:')[0]!;
  for (const [reason, pattern] of REASONS) {
    const [, a = '', b = ''] = pattern.exec(said) ?? [];
    if (a !== '' || pattern.test(said)) return words.paper.render.reasons[reason](a, b);
  }
  return said;
}

/** The fonts that a layout asks for and that are not here. */
export const missingFonts = (warnings: readonly Diagnostic[]): string[] => [
  ...new Set(warnings.flatMap(({ message }) => /^unknown font family: (.+)$/.exec(message)?.[1] ?? [])),
];
