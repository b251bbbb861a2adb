import { changesOf } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { gradeName } from '../../school/class/grade.ts';
import { addTo } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { Told } from '../../store/told.ts';
import { nearNames } from '../../words/closest.ts';
import { initials } from '../../words/initials.ts';
import { problem } from '../../words/problem.ts';
import { itemTitle } from './find.ts';
import type { Item } from './item.ts';
import { isTitle, yuan } from './item.ts';
import { flat, itemKey, whole } from './key.ts';
import { ITEM_COLUMNS, insertItem, updateItem } from './store.ts';
import { type BookTitle, isBareTitle, readTitle, titleOfGrade } from './title.ts';
import { unitsIn } from './units.ts';

/** Facts of an item that a table may say; undefined says nothing. */
export type GivenItem = Pick<Item, 'kind' | 'name'> & { [K in Fact]?: Item[K] | undefined };
type Fact =
  | 'spec'
  | 'isbn'
  | 'code'
  | 'unit'
  | 'category'
  | 'subject'
  | 'grade'
  | 'volume'
  | 'edition'
  | 'publisher'
  | 'priceFen'
  | 'pack'
  | 'minimum'
  | 'place'
  | 'supplier'
  | 'funding'
  | 'reused';

/** The columns in which an amount may say its unit. */
const AMOUNTS = ['arrived', 'delivered', 'quantity', 'counted', 'rate'];

/** What a row says that names an item. */
interface Naming {
  isbn?: string | undefined;
  name?: string | undefined;
  spec?: string | undefined;
  /** The grade of its row: 语文 of grade 3 is the book of that grade and subject. */
  grades?: readonly number[] | undefined;
}

/** Answer: none of these, a new item. */
export const NEW = 'new-item';
/** So many near ones are named. */
const NEAR = 5;
const titleOf = ({ name, spec }: Pick<Item, 'name' | 'spec'>) => [name, spec].filter(Boolean).join(' ');

/** All items, read once, found by what tables say of them. */
export class StoredItems {
  private readonly byKey = new Map<string, Item>();
  private readonly byIsbn = new Map<string, Item>();
  private readonly byName = new Map<string, Item[]>();
  /** 粉笔 of 白色 40支/盒 and 粉笔（白色 40支/盒） are one. */
  private readonly byWhole = new Map<string, Item[]>();
  /** 高一语文 必修 下册 by what the list called it before the grade was put in front: 语文 必修 下册. */
  private readonly byRest = new Map<string, Item[]>();
  private readonly codes = new Set<string>();
  private variants: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  private readonly tx: Writer;
  private readonly outcome: Outcome;
  private readonly ctx: ApplyContext;
  private readonly told: Told;

  constructor(tx: Writer, outcome: Outcome, ctx: ApplyContext) {
    this.tx = tx;
    this.ctx = ctx;
    this.told = new Told(tx, 'item');
    this.outcome = outcome;
    for (const item of tx.all<Item>(`SELECT ${ITEM_COLUMNS} FROM item`)) this.note(item);
  }

  private note(item: Item): void {
    this.byKey.set(item.key, item);
    this.codes.add(item.code);
    if (item.isbn) this.byIsbn.set(item.isbn, item);
    addTo(this.byName, flat(item.name), item);
    if (!isTitle(item.kind)) addTo(this.byWhole, whole(item), item);
    const prefix = item.grade === null ? '' : flat(gradeName(item.grade));
    const rest = flat(item.name).slice(prefix.length);
    if (isTitle(item.kind) && prefix && rest && flat(item.name) === prefix + rest)
      addTo(this.byRest, rest, item);
  }

  /** By ISBN, else by name and spec; several of one name when no spec tells them apart. What is retired is meant only where nothing else is. */
  find(said: Naming): Item[] {
    const found = this.everyOne(said);
    const inUse = found.filter((item) => item.retired === 0);
    return inUse.length > 0 ? inUse : found;
  }

  private everyOne(said: Naming): Item[] {
    const numbered = said.isbn ? this.byIsbn.get(said.isbn) : undefined;
    if (numbered) return [numbered];
    if (!said.name) return [];
    const named = this.called(said.name, said.grades).filter((item) => !said.isbn || !item.isbn);
    const own =
      said.spec === undefined ? named : named.filter((item) => flat(item.spec) === flat(said.spec ?? ''));
    return own.length > 0 || said.isbn ? own : (this.byWhole.get(whole({ ...said, name: said.name })) ?? []);
  }

