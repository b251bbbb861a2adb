import type { Words } from '../index.ts';

export const terminal: Words['terminal'] = {
  problems: {},
};
