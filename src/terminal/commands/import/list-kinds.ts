import type { Kind } from '../../../intake/kind.ts';
import { EXIT, type ExitCode } from '../../../words/problem.ts';
import { command } from '../../grammar.ts';
import { table } from '../../table.ts';
import { lexiconOf } from './request.ts';

/** What --as takes: the kinds of tables, each with the columns that --map may name; those that it cannot do without stand first. */
export const kinds = command({
  async run(ctx): Promise<ExitCode> {
    const { KINDS } = await import('./kinds.ts');
    const lexicon = await lexiconOf(ctx, KINDS);
    const all = KINDS.map((kind) => ({
      name: kind.name,
      title: kind.title(ctx.words),
      // What has no word of its own heads no column.
      fields: namedFirst(kind)
        .map((key) => ({ key, head: lexicon.kinds.get(kind.name)?.labels.get(key) ?? key }))
        .filter(({ key, head }) => head !== key),
    }));
    // A file's heads are Chinese; the keys are English words, and --map takes either.
    const column = (one: { key: string; head: string }) =>
      ctx.lang === 'zh' ? one.head : `${one.key} ${one.head}`;
    const { columns, next } = ctx.words.import.kinds;
    ctx.answer({
      json: { kinds: all.map((one) => ({ ...one, fields: one.fields.map(({ head }) => head) })) },
      text: () =>
        table(
          [
            { label: columns.name, value: (one) => one.name },
            { label: columns.title, value: (one) => one.title },
            {
              label: columns.fields,
              value: (one) => one.fields.map(column).join(ctx.words.list),
              shrink: true,
            },
          ],
          all,
          ctx,
        ),
    });
    ctx.next(next);
    return EXIT.done;
  },
});

function namedFirst({ fields, signature }: Kind): string[] {
  const must = new Set(signature.flat());
  const keys = fields.map(({ key }) => key).filter((key) => key !== 'seq');
  return [...keys.filter((key) => must.has(key)), ...keys.filter((key) => !must.has(key))];
}
