import { rateCell } from '../../../goods/item/quantity.ts';
import { readScope, type SaidScope } from '../../../goods/need/scope.ts';
import { SCOPES, type Standard } from '../../../goods/need/standard.ts';
import { readGrades } from '../../../school/class/grade.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import { cellTyped, textOrNothing } from '../../arguments/text.ts';
import type { FlagList, Options } from '../../context.ts';

/** Options of `standard add` and `edit`. */
export const STANDARD_OPTIONS: FlagList = [
  ['--per <scope>', (w) => w.standard.options.per],
  ['--grades <grades>', (w) => w.standard.options.grades],
  ['--room-kind <kind>', (w) => w.standard.options.roomKind],
  ['--lasting', (w) => w.standard.options.lasting],
  ['--months <n>', (w) => w.standard.options.months],
  ['--note <text>', (w) => w.standard.options.note],
];

export type StandardChange = Partial<
  Pick<Standard, 'scope' | 'grades' | 'roomKind' | 'quantity' | 'per' | 'lasting' | 'months' | 'note'>
>;

/** What quantity (4, 4盒/班, 1/2) and options say. @throws Refusal 2 for words that mean nothing, 65 for a wrong quantity */
export function standardFacts(quantity: string | undefined, options: Options): StandardChange {
  const facts: StandardChange = {};
  const rate = quantity === undefined ? undefined : cellTyped(rateCell, quantity);
  if (rate !== undefined) {
    facts.quantity = rate.quantity;
    facts.per = rate.per;
  }
  const said = scopeTyped(options.per, rate?.each);
  if (said !== undefined) {
    facts.scope = said.scope;
    if (said.grades !== undefined) facts.grades = said.grades.join(',');
    if (said.roomKind !== undefined) facts.roomKind = said.roomKind;
  }
  if (options.grades !== undefined) facts.grades = gradesTyped(options.grades);
  if (options.roomKind !== undefined) facts.roomKind = textOrNothing(options.roomKind);
  if (options.lasting !== undefined) facts.lasting = options.lasting ? 1 : 0;
  if (options.months !== undefined) facts.months = countTyped('--months', options.months) || null;
  if (options.note !== undefined) facts.note = textOrNothing(options.note);
  return facts;
}

function scopeTyped(option: string | undefined, each: string | undefined): SaidScope | undefined {
  const text = option ?? each;
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const named = SCOPES.find((scope) => scope === plain || `${scope}s` === plain);
  if (named !== undefined && named !== 'teachers') return { scope: named };
  if (plain === 'teachers') return { scope: 'teacher' };
  const read = readScope(text);
  if (read !== null) return read;
  // A unit after the slash (4盒/次) says nothing of the scope; an option that does not is wrong.
  return option === undefined ? undefined : refuse(EXIT.usage, 'per-unknown', { value: text });
}

function gradesTyped(text: string): string {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || plain === '-') return '';
  const grades = readGrades(plain) ?? refuse(EXIT.usage, 'grades-unknown', { value: text });
  return grades.join(',');
}
