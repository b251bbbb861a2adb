/** What is said about terminal/. `problems`: code → message and hint (what to do next). */
export const terminal = {
  problems: {},
} as const;
