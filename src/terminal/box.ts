import type CliTable from 'cli-table3';

/** A boxed table as cli-table3 draws it; loaded only where there is a terminal to draw on. */
export type Box = (head: string[], rows: string[][], align: ('left' | 'right')[]) => string;

/** Texts come wrapped to their width: cli-table3's own wrapping loses Chinese. No colour of its own, one rule under the head. */
export async function loadBox(): Promise<Box> {
  const { default: Table } = (await import('cli-table3')) as { default: typeof CliTable };
  return (head, rows, align) => {
    const drawn = new Table({
      head,
      colAligns: align,
      style: { head: [], border: [], compact: true },
    });
    drawn.push(...rows);
    return `${drawn.toString()}\n`;
  };
}
