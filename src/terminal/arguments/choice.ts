import { loadWords, type Words } from '../../words/index.ts';

/** What each of a few words is called in a language. */
export type NamesIn<C extends string> = (w: Words) => Readonly<Record<C, string>>;

/** One of a few words, typed as itself or by its name in either language; undefined where it is none of them. */
export async function chosen<C extends string>(
  choices: readonly C[],
  typed: string,
  names?: NamesIn<C>,
): Promise<C | undefined> {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const said = plain(typed);
  const itself = choices.find((one) => plain(one) === said);
  if (itself !== undefined || names === undefined) return itself;
  const called = [names(await loadWords('zh')), names(await loadWords('en'))];
  return choices.find((one) => called.some((by) => plain(by[one]) === said));
}
