import { yuan } from '../../../goods/item/item.ts';
import { parseGrade } from '../../arguments/grade.ts';
import { parseItemKind } from '../../arguments/kind.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';
import { type BookRow, bookJson, bookRows, perPupilText } from './rows.ts';

/** Every title that is not retired. */
export const list: Command = {
  options: [
    ['--kind <kind>', (w) => w.book.options.kind],
    ['--grade <n>', (w) => w.book.options.grade],
  ],
  run(ctx, _args, options) {
    const term = workTerm(ctx);
    const kind = options.kind === undefined ? undefined : parseItemKind(ctx.words, options.kind);
    const grade = options.grade === undefined ? undefined : parseGrade(options.grade);
    const rows = bookRows(ctx.read(), term.id).filter(
      ({ item }) =>
        (kind === undefined || item.kind === kind) && (grade === undefined || item.grade === grade),
    );
    const say = ctx.words.book;
    ctx.answer({
      json: { books: rows.map(bookJson) },
      text: () =>
        rows.length === 0
          ? `${say.none}\n`
          : table<BookRow>(
              [
                { label: say.columns.code, value: ({ item }) => item.code },
                { label: say.columns.kind, value: ({ item }) => ctx.words.goods.kinds[item.kind] },
                {
                  label: say.columns.grade,
                  value: ({ item }) => (item.grade === null ? '' : ctx.words.goods.grade(item.grade)),
                },
                { label: say.columns.name, shrink: true, value: ({ item }) => item.name },
                { label: say.columns.isbn, value: ({ item }) => item.isbn ?? '' },
                {
                  label: say.columns.price,
                  align: 'right',
                  value: ({ item }) => (item.priceFen === null ? '' : yuan(item.priceFen)),
                },
                { label: say.columns.pack, align: 'right', value: ({ item }) => String(item.pack ?? '') },
                { label: say.columns.perPupil, align: 'right', value: perPupilText },
                {
                  label: say.columns.teacherCopies,
                  align: 'right',
                  value: (row) => String(row.teacherCopies || ''),
                },
              ],
              rows,
              ctx,
            ),
    });
  },
};
