/** What is said about school/. `problems`: code → message and hint (what to do next). */
export const school = {
  problems: {},
} as const;
