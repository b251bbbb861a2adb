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

/** `assign 12 韩娟` is `assign 韩娟 12`: numbers are told from what is none, whichever comes first. */
export function numbersLast(args: readonly string[]): string[] {
  const isNumbers = (text = '') => parseNumbers([text]).bad.length === 0;
  const last = args.at(-1);
  const turned = args.length > 1 && isNumbers(args[0]) && !isNumbers(last);
  return turned ? [last!, ...args.slice(0, -1)] : [...args];
}
