/** Commander takes `--no` for a negation unless a value is given: only a text counts. */
export const noOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
