/** What is said about ready/. `problems`: code → message and hint (what to do next). */
export const ready = {
  problems: {},
} as const;
