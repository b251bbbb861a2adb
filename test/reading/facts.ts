/** A row of what `kaixue … list --json` answers. */
export type Row = Record<string, unknown>;

/** Gives the rows of a command's answer: `class list` → its classes. */
export type Ask = (command: string) => Promise<Row[]>;

/** undefined where it holds; else what was found, and whether it is only missing or says something else. */
export type Finding = { missing: string } | { wrong: string } | undefined;

/** Something that must be true of the school after the import. */
export type Fact = (ask: Ask) => Promise<Finding>;

type Match = Record<string, unknown>;

/** Of the rows that match, one has these values. A name is compared without spaces and book-title marks; `key~` is "contains". */
export function has(command: string, match: Match, want: Match): Fact {
  return async (ask) => {
    const rows = (await ask(command)).filter((row) => fits(row, match));
    if (rows.length === 0) return { missing: `${command}: no ${said(match)}` };
    if (rows.some((row) => fits(row, want))) return undefined;
    const got = Object.fromEntries(
      Object.keys(want).map((key) => [key, rows[0]![key.replace('~', '')] ?? null]),
    );
    // A blank where something was said is a fact lost; another value is a wrong one.
    const blank = Object.entries(want).every(
      ([key, value]) => fits(rows[0]!, { [key]: value }) || isBlank(got[key]),
    );
    const text = `${command} ${said(match)}: ${said(got)}, not ${said(want)}`;
    return blank ? { missing: text } : { wrong: text };
  };
}

/** So many rows match: more are wrong, fewer are missing. */
export function count(command: string, match: Match, n: number): Fact {
  return async (ask) => {
    const got = (await ask(command)).filter((row) => fits(row, match)).length;
    const text = `${command} ${said(match)}: ${got} rows, not ${n}`;
    return got === n ? undefined : got < n ? { missing: text } : { wrong: text };
  };
}

function fits(row: Row, match: Match): boolean {
  return Object.entries(match).every(([key, value]) =>
    key.endsWith('~')
      ? plain(row[key.slice(0, -1)]).includes(plain(value))
      : Array.isArray(value)
        ? JSON.stringify(row[key]) === JSON.stringify(value)
        : plain(row[key]) === plain(value),
  );
}

const isBlank = (value: unknown) =>
  value === null || value === undefined || value === '' || value === 0 || value === false;

const plain = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/[\s《》]/g, '');

const said = (match: Match) => JSON.stringify(match).replaceAll('"', '');