  /** By the name as it stands; else by the grade that stands beside it: what that grade calls so, or has of the subject. */
  private called(name: string, grades: readonly number[] = []): Item[] {
    const known = this.byName.get(flat(name)) ?? this.byRest.get(flat(name)) ?? [];
    const said = readTitle(name);
    // 三下语文 is the book of that grade and subject, whatever the list of books calls it.
    if (said.grade !== undefined)
      return known.length > 0 || !isBareTitle(name) ? known : this.textbooks(said.grade, said);
    const [grade, ...others] = grades;
    if (grade === undefined || others.length > 0) return known;
    if (known.length > 0) return known.filter((item) => item.grade === null || item.grade === grade);
    const full = titleOfGrade(name, grades);
    if (full === name) return this.byName.get(flat(titleOfGrade(name, grades, true))) ?? [];
    return this.byName.get(flat(full)) ?? this.textbooks(grade, said);
  }

  private textbooks(grade: number, { subject, volume }: BookTitle): Item[] {
    return [...this.byKey.values()].filter(
      (item) =>
        item.kind === 'book' &&
        item.grade === grade &&
        item.subject === subject &&
        (volume === undefined || item.volume === volume),
    );
  }

  /**
   * The thing of this name where one of the two says no spec: 作文本 of 16K is the only 作文本 that is known. Undefined where
   * several are known, or this import tells several specs of the name apart. A title of the same name goes before: old
   * textbooks stand in lists of goods.
   */
  sameThing({ name = '', spec = '' }: Naming): Item | undefined {
    const named = (this.byName.get(flat(name)) ?? []).filter((item) => item.retired === 0);
    const titles = named.filter((item) => isTitle(item.kind));
    const [only, ...others] =
      spec === '' && titles.length > 0 ? titles : named.filter((one) => !isTitle(one.kind));
    if (!only || others.length > 0 || (spec !== '' && only.spec !== '')) return undefined;
    return (this.specsOf(name)?.size ?? 0) > 1 ? undefined : only;
  }

  /** The specs that the rows of this import have of a name. */
  private specsOf(name: string): ReadonlySet<string> | undefined {
    this.variants ??= groupSets(this.ctx.allRows as readonly ReadRow<Naming>[]);
    return this.variants.get(flat(name));
  }

  /**
   * The one known item that a row names; otherwise the problem is noted. What is called nearly like some that are known is asked
   * about, and `founds` makes the item of a row that nothing known comes near.
   */
  named(read: ReadRow<Naming>, founds?: () => Item | undefined): Item | undefined {
    const { row } = read;
    const found = this.find(row);
    const same = found.length === 0 && !row.isbn ? this.sameThing(row) : found[0];
    if (found.length < 2 && same) return same;
    const name = [row.name ?? row.isbn ?? '', row.spec ?? ''].filter(Boolean).join(' ');
    const at = placeOf(read, read.cells.isbn && row.isbn ? 'isbn' : 'name');
    if (found.length === 0 && !row.isbn) {
      const near = this.near(name);
      const id = `item:${flat(name)}`;
      const told = this.ctx.answers.get(id);
      // Told in an earlier import, it may have another name by now, and be near no more.
      const chosen = [...this.byKey.values()].find((item) => item.code === told && item.retired === 0);
      const answer = chosen || told === NEW || told === '' ? told : undefined;
      if (chosen) return chosen;
      const made = near.length === 0 || answer === NEW ? founds?.() : undefined;
      if (made) return made;
      if (near.length > 0 && answer === undefined) {
        const labels = near.map(titleOf);
        const asked = problem('item-not-known-near', { name, near: labels }, { at, value: name });
        const choices = [...near.map((item) => item.code), ...(founds ? [NEW] : [])];
        this.outcome.questions?.push({ id, problem: asked, choices, labels });
        return undefined;
      }
    }
    this.outcome.problems.push(
      found.length === 0
        ? problem('item-not-known', { name }, { at, value: row.isbn ?? name })
        : problem('item-name-many', { name, count: found.length }, { at, value: name }),
    );
    return undefined;
  }

  /** How many of the item's units one of the row's is; where nobody has said it, the problem is noted. */
  unitsOf(item: Item, read: ReadRow<unknown>, unit: string | undefined, spec?: string): number | undefined {
    const each = unitsIn(unit, item, [spec, item.spec]);
    if (each !== null) return each;
    const args = { item: itemTitle(item), code: item.code, unit: item.unit, said: unit ?? '' };
    const at = placeOf(read, ['unit', ...AMOUNTS].find((key) => read.cells[key] !== undefined) ?? 'name');
    this.outcome.problems.push(problem('unit-differs', args, { at, value: unit }));
    return undefined;
  }

