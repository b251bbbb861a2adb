import type { Ask, Terminal } from '../../src/terminal/context.ts';
import { plainPaint } from '../../src/terminal/paint.ts';
import type { World } from '../../src/terminal/world.ts';

/** A terminal that keeps what is written to it. */
export interface FakeTerminal extends Terminal {
  stdout: string;
  stderr: string;
}

export function fakeTerminal(): FakeTerminal {
  const terminal: FakeTerminal = {
    stdout: '',
    stderr: '',
    out: (text) => {
      terminal.stdout += text;
    },
    err: (text) => {
      terminal.stderr += text;
    },
    outBytes: (bytes) => {
      terminal.stdout += Buffer.from(bytes).toString('utf8');
    },
    stdin: async () => new Uint8Array(),
    isOut: true,
    isErr: true,
    width: 80,
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
  const find = <T>(choices: { name: string; value: T }[], part: unknown): T => {
    const found = choices.find((c) => c.name.includes(String(part)));
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

/** A world in a folder, on a day, with somebody who answers. */
export function fakeWorld(
  cwd: string,
  ask: Ask | null,
  terminal = fakeTerminal(),
): World & { terminal: FakeTerminal } {
  return {
    terminal,
    ask: ask && (() => ask),
    cwd,
    env: { KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: 'zh' },
    now: () => new Date('2027-02-26T01:00:00Z'),
    user: '韩娟',
  };
}
