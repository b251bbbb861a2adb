import type { Words } from '../index.ts';

export const school: Words['school'] = {
  problems: {},
};
