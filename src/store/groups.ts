/** Adds a row to its group; the group's first row begins it. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Rows by what they share, in their order; `value` is what is kept of each. */
export function groupBy<R, K, V = R>(
  rows: Iterable<R>,
  key: (row: R) => K,
  value: (row: R) => V = (row) => row as unknown as V,
): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) addTo(groups, key(row), value(row));
  return groups;
}
