import type { Words } from '../index.ts';

export const goods: Words['goods'] = {
  problems: {},
};
