import type { Command, OptionTable } from '../context.ts';
import { addVerb, editVerb, removeVerb } from './change.ts';
import type { Description, Kind, NounName } from './description.ts';
import type { Field } from './field.ts';
import { listVerb } from './list.ts';
import { showVerb } from './show.ts';

/** The verbs of a noun as they follow from its description. */
export function verbsOf<Row extends object, Facts extends object = Partial<Row>>() {
  return <N extends NounName, const O extends OptionTable = Record<never, never>>(
    noun: N,
    described: Description<N, Row, Facts, O>,
  ): Record<'list' | 'show' | 'add' | 'edit' | 'remove', Command> => {
    const kind = {
      ...described,
      noun,
      keys: described.json ?? [noun, `${noun}s`],
      fields: Object.entries(described.fields as Record<string, Field<Row>>).map(([name, field]) => ({
        name,
        field,
      })),
    } as unknown as Kind<Row, Facts>;
    return {
      list: listVerb(kind),
      show: showVerb(kind),
      ...(described.add && { add: addVerb(kind) }),
      ...(described.edit && { edit: editVerb(kind) }),
      ...(described.remove && { remove: removeVerb(kind) }),
    } as Record<'list' | 'show' | 'add' | 'edit' | 'remove', Command>;
  };
}
