/** What is said about store/. `problems`: code → message and hint (what to do next). */
export const store = {
  problems: {},
} as const;
