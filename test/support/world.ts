import type { Ask, Choice, Terminal, World } from '../../src/terminal/context.ts';
import { plainPaint } from '../../src/terminal/paint.ts';
import { cleanText } from '../../src/terminal/process.ts';

/** A terminal that keeps what is written to it. */
export interface FakeTerminal extends Terminal {
  stdout: string;
  stderr: string;
  /** What was opened in the system's viewer. */
  opened: string[];
}

/** `isOut`: whether it is one that somebody sits at, or a script's pipe. */
export function fakeTerminal(isOut = true, stdin: Uint8Array | string = ''): FakeTerminal {
  const terminal: FakeTerminal = {
    stdout: '',
    stderr: '',
    opened: [],
    open: (path) => void terminal.opened.push(path),
    out: (text) => {
      terminal.stdout += cleanText(text);
    },
    err: (text) => {
      terminal.stderr += cleanText(text);
    },
    outBytes: (bytes) => {
      terminal.stdout += Buffer.from(bytes).toString('utf8');
    },
    stdin: async () => Buffer.from(stdin),
    async *lines() {
      yield* Buffer.from(stdin).toString().split('\n');
    },
    isOut,
    isErr: isOut,
    width: 80,
    rows: 0,
    page: () => false,
    color: false,
    paint: plainPaint,
  };
  return terminal;
}

/**
 * Answers to prompts in order. A choice is answered by a part of its name; text, a number or yes/no by itself. `asked` keeps the
 * messages; an answer that fits no choice fails the test.
 */
export function scriptedAsk(answers: (string | number | boolean | string[])[]): Ask & { asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    if (left.length === 0)
      throw Object.assign(new Error(`nothing to answer: ${message}`), { name: 'ExitPromptError' });
    return left.shift()!;
  };
  const find = <T>(choices: Choice<T>[], part: unknown): T => {
    const text = String(part);
    const listed = choices.find((c) => c.name.includes(text));
    const found = listed ?? choices.flatMap((c) => c.typed?.(text) ?? [])[0];
    if (!found) throw new Error(`no choice with ${part} among: ${choices.map((c) => c.name).join(' | ')}`);
    return found.value;
  };
  return {
    asked,
    text: async ({ message, default: value, check }) => {
      const answer = String(next(message)) || (value ?? '');
      const verdict = check?.(answer) ?? true;
      if (verdict !== true) throw new Error(`refused: ${verdict}`);
      return answer;
    },
    number: async ({ message }) => Number(next(message)),
    confirm: async ({ message }) => next(message) === true,
    choose: async ({ message, choices }) => find(choices, next(message)),
    search: async ({ message, choices }) => find(choices, next(message)),
  };
}

/** Where and when a command is typed, and by whom. */
export interface Around {
  /** 2027-02-26 unless told otherwise; '' where the clock alone says it. */
  today?: string;
  /** The environment, with nothing else in it but the day. */
  env?: Record<string, string>;
  /** Who answers at a terminal; a script where nobody does. */
  ask?: Ask | null;
  stdin?: Uint8Array | string;
  user?: string;
  now?: () => Date;
  /** Somebody looks at a terminal, though nobody answers. */
  isTerminal?: boolean;
}

let seconds = 0;

/** A world in a folder. */
export function fakeWorld(cwd: string, around: Around = {}): World & { terminal: FakeTerminal } {
  const { today = '2027-02-26', env = {}, ask = null, stdin, user = '测试员' } = around;
  return {
    terminal: fakeTerminal(around.isTerminal ?? ask !== null, stdin),
    ask: ask && (() => ask),
    cwd,
    env: { ...(today === '' ? {} : { KAIXUE_TODAY: today }), ...env },
    // A morning on which no two moments are the same.
    now: around.now ?? (() => new Date(Date.parse(`${today}T01:00:00Z`) + 1000 * seconds++)),
    user,
  };
}
