import type { Words } from '../index.ts';

export const intake: Words['intake'] = {
  problems: {},
};
