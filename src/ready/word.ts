import { className } from '../school/class/name.ts';
import type { Lang, Words } from '../words/index.ts';
import type { CauseSeed } from './cause.ts';

/** A cause in words: what it is, and the command that mends it. Classes are named as people name them. */
export function wordCause(cause: CauseSeed, words: Words, lang: Lang): { what: string; fix: string } {
  const args: Record<string, string | number> = { ...cause.args };
  if (typeof args.class === 'string') {
    args.code = args.class;
    args.class = args.class === 'school' ? words.ready.school : className(args.class, lang);
  }
  if (cause.kind === 'unknown') {
    const kinds = String(args.kinds).split(',');
    args.fix = [...new Set(kinds.map((kind) => words.ready.unknownFixes[kind] ?? ''))].join(
      lang === 'zh' ? '；' : '; ',
    );
    args.kinds = kinds.map((kind) => words.ready.unknownKinds[kind] ?? kind).join(words.list);
  }
  return words.ready.causes[cause.kind]!(args);
}
