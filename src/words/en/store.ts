import type { Words } from '../index.ts';

export const store: Words['store'] = {
  problems: {},
};
