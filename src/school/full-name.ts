import type { Field } from '../intake/kind.ts';
import { personName } from '../intake/parse/text.ts';

const part = (key: string): Field => ({
  key,
  totals: false,
  parse: (cell) => ({ value: personName(cell.text) || undefined }),
});

/** A person's name in one column, or in two: 姓 and 名, Family Name and Given Name. Chinese names are written family first. */
export const nameFields: readonly Field[] = [
  part('family'),
  part('given'),
  {
    ...part('name'),
    required: true,
    or: ['given', 'alsoCalled'],
    fallback({ row: { family, given, alsoCalled } }) {
      // 中文名 | 英文名: who has no Chinese name.
      if (typeof given !== 'string') return typeof alsoCalled === 'string' ? { value: alsoCalled } : null;
      if (typeof family !== 'string') return { value: given };
      return { value: /\p{Script=Han}/u.test(family + given) ? family + given : `${given} ${family}` };
    },
  },
];

export const NAME_CONCEPTS = { family: ['family-name'], given: ['given-name'] };
export const NAME_LABELS = { family: '姓', given: '名' };
