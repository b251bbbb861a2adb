import { type JournalEntry, journal, type TableChange } from '../../store/journal.ts';
import { actionSaid, type Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { count } from '../options.ts';
import { labelled, table } from '../table.ts';

const USUAL = 20;
/** How many kinds of record and documents a cell of the list names; `log N` names all. */
const NAMED = 3;

/** Who did what and when, the newest first; or all of one action. */
export const command = declared({
  args: '[number]',
  options: {
    limit: count({ least: 1, help: (w) => w.log.options.limit }),
  },
  run(ctx, [typed], { limit = USUAL }) {
    if (typed !== undefined) return answerOne(ctx, typed);
    const entries = journal(ctx.read(), limit);
    const say = ctx.words.log;
    ctx.answer({
      json: { entries: entries.map(entryJson) },
      text: () =>
        entries.length === 0
          ? say.empty
          : table<JournalEntry>(
              [
                { label: say.columns.id, value: (e) => String(e.id), align: 'right' },
                { label: say.columns.at, value: (e) => e.local },
                { label: say.columns.who, value: (e) => e.who },
                { label: say.columns.what, value: (e) => actionSaid(ctx.words, e.action) },
                { label: say.columns.command, value: (e) => e.command, shrink: true },
                { label: say.columns.changed, value: (e) => changed(ctx.words, e), shrink: true },
                { label: say.columns.state, value: (e) => state(ctx.words, e) },
              ],
              entries,
              ctx,
            ),
    });
    return EXIT.done;
  },
});

/** One action: who, when, which command, and everything that it changed. */
function answerOne(ctx: Context, typed: string) {
  const text = typed.normalize('NFKC').replace('#', '').trim();
  if (!/^\d{1,9}$/.test(text)) refuse(EXIT.usage, 'entry-not-a-number', { typed });
  const [entry] = journal(ctx.read(), 1, Number(text));
  if (entry === undefined) return refuse(EXIT.noInput, 'undo-unknown', { entry: Number(text) });
  const { columns } = ctx.words.log;
  ctx.answer({
    json: { entry: entryJson(entry) },
    text: () =>
      labelled([
        [columns.id, entry.id],
        [columns.at, entry.local],
        [columns.who, entry.who],
        [columns.what, actionSaid(ctx.words, entry.action)],
        [columns.command, entry.command],
        [columns.changed, changed(ctx.words, entry, Number.POSITIVE_INFINITY)],
        [columns.state, state(ctx.words, entry)],
      ]),
  });
  return EXIT.done;
}

function entryJson({ local: _, undoneBy, ...entry }: JournalEntry) {
  return { ...entry, undone_by: undoneBy };
}

const size = (c: TableChange) => c.added + c.changed + c.removed;

/** What an action changed: of many kinds of record the largest, and how many kinds there are. */
function changed(words: Words, entry: JournalEntry, named = NAMED): string {
  const { counts, separator, kinds } = words.log;
  const names = words.log.tables as Record<string, string>;
  const shown =
    entry.changes.length > named
      ? [...entry.changes].sort((a, b) => size(b) - size(a)).slice(0, named)
      : entry.changes;
  const said = shown.map((c) => counts({ ...c, table: names[c.table] ?? c.table })).join(separator);
  const all = shown.length < entry.changes.length ? kinds({ said, n: entry.changes.length }) : said;
  const numbers = entry.documents.slice(0, named).join(separator);
  const n = entry.documents.length;
  return [all, n > named ? words.log.documents({ numbers, n }) : numbers]
    .filter((part) => part !== '')
    .join(separator);
}

function state(words: Words, entry: JournalEntry): string {
  if (entry.undoneBy !== null) return words.log.undoneBy({ by: entry.undoneBy });
  return entry.undoes === null ? '' : words.log.undoes({ entry: entry.undoes });
}
