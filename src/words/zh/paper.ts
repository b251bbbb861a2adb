/** What is said about paper/. `problems`: code → message and hint (what to do next). */
export const paper = {
  problems: {},
} as const;
