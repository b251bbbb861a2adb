import type { Change, Named } from '../../../intake/kind.ts';
import { className } from '../../../school/class/name.ts';
import type { Context } from '../../context.ts';

/** 三(1)班 张敏, Class 3-1 张敏: a row as people know it, its class in their language. */
export function calledIn({ lang }: Context, { class: code, what }: Named): string {
  return [code && className(code, lang), what].filter(Boolean).join(' ');
}

/** A change with its class and values in words, as `--json` tells it too. */
export function changeIn(ctx: Context, change: Change): Change {
  const said = (value: string) => (change.field === 'classId' ? className(value, ctx.lang) : value);
  return { ...change, what: calledIn(ctx, change), from: said(change.from), to: said(change.to) };
}
