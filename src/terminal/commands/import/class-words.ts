import { NEW } from '../../../goods/item/stored.ts';
import { importAs } from '../../../intake/deciding.ts';
import type { Question } from '../../../intake/kind.ts';
import { type KnownReading, keepReading } from '../../../intake/known-reading.ts';
import type { FileReading, ReadResult } from '../../../intake/reading.ts';
import { isClassOfCampus } from '../../../school/class/campus.ts';
import { wholeGradeOf } from '../../../school/class/grade.ts';
import { className } from '../../../school/class/name.ts';
import type { NamedClass } from '../../../school/class/named.ts';
import { type Numbering, numberings } from '../../../school/class/numbering.ts';
import type { Writer } from '../../../store/reader.ts';
import { problem } from '../../../words/problem.ts';

/** What such a word is kept as, among the readings of tables; and what lists call a thing that is nearly so. */
export const CLASS_WORD = 'class';
export const ITEM_WORD = 'item';

type Word = Pick<NamedClass, 'word' | 'grade'>;

/**
 * Makes one question of all that ask which number a class has that is called by a name (三年级实验班, 24会计班): each file's is the
 * same, with the words that stand in it.
 */
export function joinClassWords(result: ReadResult, known: ReadonlySet<string>): void {
  undivided(result);
  const words = wordsIn(result.files.flatMap((file) => file.questions));
  if (words.length === 0) return;
  const ways = numberings(words, known, spokenIn(result));
  const id = `classes:${words.map(({ word }) => word).join('|')}`;
  const asking = result.files.filter((file) => wordsIn(file.questions).length > 0);
  const said = new Set<string>();
  // The file that names most of them asks, a list of classes first; those that name no others wait for it.
  const brings = ({ sheets }: FileReading) => (sheets.some(({ kind }) => kind.classes) ? 0.5 : 0);
  const weight = (file: FileReading) => wordsIn(file.questions).length + brings(file);
  asking.sort((a, b) => weight(b) - weight(a));
  for (const file of asking) {
    const own = wordsIn(file.questions);
    const at = file.questions.find((one) => one.named)?.problem.at ?? { file: file.loaded.file };
    const pairs = ways.map((way) => pairsOf(own, way));
    const [command = '', ...others] = [...new Set(pairs)].map((one) =>
      importAs({ file: file.loaded.file }, '', one),
    );
    const classes = own.map(({ word }) => word);
    const wait = classes.every((word) => said.has(word));
    for (const word of classes) said.add(word);
    const first = asking[0]?.loaded.file ?? '';
    const asked = wait
      ? problem('class-named-there', { file: first }, { at })
      : problem('class-named', { classes, command, others }, { at });
    const choices = ways.map((way) => [...way].map(([word, number]) => `${word}=${number}`).join(','));
    const labels = ways.map((way) => pairsOf(words, way));
    file.questions = [...file.questions.filter((one) => !one.named), { id, problem: asked, choices, labels }];
  }
}

/** 三年级 over pupils, where the school or another list of this import has one class of that grade: that is the one. As answers. */
export function onlyOfTheirGrade(result: ReadResult, known: ReadonlySet<string>): Map<string, string> {
  const codes = [...new Set([...known, ...spokenIn(result)])];
  const found = new Map<string, string>();
  for (const { word, grade } of wordsIn(result.files.flatMap((file) => file.questions))) {
    const [only, ...more] = codes.filter((code) => code.startsWith(`${grade}-`));
    if (wholeGradeOf(word) !== null && only && more.length === 0) found.set(`class:${word}`, only);
  }
  return found;
}

/** Where lists speak of one grade only and of no class, its pupils may not have been divided yet: nothing to ask, classes are missing. */
function undivided(result: ReadResult): void {
  const grades = wordsIn(result.files.flatMap((file) => file.questions)).filter(
    ({ word }) => wholeGradeOf(word) !== null,
  );
  if (grades.length !== 1) return;
  for (const file of result.files) {
    const own = file.questions.filter((one) => one.named?.word === grades[0]?.word);
    const [first] = own;
    if (!first) continue;
    file.questions = file.questions.filter((one) => !own.includes(one));
    const args = { grade: grades[0]?.word ?? '', rows: own.length };
    file.problems.push(problem('grade-without-classes', args, { at: first.problem.at ?? {} }));
  }
}

/** Words for a class that say something of it wherever they stand, and no spelling of its number. */
const NAMED =
  /^(?:.{1,2}年级|[初高]|\d{2,4}级?\D|\D{2,}\d\d[\d级-]|.{1,6}[部校区点]|[a-z]+\.?\d+-?[a-z]{2})/i;

/** What a person answered, for each word. */
export function tellClassWords(answers: Map<string, string>): void {
  for (const [id, answer] of [...answers])
    if (id.startsWith('classes:'))
      for (const pair of answer.split(',').filter(Boolean)) {
        const [word = '', number = ''] = pair.split('=');
        answers.set(`class:${word}`, number);
      }
}

/** The words for classes and things that were told in an earlier import, as answers. */
export function knownWords(readings: readonly KnownReading[]): [string, string][] {
  return readings
    .filter(({ kind }) => kind === CLASS_WORD || kind === ITEM_WORD)
    .flatMap(({ signature, columns }) =>
      Object.values(columns).map((told): [string, string] => [signature, told]),
    );
}

/**
 * Keeps what a person told of such words: which thing it is, and of a class only the number in the grade, as pupils go up and their
 * class keeps its name. A thing that was to be a new one is known by its name from then on.
 */
export function keepWords(
  tx: Writer,
  answers: ReadonlyMap<string, string>,
  said: Pick<KnownReading, 'file' | 'day'>,
): void {
  for (const [id, answer] of answers) {
    const of = id.replace(/^class:/, '');
    const named = NAMED.test(of) || isClassOfCampus(of);
    const word = id !== of && named ? of : '';
    const number = answer.split('-').at(-1);
    if (word && number)
      keepReading(tx, { ...said, kind: CLASS_WORD, signature: id, columns: { [word]: number } });
    const [, thing] = /^item:(.+)$/.exec(id) ?? [];
    if (thing && answer && answer !== NEW)
      keepReading(tx, { ...said, kind: ITEM_WORD, signature: id, columns: { [thing]: answer } });
  }
}

function wordsIn(questions: readonly Question[]): Word[] {
  const found = new Map(questions.flatMap(({ named }) => (named ? [[named.word, named] as const] : [])));
  return [...found.values()];
}

/** The classes that lists of this import bring, by their numbers. */
function spokenIn({ byKind }: ReadResult): Set<string> {
  return new Set([...byKind].flatMap(([kind, rows]) => [...(kind.classes?.(rows) ?? [])]));
}

const pairsOf = (words: readonly Word[], way: Numbering) =>
  words.map(({ word, grade }) => `${word}=${className(`${grade}-${way.get(word)}`)}`).join(',');
