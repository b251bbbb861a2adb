import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastTerm } from '../../../district/report.ts';
import { parseTermCode } from '../../../school/term/term.ts';
import { isServer, openOffice } from '../../../store/shared/open.ts';
import type { Shared } from '../../../store/shared/shared.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/** Where `init --at` notes the server's URL, with its password: for the owner's eyes only. */
export const POINTER = 'district.url';

/** Where the office keeps its tables: --db, KAIXUE_DISTRICT, district.db here, else the server that district.url here names. */
export function officePlace(ctx: Context): string {
  const typed = ctx.options.db ?? ctx.env.KAIXUE_DISTRICT;
  if (typed !== undefined && isServer(typed)) return typed;
  const path = resolve(ctx.cwd, typed ?? 'district.db');
  const pointer = resolve(ctx.cwd, POINTER);
  if (typed !== undefined || existsSync(path) || !existsSync(pointer)) return path;
  return readFileSync(pointer, 'utf8').trim();
}

/** Asks the office's file or server. @throws Refusal 78 where there is none */
export async function ask<T>(ctx: Context, question: (shared: Shared) => Promise<T>): Promise<T> {
  const shared = await openOffice(officePlace(ctx));
  try {
    return await question(shared);
  } finally {
    await shared.close();
  }
}

/** Thrown through a transaction of a dry run, with what it gives. */
class TakenBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('dry run');
    this.value = value;
  }
}

/** Changes the office's file or server, all or nothing; a dry run is taken back. */
export const change = <T>(ctx: Context, work: (tx: Shared) => Promise<T>): Promise<T> =>
  ask(ctx, async (shared) => {
    try {
      return await shared.transact(async (tx) => {
        const value = await work(tx);
        if (ctx.options.dryRun) throw new TakenBack(value);
        return value;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.value as T;
      throw error;
    }
  });

/** The term that is asked about: --term, else the last that was published. @throws Refusal 1 before anything was */
export async function termAsked(ctx: Context, shared: Shared): Promise<string> {
  return ctx.options.term ?? (await lastTerm(shared)) ?? refuse(EXIT.no, 'district-no-reports', {});
}

/** A term as it is printed: 2026—2027学年第二学期. */
export function termShown({ words }: Context, code: string): string {
  const term = parseTermCode(code);
  return term ? words.school.term(term.year, term.half) : code;
}
