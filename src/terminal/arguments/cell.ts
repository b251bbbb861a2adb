import type { Parsed } from '../../intake/kind.ts';
import { EXIT, Refusal } from '../../words/problem.ts';

/** Reads what was typed as a cell of a table would be read. @throws Refusal 65 */
export function cellTyped<V>(parse: (cell: { value: string; text: string }) => Parsed<V>, text: string): V {
  const parsed = parse({ value: text, text });
  if ('problem' in parsed) throw new Refusal(EXIT.data, [{ ...parsed.problem, value: text }]);
  if ('question' in parsed) throw new Refusal(EXIT.data, [parsed.question.problem]);
  return parsed.value;
}
