import { conceptsOf, isMapped } from '../columns.ts';
import { saidOfSome } from '../evidence/said-some.ts';
import { TYPERS } from '../evidence/typers.ts';
import { saidByVerb } from '../evidence/verbs.ts';
import { headerKey } from '../header-text.ts';
import type { Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { isTied, KEYS } from './amounts.ts';
import { codesAnother } from './code-beside.ts';
import { type Hypothesis, isNeutral, type Region } from './kind.ts';
import { isKnown } from './meanings.ts';
import { isRegister } from './taken.ts';

/** Nothing calls it by its name, or says which way its goods went; nor has a person said what its columns are. */
export function isNameless({ name, kind, list }: Hypothesis, { said }: Region): boolean {
  const way = kind.goods !== undefined && said.directions.includes(kind.goods.way);
  return name === '' && !way && !list.taken.some((one) => isMapped(one.meaning));
}

/** What would move people or goods, and has no name and a column that nobody knows, or a name with a word before it that says of whom it is. */
export function isStranger(found: Hypothesis, region: Region): boolean {
  const { title, sheetName, file, term } = region.ctx;
  const { whole, names } = found.kind;
  // A list that has the pupils' own numbers is called by its file as anybody likes.
  const numbered = found.list.taken.some(
    (one) => !one.doubtful && KEYS.has(conceptsOf(found.kind, one.field)[0] ?? one.field),
  );
  const over = [title, sheetName, ...(numbered ? [] : [file.replace(/^.*[\\/]|\.\w+$/g, '')])];
  if (whole && saidOfSome(over, names, whole, term.school ?? '') !== '') return true;
  const figured = { ...region, columns: region.head.blocks[0] ?? [] };
  const unknown = found.list.left.some(
    (column) =>
      !isKnown(column, region.vocabulary) &&
      // 上月结余 + 本月购入 − 本月领用 = 本月结余 says what each of them is.
      !isTied(column, figured) &&
      !codesAnother(column, figured.columns) &&
      !saysOwnVerb(column, found.kind) &&
      !isOfFamily(column, found, region),
  );
  return found.kind.harm === 'much' && unknown && isNameless(found, region);
}

/** 盘点人 beside what was counted: who did what the kind is about. */
function saysOwnVerb({ texts }: HeadColumn, kind: Kind): boolean {
  const own = kind.goods?.amounts.flatMap((field) => conceptsOf(kind, field)) ?? [];
  return texts.some(({ text }) => own.includes(saidByVerb(headerKey(text).key) ?? ''));
}

/** Names, telephones and addresses beside what only the school's own register has: 父亲姓名, 监护人电话. */
function isOfFamily(
  column: HeadColumn,
  { kind, list }: Hypothesis,
  { evidence, vocabulary }: Region,
): boolean {
  const sure = new Set(list.taken.filter((one) => !one.doubtful).map((one) => one.field));
  return (
    (['person', 'phone'].some((one) => evidence.of(column).shareBy(one, TYPERS[one]!) >= 0.9) ||
      isNeutral(column, vocabulary)) &&
    kind.register !== undefined &&
    isRegister(kind, sure)
  );
}
