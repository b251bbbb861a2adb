import type { Item } from '../../../goods/item/item.ts';
import { itemById } from '../../../goods/item/store.ts';
import { setStandard, standards } from '../../../goods/need/standard.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import { parseItemKind } from '../../arguments/kind.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context, Options } from '../../context.ts';
import { addItem, changeItem } from '../item/write.ts';
import { FACT_OPTIONS, itemFacts } from './facts.ts';
import { bookJson, bookRow, PAPER_KINDS } from './rows.ts';
import { typedBook } from './show.ts';

/** Adds a title to the term: 1 copy per pupil of its grade unless said otherwise; a guide has its teachers' count only. */
export const add: Command = {
  args: '<name>',
  writes: true,
  options: [['--kind <kind>', (w) => w.book.options.kind], ...FACT_OPTIONS],
  run(ctx, [name = ''], options) {
    const term = workTerm(ctx);
    const kind = options.kind === undefined ? 'book' : parseItemKind(ctx.words, options.kind);
    if (!PAPER_KINDS.includes(kind)) {
      const known = PAPER_KINDS.map((one) => `${one} ${ctx.words.goods.kinds[one]}`).join(' ');
      refuse(EXIT.usage, 'kind-unknown', { kind: options.kind, known });
    }
    const facts = itemFacts(options);
    const item = ctx.change('book-add', { book: name }, (tx) => {
      const id = addItem(tx, { ...facts, kind, name });
      const perPupil = options.perPupil ?? (kind === 'book' || kind === 'exercise-book' ? '1' : undefined);
      setCopies(tx, term, itemById(tx, id)!, { perPupil, teacherCopies: options.teacherCopies });
      return readBook(tx, term, id);
    });
    answer(ctx, item, ctx.words.book.added);
  },
};

/** Changes what is given of a title. */
export const edit: Command = {
  args: '<book>',
  writes: true,
  options: [
    ['--name <name>', (w) => w.book.options.name],
    ...FACT_OPTIONS,
    ['--no-reused', (w) => w.book.options.reused],
  ],
  run(ctx, [typed = ''], options) {
    const term = workTerm(ctx);
    const before = typedBook(ctx, term, typed);
    const facts = itemFacts(options);
    if (options.name !== undefined) facts.name = options.name;
    const item = ctx.change('book-edit', { book: before.code }, (tx) => {
      changeItem(tx, before, facts);
      setCopies(tx, term, { ...before, ...facts }, options);
      return readBook(tx, term, before.id);
    });
    answer(ctx, item, ctx.words.book.edited);
  },
};

/** Copies per pupil and for teachers are standards of the term. */
function setCopies(tx: Writer, term: Term, item: Item, { perPupil, teacherCopies }: Options): void {
  const own = standards(tx, term.id, item.id);
  const write = (scope: 'pupil' | 'teachers', option: string, typed: string | undefined) => {
    if (typed === undefined) return;
    // The row that is there is changed, however its grades are written; a new one follows the item's grade.
    const there = own.filter((standard) => standard.scope === scope && standard.classId === null);
    const same = there.length === 1 ? there[0]!.grades : '';
    setStandard(tx, {
      termId: term.id,
      itemId: item.id,
      scope,
      grades: same,
      quantity: countTyped(option, typed),
    });
  };
  write('pupil', '--per-pupil', perPupil);
  write('teachers', '--teacher-copies', teacherCopies);
}

function readBook(tx: Writer, term: Term, id: number) {
  return bookRow(itemById(tx, id)!, standards(tx, term.id, id));
}

function answer(
  ctx: Context,
  row: ReturnType<typeof readBook>,
  said: (a: { code: string; name: string }) => string,
): void {
  ctx.answer({ json: { book: bookJson(row) }, text: () => `${said(row.item)}\n` });
}
