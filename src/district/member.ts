/** A school by its code and its name. */
export interface Named {
  school_id: string;
  name: string;
}

/** A school that may publish to this office. */
export interface Member extends Named {
  area: string;
  token: string;
  public_key: string | null;
}

/** The school of that code or name; else the only one whose name has what was written as a part; else one whose name stands in it. */
export function schoolNamed<Row extends Named>(all: readonly Row[], written: string): Row | undefined {
  const said = written.normalize('NFKC').replace(/\s/g, '');
  if (said === '') return undefined;
  const whole = all.find((row) => row.school_id === said || row.name === said);
  const part = all.filter((row) => row.name.includes(said));
  return whole ?? (part.length === 1 ? part[0] : schoolIn(all, said));
}

/** The school that a text speaks of: of 城西小学 and 城西小学分校 the longer name, where it stands. */
export function schoolIn<Row extends Named>(all: readonly Row[], text: string): Row | undefined {
  const found = all.filter((row) => text.includes(row.name)).sort((a, b) => b.name.length - a.name.length);
  return found.every((row) => found[0]!.name.includes(row.name)) ? found[0] : undefined;
}
