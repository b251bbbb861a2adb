import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lexicon } from '../../../intake/columns.ts';
import { findFiles } from '../../../intake/files.ts';
import type { Kind, Question, TermFacts } from '../../../intake/kind.ts';
import { knownReadings } from '../../../intake/known-reading.ts';
import { type LoadedFile, loadFile } from '../../../intake/load.ts';
import { readSheets } from '../../../intake/read.ts';
import type { ReadOptions, ReadResult } from '../../../intake/reading.ts';
import { tellCopies } from '../../../intake/versions.ts';
import { campusesTold, campusNamed } from '../../../school/class/campus.ts';
import { numberedClasses, wholeClasses } from '../../../school/class/numbered.ts';
import { classes } from '../../../school/class/store.ts';
import { rooms } from '../../../school/room/store.ts';
import { schoolRow } from '../../../school/school.ts';
import { readForOthers } from '../../../store/read-before.ts';
import { EXIT, problem, Refusal, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { problemMessage } from '../../report.ts';
import { displayWidth, pad } from '../../width.ts';
import { joinClassWords, knownWords, onlyOfTheirGrade, tellClassWords } from './class-words.ts';
import { called, checkMapped, kindNamed, lexiconOf, mapped } from './request.ts';
import { schoolValues } from './school-values.ts';

export interface Wanted {
  kinds: readonly Kind[];
  as?: string;
  map?: string;
  sheet?: string;
}

/** So many files take a while to read. */
const MANY = 10;

/** Files read and understood, and what a person answered on the way. */
export interface Understood {
  term: TermFacts;
  lexicon: Lexicon;
  result: ReadResult;
  answers: Map<string, string>;
  /** Every file that was named, whatever came of it. */
  loaded: readonly LoadedFile[];
  /** What lies in the folders and is no table: not looked at. */
  others: readonly string[];
  /** Reads again without these: what they would have brought is not known then. */
  without(held: { has(file: LoadedFile): boolean }): ReadResult;
}

/**
 * Phase one for files named on the command line (globs, folders, - for stdin): reads them all, asks at a terminal what is ambiguous
 * and reads again with the answers. Questions that nobody answered stay in the result; what to do with problems is the caller's.
 * @throws Refusal 66 where something named is not there, 2 for a wrong --as or --map
 */
export async function understand(ctx: Context, args: readonly string[], wanted: Wanted): Promise<Understood> {
  const reader = ctx.read();
  const { id, code, year, half, opening } = workTerm(ctx);
  const school = schoolRow(reader)?.name ?? '';
  const term: TermFacts = { id, code, year, half, opening, school };
  const found = findFiles(args, ctx.cwd);
  if (found.missing.length > 0) {
    throw new Refusal(
      EXIT.noInput,
      found.missing.map((path) =>
        problem(existsSync(resolve(ctx.cwd, path)) ? 'no-tables-in' : 'no-such-input', { path }),
      ),
    );
  }
  if (wanted.as !== undefined && found.several[0] !== undefined)
    refuse(EXIT.usage, 'as-of-several', { path: found.several[0], kind: wanted.as });
  const lexicon = called(await lexiconOf(ctx, wanted.kinds), ctx.words);
  const as = wanted.as === undefined ? undefined : kindNamed(ctx, wanted.kinds, lexicon, wanted.as);
  const map = wanted.map === undefined ? undefined : mapped(wanted.map, as ? [as] : wanted.kinds, lexicon);
  const loaded: LoadedFile[] = [];
  const letters: string[] = [];
  const all = found.files.length;
  for (const file of found.files) {
    const one = await loadFile(file, ctx.cwd, () => ctx.terminal.stdin());
    // A letter that lies among the lists is none of them.
    if (found.within.has(file) && one.problems[0]?.code === 'file-no-table') letters.push(file);
    else loaded.push(one);
    if (all >= MANY) ctx.progress({ done: loaded.length + letters.length, all, title: file });
  }
  tellCopies(loaded);
  if (map) checkMapped(map.columns, loaded);
  const readings = knownReadings(reader);
  const others = readForOthers(reader, code);
  const before = new Map(
    loaded.flatMap(({ file, key }) =>
      found.within.has(file) && others.has(key) ? [[file, others.get(key)!] as const] : [],
    ),
  );
  const answers = new Map<string, string>(knownWords(readings));
  for (const [word, code] of map?.classes ?? []) answers.set(`class:${word}`, code);
  const own = classes(reader, term.id).map((one) => one.code);
  const sheets = loaded.flatMap((file) => file.sheets);
  const options: Omit<ReadOptions, 'answers'> = {
    kinds: wanted.kinds,
    lexicon,
    term,
    knownClasses: new Set(own.length > 0 ? own : classesIn(sheets, lexicon.vocabulary)),
    values: schoolValues(reader),
    known: new Map(readings.map((one) => [one.signature, one])),
    titleOf: (kind) => kind.title(ctx.words),
    before,
    ...(as ? { as } : {}),
    ...(map && map.columns.size > 0 ? { map: map.columns } : {}),
    ...(wanted.sheet === undefined ? {} : { sheet: wanted.sheet }),
  };
  const places = rooms(reader, term.id).flatMap((one) => campusNamed(one.building ?? one.name) ?? []);
  const read = (files: readonly LoadedFile[]) => {
    tellClassWords(answers);
    const campuses = [...places, ...campusesTold(answers)];
    // A map of its own each time: what was read by one is kept for it.
    const readAs = (own: ReadonlyMap<string, string>) =>
      readSheets(files, { ...options, campuses, answers: new Map(own) });
    const first = readAs(answers);
    const only = onlyOfTheirGrade(first, options.knownClasses);
    const found = only.size > 0 ? readAs(new Map([...answers, ...only])) : first;
    joinClassWords(found, options.knownClasses);
    return found;
  };
  for (;;) {
    const result = read(loaded);
    const questions = result.files.flatMap((file) => file.questions);
    if (await askAll(ctx, questions, answers)) continue;
    const without: Understood['without'] = (held) => read(loaded.filter((file) => !held.has(file)));
    return { term, lexicon, result, answers, loaded, others: [...found.others, ...letters], without };
  }
}

/** The classes of a school of which nothing is known yet, where all its lists together say how it calls them. */
function classesIn(...of: Parameters<typeof numberedClasses>): string[] {
  const numbered = numberedClasses(...of);
  return numbered.length > 0 ? numbered : wholeClasses(...of);
}

/** What a person answers when none of the choices is right. */
const NONE = '';

/** Asks each open question once; gives whether anything new was answered. Off a terminal nothing is asked. */
export async function askAll(
  ctx: Context,
  questions: readonly Question[],
  answers: Map<string, string>,
): Promise<boolean> {
  if (!ctx.options.input) return false;
  let any = false;
  for (const question of questions) {
    if (answers.has(question.id)) continue;
    const times = questions.filter((other) => other.id === question.id).length;
    const { message } = problemMessage(ctx.words, question.problem);
    const place = ctx.words.intake.place(question.problem.at ?? {});
    const value =
      question.problem.value === undefined ? '' : ctx.words.intake.found({ value: question.problem.value });
    if (question.confirm) {
      const sure = await ctx.ask.confirm({
        message: `${[place, message + value].filter(Boolean).join('  ')} ${ctx.words.import.ask.sure}`,
        default: false,
      });
      answers.set(question.id, sure ? 'yes' : NONE);
      any = true;
      continue;
    }
    const unusedSaid = (label: string) => label.replaceAll('→ ×', `→ ${ctx.words.import.ask.unused}`);
    const leftOr = ({ id }: Question) => ctx.words.import.ask[id.startsWith('kind:') ? 'leave' : 'unused'];
    const said: Readonly<Record<string, string>> = ctx.words.import.ask.answers;
    if (question.sample) ctx.say(inColumns(question.sample));
    const choices = question.choices.map((choice, i) => ({
      name: choice === '-' ? leftOr(question) : unusedSaid(question.labels?.[i] ?? said[choice] ?? choice),
      value: choice,
    }));
    const answer = await ctx.ask.choose({
      message: ctx.words.import.ask.which({ message: message + value, place, times }),
      choices: [...choices, { name: ctx.words.import.ask.none, value: NONE }],
    });
    answers.set(question.id, answer);
    any = true;
  }
  return any;
}

/** Rows of cells under each other: Chinese is twice as wide. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, displayWidth(cell))),
    [],
  );
  return rows
    .map((row) => `  ${row.map((cell, i) => pad(cell, widths[i] ?? 0)).join(' │ ')}`.trimEnd())
    .join('\n');
}
