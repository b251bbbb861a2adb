/** What is said about goods/. `problems`: code → message and hint (what to do next). */
export const goods = {
  problems: {},
} as const;
