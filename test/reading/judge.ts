import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { runHere } from '../support/command.ts';
import { baseSchool, schoolWith } from './base.ts';
import { bytesOf } from './bytes.ts';
import type { Ask, Row } from './facts.ts';
import { MAY_CHANGE } from './may-change.ts';
import type { Table } from './table.ts';

/**
 * right; asked: a command that it named gives the right facts; refused with a true reason; unread: refused though it can be read; and
 * harm: a fact lost, the wrong kind, a change of what it must not, a fault of the program.
 */
export const VERDICTS = [
  'right',
  'asked',
  'refused',
  'unread',
  'lost',
  'wrong kind',
  'changed',
  'fault',
] as const;
export type Verdict = (typeof VERDICTS)[number];
export const HARM: readonly Verdict[] = ['lost', 'wrong kind', 'changed', 'fault'];

export interface Judged {
  table: Table;
  verdict: Verdict;
  /** What was seen, in a line or two. */
  why: string;
  /** How often it had to be asked. */
  questions: number;
  /** It named a command that does harm when followed, and none that helps. */
  misled?: string;
}

interface Said {
  at: string | null;
  code: string;
  message: string;
  hint: string;
  command?: string;
}

/** Reads a table into a copy of the school that it is for, and says what came of it. */
export async function judge(table: Table): Promise<Judged> {
  const base = await baseSchool(table.structure, table.needs);
  const folder = mkdtempSync(join(tmpdir(), 'kaixue-reading-'));
  try {
    const bytes = bytesOf(table.sheets, table.encoding);
    const fresh = () => schoolWith(base, folder, table.file, bytes);
    await fresh();
    const before = dump(folder);
    const first = await tryOnce(
      `kaixue import "${table.file}" --yes --no-input --json`,
      table,
      folder,
      before,
    );
    if (first.verdict !== 'unread' && first.verdict !== 'refused') return { table, questions: 0, ...first };
    const follow = async (command: string) => {
      await fresh();
      return tryOnce(`${command} --yes --no-input --json`, table, folder, before);
    };
    let misled: string | undefined;
    const commands = commandsIn(first.said, table.file);
    // Where nobody could say what a table is, a command for each way is a question; one alone would be a guess.
    const open = table.unreadable !== undefined && commands.length > 1;
    for (const command of commands) {
      const then = await follow(command);
      if (then.verdict === 'right') return { table, verdict: 'asked', questions: 1, why: command };
      if (!open && HARM.includes(then.verdict)) misled ??= `${command}: ${then.why}`;
      for (const next of then.verdict === 'unread' ? commandsIn(then.said, table.file) : []) {
        const last = await follow(next);
        if (last.verdict === 'right') return { table, verdict: 'asked', questions: 2, why: next };
      }
    }
    return { table, questions: 0, ...first, ...(misled ? { misled } : {}) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Answer {
  files: { file: string; kinds: string[]; problems: Said[] }[];
  /** Of the refusal, or of all files. */
  problems: Said[];
}

/** What an import answers with --json, taken or refused. */
export async function answerOf(command: string, folder: string): Promise<Answer> {
  const { out, err, exit } = await runHere(command, folder);
  const answer = parsed(out) ?? parsed(err.trim().split('\n').at(-1) ?? '');
  if (!answer) throw new Error(`${command}: no JSON, exit ${exit}: ${(err || out).slice(0, 300)}`);
  const files = (answer.files ?? []) as Answer['files'];
  const error = answer.error as { problems: Said[] } | undefined;
  return { files, problems: error?.problems ?? files.flatMap((f) => f.problems) };
}

async function tryOnce(command: string, table: Table, folder: string, before: Dump) {
  const { files, problems: said } = await answerOf(command, folder);
  const kinds = files.flatMap((f) => f.kinds);
  const told = said
    .slice(0, 3)
    .map((p) => `${p.code} [${p.at?.split('›').slice(1).join('›').trim() ?? ''}] ${p.message}`)
    .join(' / ');
  if (said.some((p) => p.code === 'fault')) return found('fault', told, said);
  const changed = differing(before, dump(folder));
  if (table.foreign) {
    if (changed.length > 0) return found('changed', `as ${kinds.join('+')}: ${changed.join(', ')}`, said);
    if (kinds.length > 0) return found('wrong kind', `as ${kinds.join('+')}, nothing new`, said);
    // A complaint about a cell is one about a list that it was taken for.
    const cell = said.find((p) => isCell(p.at));
    if (cell) return found('wrong kind', `held up by a cell only: ${told}`, said);
    return said.length > 0 ? found('refused', told, said) : found('unread', 'nothing said', said);
  }
  if (changed.length === 0 && kinds.length === 0)
    return table.unreadable ? found('refused', told, said) : found('unread', told, said);
  const wanted = table.kind.split('+');
  const guarded = changed.filter((name) => !wanted.some((kind) => MAY_CHANGE[kind]?.includes(name)));
  if (kinds.length > 0 && !wanted.some((kind) => kinds.includes(kind)))
    return found('wrong kind', `as ${kinds.join('+')}: ${changed.join(', ') || 'nothing new'}`, said);
  if (guarded.length > 0) return found('changed', `beside its own: ${guarded.join(', ')}`, said);
  if (table.unreadable) return found('changed', `guessed: ${table.unreadable}`, said);
  const findings = await check(table, folder);
  if (findings.length === 0) return found('right', '', said);
  const lines = findings.map((f) => ('wrong' in f ? `≠ ${f.wrong}` : `− ${f.missing}`));
  const text = `${lines.length} of ${table.facts.length}: ${lines.slice(0, 2).join(' ; ')}`;
  // Held back in part, and said so: not silent.
  if (said.length > 0 && findings.every((f) => 'missing' in f))
    return found('unread', `${told} | ${text}`, said);
  return found('lost', text, said);
}

const found = (verdict: Verdict, why: string, said: Said[]) => ({ verdict, why, said });

/** Asks each list once. */
export function asking(folder: string): Ask {
  const answers = new Map<string, Promise<Row[]>>();
  return (command) => {
    const known = answers.get(command) ?? rowsOf(command, folder);
    answers.set(command, known);
    return known;
  };
}

async function check(table: Table, folder: string) {
  const ask = asking(folder);
  const findings = [];
  for (const fact of table.facts) {
    const finding = await fact(ask);
    if (finding) findings.push(finding);
  }
  return findings;
}

async function rowsOf(command: string, folder: string): Promise<Row[]> {
  const { out } = await runHere(`kaixue ${command} --json`, folder);
  const answer = parsed(out) ?? {};
  const lists = Object.values(answer).filter(Array.isArray);
  // Years stand before the days that a calendar lists.
  return (lists.find((all) => typeof all[0] === 'object') ?? []) as Row[];
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** B7, 第3行“书号”: a place within a sheet. */
const isCell = (at: string | null) =>
  at !== null && /(?:^|[\s›])(?:[A-Z]{1,3}\d+|第\d+行)/.test(at.split('›').slice(1).join('›'));

/** To the end of the sentence; what stands in quotes may hold anything. */
const COMMAND = /kaixue (?:import|receive|class add|count|known)(?:"[^"\n]*"|'[^'\n]*'|[^"'\n。；，、])*/g;
/** 加 --map "订数=征订数": to be added to the import. */
const OPTION = /--(?:map|as) ?(?:"[^"\n]*"|[^\s"。；，、]+)/g;

/** What the problems say to run, each once: whole commands first, then options to add. */
function commandsIn(said: readonly Said[], file: string): string[] {
  const text = said.map((p) => [p.command, p.hint].filter(Boolean).join('\n')).join('\n');
  const whole = [...text.matchAll(COMMAND)].map((m) => m[0].trim());
  const options = [...text.replace(COMMAND, '').matchAll(OPTION)].map(
    (m) => `kaixue import "${file}" ${m[0]}`,
  );
  return [...new Set([...whole, ...options])].slice(0, 6);
}

type Dump = Map<string, string>;

/** Every table's rows as text; what only records how things came about is left out. */
function dump(folder: string): Dump {
  const db = new Database(join(folder, 'kaixue.db'), { readonly: true });
  try {
    const names = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      .pluck()
      .all() as string[];
    const own = names.filter((name) => !/^(journal|journal_document|change|known_reading)$/.test(name));
    return new Map(
      own.map((name) => [name, JSON.stringify(db.prepare(`SELECT * FROM "${name}" ORDER BY id`).all())]),
    );
  } finally {
    db.close();
  }
}

const differing = (a: Dump, b: Dump) => [...b.keys()].filter((name) => a.get(name) !== b.get(name));
