import { compact } from '../../store/forget.ts';
import type { ActionName } from '../../words/index.ts';
import { EXIT } from '../../words/problem.ts';
import { confirmed } from '../ask.ts';
import type { Command } from '../context.ts';
import { command } from '../grammar.ts';
import { again } from './change.ts';
import { at, codeOf, type Kind, pick } from './description.ts';

/** `purge NAME`: one who left is forgotten, here at once and in the backups with the next ones. */
export function purgeVerb<Row, Facts>(kind: Kind<Row, Facts>): Command {
  return command({
    args: `<${kind.noun}...>`,
    writes: true,
    async run(ctx, typed) {
      const row = await pick(kind, ctx, typed.join(' '), true, kind.purge!.left);
      const [id, name] = [kind.id(row), codeOf(kind, row)];
      const say = ctx.words.terminal.nouns;
      if (!(await confirmed(ctx, say.askPurge(name)))) return EXIT.no;
      ctx.change(`${kind.noun}-purge` as ActionName, { [kind.noun]: id }, (tx) =>
        kind.purge!.forget(tx, again(kind, at(ctx, tx), id)),
      );
      if (!ctx.options.dryRun) compact(ctx.dbPath());
      ctx.answer({ json: { [kind.noun]: id, purged: true }, text: () => say.purged(name) });
      return EXIT.done;
    },
  });
}
