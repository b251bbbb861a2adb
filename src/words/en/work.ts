import type { Words } from '../index.ts';

export const work: Words['work'] = {
  problems: {},
};
