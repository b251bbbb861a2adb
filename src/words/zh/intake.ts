/** What is said about intake/. `problems`: code → message and hint (what to do next). */
export const intake = {
  problems: {},
} as const;
