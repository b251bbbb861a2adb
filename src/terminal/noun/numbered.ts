import { EXIT, Refusal } from '../../words/problem.ts';
import type { At, Kind, ListKind } from './description.ts';
import { cardText } from './show.ts';

/** 12, #12 */
export const isNumber = (typed: string): boolean => /^#?\d{1,9}$/.test(typed.normalize('NFKC').trim());

/**
 * The row that a bare number means in a noun whose list has a column of numbers (`repair 1`, `document #44`): that one and
 * none that only says the figure somewhere. Undefined where rows have none, or none has this one: then it is words to find.
 */
export async function rowNumbered<Row>(
  listed: ListKind<Row>,
  here: At,
  typed: string,
): Promise<{ row: Row; card: string } | undefined> {
  const number = isNumber(typed) ? typed.normalize('NFKC').replace('#', '').trim() : undefined;
  const kind = listed as Partial<Kind<Row, never>> & ListKind<Row>;
  if (number === undefined || !kind.find || !kind.id) return undefined;
  if (!kind.fields.some(({ name, field }) => name === 'id' && field.list !== false)) return undefined;
  const row = (await foundOrNone(kind.find, here, number)).find((one) => kind.id!(one) === Number(number));
  if (row === undefined) return undefined;
  const below = kind.below?.(here, row).text;
  return { row, card: cardText(kind as Kind<Row, never>, row, here.ctx, below) };
}

/** What the noun finds; nothing where it says that there is none. */
async function foundOrNone<Row>(find: Kind<Row, never>['find'], here: At, number: string): Promise<Row[]> {
  try {
    return await find(here, number);
  } catch (error) {
    if (error instanceof Refusal && error.exit === EXIT.noInput) return [];
    throw error;
  }
}
