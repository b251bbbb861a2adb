import type { Words } from '../index.ts';

export const ready: Words['ready'] = {
  problems: {},
};
