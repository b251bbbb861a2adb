/**
 * The best matching of rows to columns: each row at most one column, each column at most one row, the sum of the worths the highest
 * (the Hungarian method with potentials). Pairs worth 0 or less are left apart. Gives the column of each row, or -1.
 */
export function bestMatching(worth: readonly (readonly number[])[]): number[] {
  // Most fields have no column that they could take: those that have are matched among themselves.
  const some = worth.flatMap((row, r) => (row.some((one) => one > 0) ? [r] : []));
  const found = worth.map(() => -1);
  matching(some.map((r) => worth[r] as readonly number[])).forEach((c, i) => {
    found[some[i] as number] = c;
  });
  return found;
}

function matching(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  if (rows === 0) return [];
  // A column of its own for each row stands for "none", worth nothing.
  const width = columns + rows;
  const cost = (r: number, c: number) => (c < columns ? -Math.max(0, worth[r]?.[c] ?? 0) : 0);
  const left = new Float64Array(rows + 1);
  const right = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const before = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[column] = 1;
      const r = rowOf[column] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let c = 1; c <= width; c++) {
        if (used[c]) continue;
        const reduced = cost(r - 1, c - 1) - (left[r] as number) - (right[c] as number);
        if (reduced < (least[c] as number)) {
          least[c] = reduced;
          before[c] = column;
        }
        if ((least[c] as number) < step) {
          step = least[c] as number;
          next = c;
        }
      }
      for (let c = 0; c <= width; c++) {
        if (used[c]) {
          left[rowOf[c] as number] = (left[rowOf[c] as number] as number) + step;
          right[c] = (right[c] as number) - step;
        } else least[c] = (least[c] as number) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = before[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    } while (column !== 0);
  }
  const found = worth.map(() => -1);
  for (let c = 1; c <= columns; c++) {
    const row = (rowOf[c] as number) - 1;
    if (row >= 0 && (worth[row]?.[c - 1] ?? 0) > 0) found[row] = c - 1;
  }
  return found;
}
