import { isbnCell } from '../../../goods/item/isbn.ts';
import type { Item } from '../../../goods/item/item.ts';
import type { ItemChange } from '../../../goods/item/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import { parseGrade } from '../../arguments/grade.ts';
import type { FlagList, Options } from '../../context.ts';
import { cellTyped, itemFactsTyped } from '../item/facts.ts';

/** Options that say something of a title, for `add` and `edit`. */
export const FACT_OPTIONS: FlagList = [
  ['--grade <n>', (w) => w.book.options.grade],
  ['--subject <name>', (w) => w.book.options.subject],
  ['--volume <volume>', (w) => w.book.options.volume],
  ['--isbn <isbn>', (w) => w.book.options.isbn],
  ['--publisher <name>', (w) => w.book.options.publisher],
  ['--edition <name>', (w) => w.book.options.edition],
  ['--price <yuan>', (w) => w.book.options.price],
  ['--pack <n>', (w) => w.book.options.pack],
  ['--spare <n>', (w) => w.book.options.spare],
  ['--policy <policy>', (w) => w.book.options.policy],
  ['--reused', (w) => w.book.options.reused],
  ['--sets <n>', (w) => w.book.options.sets],
  ['--place <place>', (w) => w.book.options.place],
  ['--supplier <name>', (w) => w.book.options.supplier],
  ['--funding <source>', (w) => w.book.options.funding],
  ['--per-pupil <n>', (w) => w.book.options.perPupil],
  ['--teacher-copies <n>', (w) => w.book.options.teacherCopies],
];

const VOLUMES: Record<string, Item['volume']> = {
  上册: '上册',
  上: '上册',
  下册: '下册',
  下: '下册',
  全一册: '全一册',
  全: '全一册',
};

/** What the options say of the item itself. @throws Refusal 2 for a bad number, 65 for a wrong ISBN or price */
export function itemFacts(options: Options): ItemChange {
  const facts = itemFactsTyped(options);
  if (options.grade !== undefined) facts.grade = parseGrade(options.grade);
  if (options.subject !== undefined) facts.subject = options.subject;
  if (options.volume !== undefined) {
    facts.volume = VOLUMES[options.volume] ?? refuse(EXIT.usage, 'volume-bad', { value: options.volume });
  }
  if (options.isbn !== undefined) facts.isbn = cellTyped(isbnCell, options.isbn) ?? null;
  if (options.publisher !== undefined) facts.publisher = options.publisher;
  if (options.edition !== undefined) facts.edition = options.edition;
  if (options.reused !== undefined) facts.reused = options.reused ? 1 : 0;
  if (options.sets !== undefined) {
    const sets = countTyped('--sets', options.sets, 0);
    facts.reuseSets = sets === 0 ? null : sets;
    if (sets > 0) facts.reused = 1;
  }
  return facts;
}
