import { type Judged, VERDICTS } from './judge.ts';

const HEADS = ['right', 'asked', 'refused', 'unread', 'LOST', 'WRONG KIND', 'CHANGED', 'FAULT'];

/** How many of each verdict, over all and by something. */
export function reportTable(judged: readonly Judged[], by: (one: Judged) => string, title: string): string {
  const groups = [...new Set(judged.map(by))].sort();
  const line = (name: string, of: readonly Judged[]) =>
    [
      name.padEnd(18),
      String(of.length).padStart(6),
      ...VERDICTS.map((v, i) =>
        String(of.filter((j) => j.verdict === v).length || '·').padStart(HEADS[i]!.length + 2),
      ),
      `${Math.round((100 * of.filter((j) => ['right', 'asked', 'refused'].includes(j.verdict)).length) / Math.max(1, of.length))} %`.padStart(
        7,
      ),
    ].join('');
  return [
    `${title.padEnd(18)}tables${HEADS.map((h) => `  ${h}`).join('')}   good`,
    ...(groups.length > 1
      ? groups.map((g) =>
          line(
            g,
            judged.filter((j) => by(j) === g),
          ),
        )
      : []),
    line('all', judged),
  ].join('\n');
}

export const failureLine = ({ table, verdict, why }: Judged): string =>
  `${verdict.padEnd(10)} ${table.id.padEnd(34)} ${table.file} (${table.encoding})\n           ${why.slice(0, 360)}`;
