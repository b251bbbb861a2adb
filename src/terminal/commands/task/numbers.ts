import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { tasksById } from '../../../work/task/store.ts';
import { parseNumbers, type TaskRow } from '../../../work/task/task.ts';

/** Task numbers as typed (12, 3-7, 3,5). @throws Refusal (2) naming what is no number. */
export function numbersArg(args: readonly string[]): number[] {
  const { ids, bad } = parseNumbers(args);
  if (bad.length > 0 || ids.length === 0) refuse(EXIT.usage, 'task-not-a-number', { value: bad.join(' ') });
  return ids;
}

/** The tasks with the numbers typed, every one of them. @throws Refusal 66 naming those that do not exist. */
export function tasksArg(reader: Reader, args: readonly string[], today: string): TaskRow[] {
  const ids = numbersArg(args);
  const rows = tasksById(reader, ids, today);
  const found = new Set(rows.map((r) => r.id));
  // In a range, numbers that were never given out are passed over; a number typed by itself must exist.
  const single = parseNumbers(args.flatMap((a) => a.split(/[,、]/)).filter((a) => !/\d[-~]\d/.test(a))).ids;
  const missing = single.filter((id) => !found.has(id));
  if (missing.length > 0 || rows.length === 0)
    refuse(EXIT.noInput, 'task-unknown', { ids: (missing.length ? missing : ids).map(String) });
  return rows;
}

/**
 * `assign 12 韩娟`, and likewise `assign 韩娟 12`: numbers are told from what is none, whichever comes first. What may be either (2-26 is days
 * and numbers) comes last. @throws Refusal 2 where only the tasks are said
 */
export function numbersAnd(
  args: readonly string[],
  command: string,
  either = /^$/,
): { numbers: string[]; other: string } {
  const isNumbers = (text: string) => parseNumbers([text]).bad.length === 0;
  const [first = '', last = ''] = [args[0], args.at(-1)];
  const turned = !isNumbers(first) || (either.test(first) && !either.test(last) && isNumbers(last));
  if (args.length < 2 || (!turned && isNumbers(last) && !either.test(last)))
    refuse(EXIT.usage, 'task-numbers-alone', { command });
  return turned ? { numbers: args.slice(1), other: first } : { numbers: args.slice(0, -1), other: last };
}
