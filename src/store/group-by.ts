/** Rows by what they share, in their order; `value` is what is kept of each. */
export function groupBy<R, K, V = R>(
  rows: Iterable<R>,
  key: (row: R) => K,
  value: (row: R) => V = (row) => row as unknown as V,
): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const own = key(row);
    const group = groups.get(own);
    if (group) group.push(value(row));
    else groups.set(own, [value(row)]);
  }
  return groups;
}
