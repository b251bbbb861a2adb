import { type JournalEntry, journal } from '../../store/index.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command } from '../context.ts';
import { table } from '../table.ts';

const USUAL = '20';

/** Who did what and when, the newest first. */
export const command: Command = {
  options: [['--limit <n>', (w) => w.store.options.limit]],
  run(ctx, _args, opts) {
    const limit = Number(opts.limit ?? USUAL);
    if (!Number.isSafeInteger(limit) || limit < 1)
      refuse(EXIT.usage, 'limit-not-a-number', { typed: String(opts.limit) });
    const entries = journal(ctx.read(), limit);
    const say = ctx.words.store.log;
    ctx.answer({
      json: {
        entries: entries.map(({ local: _, undoneBy, ...entry }) => ({ ...entry, undone_by: undoneBy })),
      },
      text: () =>
        entries.length === 0
          ? say.empty
          : table<JournalEntry>(
              [
                { label: say.columns.id, value: (e) => String(e.id), align: 'right' },
                { label: say.columns.at, value: (e) => e.local },
                { label: say.columns.who, value: (e) => e.who },
                { label: say.columns.command, value: (e) => e.command, shrink: true },
                { label: say.columns.changed, value: (e) => changed(ctx.words, e), shrink: true },
                { label: say.columns.state, value: (e) => state(ctx.words, e) },
              ],
              entries,
              ctx,
            ),
    });
  },
};

function changed(words: Words, entry: JournalEntry): string {
  const names = words.store.tables as Record<string, string>;
  const counts = entry.changes.map((c) => words.store.log.counts({ ...c, table: names[c.table] ?? c.table }));
  return [...counts, ...entry.documents].join(words.store.log.separator);
}

function state(words: Words, entry: JournalEntry): string {
  if (entry.undoneBy !== null) return words.store.log.undoneBy({ by: entry.undoneBy });
  return entry.undoes === null ? '' : words.store.log.undoes({ entry: entry.undoes });
}
