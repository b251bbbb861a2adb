import type { Action, Writer } from '../store/reader.ts';
import type { ActionName } from '../words/index.ts';
import type { Context } from './context.ts';

/** Thrown through the transaction to take back what a trial wrote. */
class TakenBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('taken back');
    this.value = value;
  }
}

/**
 * Makes a change and takes it back, unless `keep` says of what it gives that it is to stay: for previews, and for questions that
 * come up on the way.
 * @returns what the change gives, either way
 */
export function tryChange<T>(
  ctx: Context,
  name: ActionName,
  args: Action['args'],
  change: (tx: Writer) => T,
  keep: (value: T) => boolean = () => false,
): T {
  try {
    return ctx.change(name, args, (tx) => {
      const value = change(tx);
      if (!keep(value)) throw new TakenBack(value);
      return value;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.value;
    throw error;
  }
}
