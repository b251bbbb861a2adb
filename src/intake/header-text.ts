import { simplified } from './parse/simplified.ts';

/** A header's text reduced to what it means, and the unit that stood in its brackets: '单价（元）' → 单价, 元. */
export interface HeaderKey {
  key: string;
  unit: string;
}

const known = new Map<string, HeaderKey>();

/**
 * NFKC, lower case, no spaces or line breaks, no brackets with what is in them (their text is the unit), no marks at the end.
 * What consists of brackets only keeps what is in them. Results are kept: the same few words come again on every sheet.
 */
export function headerKey(text: string): HeaderKey {
  const before = known.get(text);
  if (before) return before;
  const flat = simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s*★☆]+/g, '');
  let unit = '';
  let key = flat.replace(/[([{【〔《<]([^)\]}】〕》>]*)[)\]}】〕》>]/g, (_, inside: string) => {
    unit ||= inside;
    return '';
  });
  key = key.replace(/[:;,。、.]+$/, '');
  key = key.replace(/(?<=..)(m2|平方米|平米)$/, (area) => {
    unit ||= area;
    return '';
  });
  const slash = /^(.+)[/／](元|册|本|包|人|个|套)$/.exec(key);
  if (slash) {
    key = slash[1] ?? key;
    unit ||= slash[2] ?? '';
  }
  const result = key === '' ? { key: unit, unit: '' } : { key, unit };
  if (known.size < 5000) known.set(text, result);
  return result;
}
