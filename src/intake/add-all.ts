/**
 * Adds all of one list to another: `push(...more)` passes each as an argument, and a stack holds some 120,000. A bad file has more
 * problems than that.
 */
export function addAll<T>(to: T[], more: Iterable<T>): void {
  for (const one of more) to.push(one);
}
