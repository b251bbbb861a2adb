import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { nearNames } from '../../../words/closest.ts';
import type { Words } from '../../../words/index.ts';
import { EXIT, type ProblemArgs, type ProblemCode, problem, Refusal } from '../../../words/problem.ts';
import { sheets as zh } from '../../../words/zh/sheets.ts';
import type { Sheet } from '../../sheet.ts';
import { SETTINGS, WISHES, type Wishes } from './wishes.ts';

/** How each setting is written. */
const FORMS = {
  'class-packet': 'class-packet: {title: …, hide: […]}',
  ...{
    logo: 'logo: 校徽.png',
    title: 'title: 领书单',
    seal: 'seal: 学校（盖章）',
    footer: 'footer: 南楼小学总务处',
  },
  ...{ signatures: 'signatures: [领用人, 日期]', hide: 'hide: [备注]', order: 'order: [品名, 单位]' },
  ...{ columns: 'columns: {待补: 欠发}', add: 'add: [{label: 核对人, width: 12, after: 品名}]' },
  ...{ label: 'label: 核对人', width: 'width: 12', after: 'after: 品名' },
} as const;

/**
 * What the school's settings wish of a sheet. Loads the YAML parser: import this where there is such a file only.
 * @throws Refusal 65 with the first thing that is wrong, by file, line and column
 */
export function wishesFor(sheet: Sheet, folder: string, words: Words): Wishes {
  return new SettingsReader(folder, sheet, words).read();
}

class SettingsReader {
  private readonly lines = new LineCounter();
  private readonly file: string;
  private readonly doc;
  private readonly folder: string;
  private readonly sheet: Sheet;
  private readonly words: Words;

  constructor(folder: string, sheet: Sheet, words: Words) {
    this.folder = folder;
    this.sheet = sheet;
    this.words = words;
    this.file = join(folder, SETTINGS);
    this.doc = parseDocument(readFileSync(this.file, 'utf8'), { lineCounter: this.lines });
  }

  read(): Wishes {
    const [error] = this.doc.errors;
    if (error) this.wrong(error.pos[0], 'own-not-yaml', {});
    if (this.doc.contents === null) return {};
    const { kinds } = this.words.paper.sheets;
    const found = new Map<string, Wishes>();
    for (const [key, value] of this.pairs(this.doc.contents, 'class-packet')) {
      const typed = String(key);
      const name = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) =>
        [one, kinds[one].title, zh.kinds[one].title].includes(typed),
      );
      if (name === undefined && typed !== 'all')
        this.wrong(key, 'own-sheet-unknown', {
          value: typed,
          near: nearNames(typed, [
            ...Object.entries(kinds).flatMap(([name, { title }]) => [name, title]),
            'all',
          ]),
        });
      found.set(name ?? 'all', this.wishes(value, name ?? 'all'));
    }
    return { ...found.get('all'), ...found.get(this.sheet.name) };
  }

  private wishes(node: Node, of: string): Wishes {
    const wishes: Wishes = {};
    for (const [key, value] of this.pairs(node, 'class-packet')) {
      const name = WISHES.find((one) => one === String(key));
      if (name === undefined) return this.unknown(key, 'own-setting-unknown', WISHES);
      if (name === 'columns')
        wishes.columns = new Map(
          this.pairs(value, name).map(([column, wish]) => [
            this.column(column, of),
            isMap(wish) ? this.wish(wish, ['label', 'width'], of) : { label: this.text(wish, name) },
          ]),
        );
      else if (name === 'add')
        wishes.add = this.list(value, name).map((one) => {
          const wish = isMap(one)
            ? this.wish(one, ['label', 'width', 'after'], of)
            : { label: this.text(one, name) };
          return wish.label === undefined ? this.misformed(one, name) : { ...wish, label: wish.label };
        });
      else if (name === 'hide' || name === 'order')
        wishes[name] = this.list(value, name).map((one) => this.column(one, of));
      else if (name === 'signatures')
        wishes[name] = this.list(value, name).map((one) => this.text(one, name));
      else wishes[name] = this.text(value, name);
      if (name === 'logo' && !existsSync(join(this.folder, wishes.logo!)))
        this.wrong(value, 'own-picture-missing', { picture: wishes.logo!, folder: this.folder });
    }
    return wishes;
  }

  /** What is said of one column. */
  private wish(node: YAMLMap, allowed: readonly ('label' | 'width' | 'after')[], of: string) {
    const wish: { label?: string; width?: number; after?: string } = {};
    for (const [key, value] of this.pairs(node, 'add')) {
      const name = allowed.find((one) => one === String(key));
      if (name === undefined) return this.unknown(key, 'own-setting-unknown', allowed);
      if (name === 'label') wish.label = this.text(value, name);
      else if (name === 'after') wish.after = this.column(value, of);
      else {
        wish.width = Number(this.text(value, name));
        if (!Number.isInteger(wish.width) || wish.width < 2 || wish.width > 80) this.misformed(value, name);
      }
    }
    return wish;
  }

  /** The key or label of a column: one of the sheet, or another that sheets have and this one lacks today. */
  private column(node: Node, of: string): string {
    const name = this.text(node, 'hide');
    const { labels } = this.words.paper.sheets;
    const here = [this.sheet, ...this.sheet.parts].flatMap(({ columns = [] }) => columns);
    const known = here.flatMap(({ key, label }) => [key, label]);
    // The columns of other sheets are not known while this one is printed.
    const may =
      of !== this.sheet.name ||
      name in labels ||
      [labels, zh.labels].some((all) => Object.values<string>(all).includes(name));
    if (may || known.includes(name)) return name;
    return this.unknown(node, 'own-column-unknown', [...new Set(here.map(({ label }) => label))]);
  }

  private pairs(node: Node, form: keyof typeof FORMS): [Node, Node][] {
    if (!isMap(node)) return this.misformed(node, form);
    return (node.items as Pair<Node, Node>[]).map(({ key, value }) => [key, value ?? key]);
  }

  private list(node: Node, form: keyof typeof FORMS): Node[] {
    return isSeq(node) ? (node.items as Node[]) : this.misformed(node, form);
  }

  private text(node: Node, form: keyof typeof FORMS): string {
    const text = isScalar(node) && node.value !== null ? String(node.value).trim() : '';
    return text === '' ? this.misformed(node, form) : text;
  }

  private misformed(node: Node, form: keyof typeof FORMS): never {
    return this.wrong(node, 'own-misformed', { form: FORMS[form] });
  }

  private unknown(
    node: Node,
    code: 'own-setting-unknown' | 'own-column-unknown',
    allowed: readonly string[],
  ): never {
    const value = String(node);
    return this.wrong(node, code, { value, near: nearNames(value, allowed), allowed: allowed.join(' ') });
  }

  /** @throws Refusal 65: one thing at a time, with its place */
  private wrong<C extends ProblemCode>(at: Node | number, code: C, args: ProblemArgs<C>): never {
    const { line, col: character } = this.lines.linePos(typeof at === 'number' ? at : (at.range?.[0] ?? 0));
    throw new Refusal(EXIT.data, [problem(code, args, { at: { file: this.file, line, character } })]);
  }
}
