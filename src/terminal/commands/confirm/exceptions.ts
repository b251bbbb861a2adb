import type { Exception } from '../../../goods/ledger/confirm.ts';
import { codeTyped } from '../../../goods/ledger/paper-code.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';

/** What an option takes that is no row is a document. */
export const isDocument = (text: string) =>
  /^#?\d+$|^[A-Za-z]{2}\d{8}-\d+$/.test(text) || codeTyped(text) !== undefined;

/** What differs from a paper, as ROW=QTY, by the option of `confirm` that says it. */
export type Differs = Record<'except' | 'damaged' | 'wrong', string[]>;

/** All is as the paper says. */
export const AS_DRAFTED: Differs = { except: [], damaged: [], wrong: [] };

/** As words of the command. */
export const differsTyped = (said: Differs): string[] =>
  Object.entries(said).flatMap(([option, rows]) => (rows.length > 0 ? [`--${option}`, ...rows] : []));

/** --except 3=45 --damaged 3=2 → row 3: 45 came, 2 of them damaged. */
export function parseExceptions(said: Differs): Map<number, Exception> {
  const found = new Map<number, Exception>();
  const take = (option: string, pairs: readonly string[], key: keyof Exception) => {
    for (const text of pairs.filter((pair) => !isDocument(pair))) {
      const match = /^\s*(\d{1,6})\s*=\s*(.+)$/.exec(text.normalize('NFKC'));
      if (match === null) refuse(EXIT.usage, 'except-bad', { text });
      const row = Number(match![1]);
      found.set(row, { ...found.get(row), [key]: countTyped(option, match![2]!) });
    }
  };
  take('--except', said.except, 'quantity');
  take('--damaged', said.damaged, 'damaged');
  take('--wrong', said.wrong, 'wrong');
  return found;
}
