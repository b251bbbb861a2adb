import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { installed } from '../store/installed.ts';
import { EXIT, type Problem, Refusal, refuse } from '../words/problem.ts';
import type { Checklist } from '../work/checklist/checklist.ts';
import type { Context } from './context.ts';

export interface ChecklistFile {
  /** Without .yaml: what is typed. */
  name: string;
  path: string;
  own: boolean;
}

/** The school's own checklists lie beside its file. */
export function ownChecklists(ctx: Context): string {
  return join(ctx.folder(), 'templates', 'checklists');
}

/** Every checklist: the school's own first, each hiding a shipped one of the same name. */
export function checklistFiles(ctx: Context): ChecklistFile[] {
  const list = (folder: string, own: boolean): ChecklistFile[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => /\.ya?ml$/i.test(f))
          .sort()
          .map((f) => ({ name: basename(f).replace(/\.ya?ml$/i, ''), path: join(folder, f), own }))
      : [];
  const own = list(ownChecklists(ctx), true);
  const shipped = list(installed('templates', 'checklists'), false);
  return [...own, ...shipped.filter((s) => !own.some((o) => o.name === s.name))];
}

/**
 * Reads a checklist by its name, its title, or the path of a YAML file.
 * @throws Refusal (65) with every problem and its line; (66) when there is none of that name.
 */
export async function readChecklist(
  ctx: Context,
  name: string,
): Promise<{ file: ChecklistFile; checklist: Checklist }> {
  const typed = name.normalize('NFKC').trim();
  if (/\.ya?ml$/i.test(typed)) {
    const path = resolve(ctx.cwd, typed);
    if (!existsSync(path)) return unknown(ctx, typed);
    return parse({ name: basename(typed).replace(/\.ya?ml$/i, ''), path, own: true });
  }
  const files = checklistFiles(ctx);
  const file = files.find((f) => f.name === typed);
  if (file) return parse(file);
  const all = await readAll(ctx);
  const titled = (holds: (title: string) => boolean) =>
    all.flatMap(({ file, checklist }) =>
      checklist && (holds(checklist.zh) || holds(checklist.en)) ? [{ file, checklist }] : [],
    );
  const exact = titled((title) => title === typed);
  const part = exact.length > 0 ? exact : titled((title) => title.includes(typed));
  // 春季开学准备 is 开学准备-春季.
  const near = part.length > 0 ? part : titled((title) => [...typed].every((sign) => title.includes(sign)));
  return near.length === 1 ? near[0]! : unknown(ctx, typed, near);
}

/** All checklists, each with its problems where it is wrong. */
export async function readAll(
  ctx: Context,
): Promise<{ file: ChecklistFile; checklist?: Checklist; problems: Problem[] }[]> {
  const { parseChecklist } = await import('../work/checklist/parse.ts');
  return checklistFiles(ctx).map((file) => ({
    file,
    ...parseChecklist(readFileSync(file.path, 'utf8'), basename(file.path)),
  }));
}

async function parse(file: ChecklistFile): Promise<{ file: ChecklistFile; checklist: Checklist }> {
  const { parseChecklist } = await import('../work/checklist/parse.ts');
  const { checklist, problems } = parseChecklist(readFileSync(file.path, 'utf8'), basename(file.path));
  if (!checklist) throw new Refusal(EXIT.data, problems);
  return { file, checklist };
}

/** Says the titles of those that may be meant, else of all there are. */
async function unknown(
  ctx: Context,
  name: string,
  near: { file: ChecklistFile; checklist?: Checklist }[] = [],
): Promise<never> {
  const known = (near.length > 0 ? near : await readAll(ctx))
    .map((c) => c.checklist?.[ctx.lang] ?? c.file.name)
    .join(ctx.words.list);
  return refuse(EXIT.noInput, 'checklist-unknown', { name, known });
}