  /** Things that are called nearly so: 白粉笔 for 无尘粉笔 白, A4复印纸 for A4纸 70g. */
  private near(name: string): Item[] {
    const text = flat(name);
    const live = [...this.byKey.values()].filter((item) => item.retired === 0);
    const all = live.filter((item) => !isTitle(item.kind));
    const has = (long: string, short: string) =>
      short.length > 1 && [...short].every((c) => long.includes(c));
    const alike = new Set(nearNames(name, all.map(titleOf)));
    const near = all.filter(
      (item) => alike.has(titleOf(item)) || has(whole(item), text) || has(text, flat(item.name)),
    );
    return [...near, ...this.nearTitles(name, live)].slice(0, NEAR);
  }

  /** Books of the same grade that are written alike (道德与法制): all of a grade are nearly so, and only a person tells. */
  private nearTitles(name: string, live: readonly Item[]): Item[] {
    const { grade, subject } = readTitle(name);
    if (!this.ctx.asks || (grade === undefined && subject === undefined)) return [];
    const own = live.filter((item) => isTitle(item.kind) && (grade === undefined || item.grade === grade));
    const alike = nearNames(name, own.map(titleOf));
    return alike.flatMap((title) => own.filter((item) => titleOf(item) === title));
  }

  /** The item of these words, added or with the differences written. */
  upsert(given: GivenItem): { item: Item; state: 'added' | 'changed' | 'unchanged' } {
    const key = itemKey(given);
    const known = this.byKey.get(key) ?? this.sameBook(given) ?? this.sameInOne(given);
    if (!known) return { item: this.add(given, key), state: 'added' };
    const { kind: _kind, code: _code, ...facts } = given;
    // Case and spacing of a known name stay as they were first written, and so does what of it is the spec.
    if (itemKey(known) !== key && !given.isbn) Object.assign(facts, { name: known.name, spec: known.spec });
    if (facts.name !== undefined && flat(facts.name) === flat(known.name)) facts.name = known.name;
    if (facts.spec !== undefined && flat(facts.spec) === flat(known.spec)) facts.spec = known.spec;
    const change = changesOf(known, facts as Partial<Item>, {
      what: known.name,
      told: this.told,
      ctx: this.ctx,
      outcome: this.outcome,
      show: (field, value) =>
        field === 'priceFen' && typeof value === 'number' ? yuan(value) : String(value ?? ''),
    });
    // A list of stock called it a supply before a standard said that pupils write in it.
    const written = given.kind === 'exercise-book' && known.kind !== given.kind;
    if (!change && !written) return { item: known, state: 'unchanged' };
    const anew = {
      ...change,
      ...(written ? { kind: given.kind, key: itemKey({ ...known, kind: given.kind }) } : {}),
      ...(given.isbn && known.isbn !== given.isbn ? { key } : {}),
    };
    updateItem(this.tx, known.id, anew);
    Object.assign(known, anew);
    return { item: known, state: 'changed' };
  }

  /** A title that was known by its name only, and now has its ISBN. */
  private sameBook(given: GivenItem): Item | undefined {
    if (!given.isbn) return undefined;
    return this.byKey.get(itemKey({ ...given, isbn: undefined }));
  }

  /** A thing whose name and spec are the same text: of the same kind, else an exercise book that a list of goods names. */
  private sameInOne(given: GivenItem): Item | undefined {
    if (isTitle(given.kind)) return undefined;
    const all = this.byWhole.get(whole(given))?.filter((item) => !isTitle(item.kind)) ?? [];
    const own = all.filter((item) => item.kind === given.kind);
    const [same, ...others] = own.length > 0 ? own : all;
    return others.length === 0 ? same : undefined;
  }

  private add(given: GivenItem, key: string): Item {
    const { code, ...rest } = given;
    const free = code !== undefined && !this.codes.has(code) ? { code } : {};
    const id = insertItem(this.tx, {
      ...rest,
      ...free,
      key,
      initials: initials(given.name),
    } as Parameters<typeof insertItem>[1]);
    const item = this.tx.get<Item>(`SELECT ${ITEM_COLUMNS} FROM item WHERE id = ?`, id) as Item;
    this.note(item);
    return item;
  }
}

function groupSets(rows: readonly ReadRow<Naming>[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const key = flat(row.name ?? '');
    sets.set(key, (sets.get(key) ?? new Set<string>()).add(flat(row.spec ?? '')));
  }
  return sets;
}
