import { className } from '../school/class/name.ts';
import type { Lang, Words } from '../words/index.ts';
import type { CauseSeed } from './cause.ts';
import type { Next } from './home.ts';

/** A cause in words: what it is, and the command that mends it. Classes are named as people name them. */
export function causeText(cause: CauseSeed, words: Words, lang: Lang): { what: string; fix: string } {
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

/** One of the next things in words: what to do, and the command for it. */
export function wordNext(next: Next, words: Words, lang: Lang): { what: string; command: string } {
  const w = words.home.next;
  switch (next.kind) {
    case 'confirm':
      return { what: w.confirm(next.number), command: `kaixue confirm ${next.document}` };
    case 'overdue':
      return { what: w.overdue(next.count, next.title), command: 'kaixue task list --overdue' };
    case 'order':
      return { what: w.order(next.count), command: 'kaixue plan --short' };
    case 'owed':
      return { what: w.owed(next.count), command: 'kaixue owed' };
    case 'cause': {
      const { what, fix } = causeText(next.cause, words, lang);
      return { what: next.frees > 0 ? w.frees(what, next.frees) : what, command: fix };
    }
    case 'nothing':
      return { what: w.nothing, command: '' };
    default:
      return { what: w[next.kind], command: 'kaixue import' };
  }
}
