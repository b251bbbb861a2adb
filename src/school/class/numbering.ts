import type { NamedClass } from './named.ts';

/** Word → number in its grade. */
export type Numbering = ReadonlyMap<string, number>;

/** One class may be any of its grade; of many words more ways than these are no help. */
const WAYS = 8;

/**
 * The ways in which classes that are called by a name may be numbered, all of an import together, the likelier first. `known`: the
 * classes of the school file; `spoken`: those that this import calls by their number, which therefore are no others.
 */
export function numberings(
  words: readonly Pick<NamedClass, 'word' | 'grade'>[],
  known: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
): Numbering[] {
  const grades = new Map<number, string[]>();
  for (const { word, grade } of words) grades.set(grade, [...(grades.get(grade) ?? []), word]);
  const free = (grade: number) => numbersOf(known, grade).filter((n) => !spoken.has(`${grade}-${n}`));
  const next = (grade: number) => Math.max(0, ...numbersOf(known, grade), ...numbersOf(spoken, grade)) + 1;
  const [only] = words;
  if (only && words.length === 1)
    return [...free(only.grade), next(only.grade)].slice(-WAYS).map((n) => new Map([[only.word, n]]));
  const inOrder = (numbers: (grade: number) => (i: number) => number) =>
    new Map([...grades].flatMap(([grade, own]) => own.map((word, i) => [word, numbers(grade)(i)] as const)));
  const fits = [...grades].every(([grade, own]) => free(grade).length >= own.length);
  return [
    ...(fits ? [inOrder((grade) => (i) => free(grade)[i] as number)] : []),
    inOrder((grade) => (i) => next(grade) + i),
  ];
}

function numbersOf(codes: ReadonlySet<string>, grade: number): number[] {
  return [...codes]
    .filter((code) => code.startsWith(`${grade}-`))
    .map((code) => Number(code.split('-')[1]))
    .sort((a, b) => a - b);
}
