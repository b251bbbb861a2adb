import { properties, setProperty } from '../../../goods/property/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import { typedRecipient } from '../../arguments/recipient.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';

/** `property set 三2 讲台 --start 1 --end 1`: the start and end counts of a thing in a class or room. */
export const set: Command = {
  args: '<holder> <name...>',
  writes: true,
  options: [
    ['--start <n>', (w) => w.property.options.start],
    ['--end <n>', (w) => w.property.options.end],
    ['--unit <unit>', (w) => w.property.options.unit],
    ['--note <text>', (w) => w.property.options.note],
  ],
  async run(ctx, [typed = '', ...nameParts], options) {
    const term = workTerm(ctx);
    const { recipient, name: holder } = await typedRecipient(ctx, term, typed, ['class', 'room']);
    const opening = countTyped('--start', options.start);
    const closing = countTyped('--end', options.end);
    if (opening === undefined && closing === undefined) refuse(EXIT.usage, 'property-nothing', {});
    const name = nameParts.join(' ').normalize('NFKC').trim();
    const given = { unit: options.unit, note: options.note, opening, closing };
    const say = ctx.words.property;
    const written = ctx.change('property-set', { holder, name }, (tx) => {
      const holderKind = recipient.kind as 'class' | 'room';
      setProperty(tx, { termId: term.id, holderKind, holderId: recipient.id, name, ...given });
      return properties(tx, term.id, say).find(
        (one) => one.holderKind === holderKind && one.holderId === recipient.id && one.name === name,
      );
    });
    const start = written?.opening ?? null;
    const end = written?.closing ?? null;
    ctx.answer({
      json: { holder, name, start, end },
      text: () => `${say.saved({ holder, name, start: String(start ?? '—'), end: String(end ?? '—') })}\n`,
    });
    return EXIT.done;
  },
};
