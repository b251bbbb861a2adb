import type { Sheet } from '../../src/paper/sheet.ts';
import { loadFacts } from '../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../src/paper/sheets/index.ts';
import { currentTerm } from '../../src/school/term/store.ts';
import type { Ask } from '../../src/terminal/context.ts';
import { plainPaint } from '../../src/terminal/paint.ts';
import { run } from '../../src/terminal/run.ts';
import { loadWords } from '../../src/words/index.ts';
import { openTestSchool, type TestSchool } from '../support/school.ts';

export interface Ran {
  out: string;
  err: string;
  exit: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  json: any;
}

/** The sheet of a term as data: null when there is none. */
export async function sheetOf(desk: Desk, name: string, lang: 'zh' | 'en' = 'zh'): Promise<Sheet | null> {
  const words = await loadWords(lang);
  const facts = loadFacts(desk.store, currentTerm(desk.store, undefined, '2027-02-20'), words, '2027-02-20');
  return SHEETS.find((s) => s.name === name)!.load(facts, {});
}

export interface Desk extends TestSchool {
  /** Runs one command as if typed; `answers` are what the prompts get, in order. */
  kaixue(
    line: string,
    more?: { answers?: unknown[]; today?: string; env?: Record<string, string> },
  ): Promise<Ran>;
}

/** A small school: three classes, six staff, four rooms; today is 2027-02-20 unless told otherwise. */
export function openDesk(): Desk {
  const school = openTestSchool();
  school.change((tx) => {
    tx.run("INSERT INTO department (id, name) VALUES (1, '总务处'), (2, '语文组'), (3, '数学组')");
    tx.run(
      `INSERT INTO staff (id, number, name, department_id, post, duty, state) VALUES
       (1, 'T1', '韩娟', 1, '总务主任', NULL, 'active'), (2, 'T2', '段文', 1, '维修工', NULL, 'active'),
       (3, 'T3', '白雨', 1, '仓库保管员', NULL, 'active'), (4, 'T4', '雷晨晶', 3, '教师', '三(2)班班主任', 'active'),
       (5, 'T5', '范芳轩', 2, '教师', '组长', 'active'), (6, 'T6', '旧人', 2, '教师', NULL, 'left')`,
    );
    tx.run(
      `INSERT INTO room (id, name, building, floor, kind) VALUES (1, '101', '南楼', 1, 'classroom'), (2, '102', '南楼', 1, 'classroom'),
       (3, '103', '南楼', 1, 'classroom'), (4, '操场', NULL, NULL, '操场')`,
    );
    tx.run(
      `INSERT INTO class (id, term_id, code, grade, number, expected, room_id, teacher_id) VALUES
       (1, 1, '3-1', 3, 1, 40, 1, 5), (2, 1, '3-2', 3, 2, 39, 2, 4), (3, 1, '1-1', 1, 1, 43, 3, NULL)`,
    );
  });
  const kaixue: Desk['kaixue'] = async (line, more = {}) => {
    let out = '';
    let err = '';
    const answers = [...(more.answers ?? [])];
    const next = async () => {
      if (answers.length === 0) throw new Error('a prompt that no answer was given for');
      return answers.shift() as never;
    };
    const offered = async ({ choices }: { choices: { value: unknown }[] }) => {
      const answer = await next();
      if (!choices.some((one) => one.value === answer)) throw new Error(`${answer} is not offered`);
      return answer;
    };
    const ask: Ask = {
      text: next,
      number: next,
      confirm: next,
      choose: offered,
      search: offered,
    };
    const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);
    const exit = await run(argv, {
      terminal: {
        out: (t) => {
          out += t;
        },
        err: (t) => {
          err += t;
        },
        outBytes: () => {},
        stdin: async () => new Uint8Array(),
        isOut: false,
        isErr: false,
        width: 80,
        color: false,
        paint: plainPaint,
      },
      ask: more.answers ? () => ask : null,
      env: { KAIXUE_TODAY: more.today ?? '2027-02-20', ...more.env },
      cwd: school.dir,
      now: () => new Date('2027-02-20T08:00:00Z'),
      user: '测试员',
    });
    return { out, err, exit, json: line.includes('--json') && out ? JSON.parse(out) : undefined };
  };
  return { ...school, kaixue };
}
