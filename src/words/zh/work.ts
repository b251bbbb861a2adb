/** What is said about work/. `problems`: code → message and hint (what to do next). */
export const work = {
  problems: {},
} as const;
