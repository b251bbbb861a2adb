import type { Words } from '../index.ts';

export const paper: Words['paper'] = {
  problems: {},
};
