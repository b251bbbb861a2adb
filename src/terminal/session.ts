import { dirname, join } from 'node:path';
import { ChangedMeanwhile, Facts } from '../store/facts.ts';
import { findSchoolFile } from '../store/find.ts';
import { createSchoolFile, openSchoolFile } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { transact } from '../store/transact.ts';
import type { Lang, Words } from '../words/index.ts';
import { EXIT, refuse } from '../words/problem.ts';
import { shellWord } from '../words/said.ts';
import type { Config } from './config.ts';
import type { Ask, Context, Terminal, World } from './context.ts';
import { flowing } from './flow.ts';
import type { Globals } from './globals.ts';
import { withOwnClass } from './own-class.ts';
import { show } from './pager.ts';

/** One run of one command: the school file it opened, and the context handed to the command. */
export class Session {
  private store: Store | undefined;
  private facts: Facts | undefined;
  /** A change was made and stays. */
  saved = false;
  /** Others were run by this one: what they saved stays. */
  ranOthers = false;
  private asked = false;
  private attempt = 0;
  /** What was told, for an attempt that tells it again. */
  private readonly said = new Set<string>();
  private around: { lang: Lang; today: string } = { lang: 'zh', today: '' };
  private readonly world: World;
  private globals: Globals;
  private readonly config: Config;

  constructor(world: World, globals: Globals, config: Config) {
    this.world = world;
    this.globals = globals;
    this.config = config;
  }

  /** What was typed, where it stood for something else. */
  means(globals: Globals): void {
    this.globals = globals;
  }

  /** Path of the school file, or undefined where there is none to be found. */
  find(): string | undefined {
    return findSchoolFile(this.world.cwd, this.globals.db, this.world.env.KAIXUE_DB);
  }

  /** Opened at the first need, once. */
  open(): Store {
    if (!this.store) {
      const path = this.find();
      if (!path) refuse(EXIT.noSchool, 'no-school-file', { folder: this.world.cwd });
      this.store = openSchoolFile(path);
    }
    return this.store;
  }

  /** What is said, with the school's own class where it wants one as an example. */
  inOwnWords(text: string): string {
    const { term, rest: typed } = this.globals;
    return withOwnClass(text, { reader: this.store, term, typed, ...this.around });
  }

  close(): void {
    this.store?.close();
    this.store = undefined;
    this.facts = undefined;
  }

  /**
   * Runs the command; where another one changed what it had read, again from its beginning, as if typed after that one. Where a
   * person has answered, or something is saved, it is left to them.
   * @throws ChangedMeanwhile
   */
  async attempts<T>(command: () => Promise<T>): Promise<T> {
    for (;;) {
      this.attempt++;
      try {
        return await command();
      } catch (error) {
        const again = error instanceof ChangedMeanwhile && !this.asked && !this.saved;
        if (!again || this.attempt === MOST_ATTEMPTS) throw error;
        this.facts?.forget();
      }
    }
  }

  /** A command that goes on to something else after what was changed meanwhile reads that anew. */
  private transacted<T>(change: () => T): T {
    try {
      return change();
    } catch (error) {
      if (error instanceof ChangedMeanwhile) this.facts?.forget();
      throw error;
    }
  }

  /** The prompts, and that one of them was used. */
  private noticing(ask: Ask): Ask {
    return new Proxy(ask ?? {}, {
      get: (all, key) => {
        this.asked = true;
        return Reflect.get(all, key);
      },
    });
  }

  context(lang: Lang, words: Words, today: string): Context {
    const { world, globals } = this;
    this.around = { lang, today };
    const { terminal } = world;
    const input = globals.input && world.ask !== null && !globals.json;
    const commandLine = ['kaixue', ...globals.rest.map(shellWord)].join(' ');
    const say = (text: string) => {
      if (globals.quiet || globals.json || (this.attempt > 1 && this.said.has(text))) return;
      this.said.add(text);
      terminal.err(flowing(endLine(this.inOwnWords(text)), terminal));
    };
    return {
      words,
      lang,
      today,
      cwd: world.cwd,
      inMenus: world.inMenus ?? false,
      env: world.env,
      config: this.config,
      options: { ...globals, input },
      terminal,
      // Null only where ctx.options.input is false, and then nothing asks.
      ask: this.noticing(world.ask?.(words) as Ask),
      commandLine,
      read: () => {
        this.facts ??= new Facts(this.open());
        return this.facts;
      },
      hasSchool: () => this.find() !== undefined,
      create: (path) => {
        this.store = createSchoolFile(path);
      },
      change: (name, args, change) => {
        const action = {
          name,
          args,
          command: commandLine,
          who: world.user,
          at: world.now().toISOString(),
          dryRun: globals.dryRun,
        };
        const result = this.transacted(() => transact(this.open(), action, change, this.facts));
        this.saved ||= !globals.dryRun;
        this.facts?.forget();
        return result;
      },
      dbPath: () => this.find() ?? join(world.cwd, 'kaixue.db'),
      folder: () => dirname(this.find() ?? join(world.cwd, 'kaixue.db')),
      runOther: async (argv, at = {}) => {
        this.close();
        this.ranOthers = true;
        const { run } = await import('./run.ts');
        // In another folder the school is that folder's; else it is this command's, whichever way that was named.
        const env = {
          ...world.env,
          KAIXUE_LANG: lang,
          KAIXUE_TODAY: at.today ?? today,
          KAIXUE_DB: at.cwd ? undefined : this.find(),
        };
        const terminal = globals.json ? silent(world.terminal) : world.terminal;
        return run([...passedOn(globals, at.cwd), ...argv], {
          ...world,
          ...(at.inMenus && { inMenus: at.inMenus }),
          terminal,
          cwd: at.cwd ?? world.cwd,
          env,
        });
      },
      // A long list makes its JSON only when that is asked for.
      answer: (answer) => {
        if (globals.json)
          terminal.out(`${jsonText({ version: 1, ...(answer.json as object) }, terminal.isOut ? 2 : 0)}\n`);
        else show(flowing(endLine(this.inOwnWords(answer.text())), terminal, answer.verbatim), terminal);
      },
      say,
      progress: ({ done, all, title }) => {
        if (terminal.isErr) say(`[${done}/${all}] ${title}`);
      },
      next: (text) => {
        if (!globals.dryRun) say(text);
      },
    };
  }
}

/** Enough for a few at once; where others never stop writing it is busy, and says so. */
const MOST_ATTEMPTS = 8;

/** What a command run by another one takes over from it. */
const passedOn = ({ term, dryRun, quiet, color }: Globals, folder: string | undefined): string[] => [
  ...(term && !folder ? ['--term', term] : []),
  ...(dryRun ? ['--dry-run'] : []),
  ...(quiet ? ['--quiet'] : []),
  ...(color ? [`--color=${color}`] : []),
  '--no-pager',
];

/** With --json there is one document: the outer command's. */
const silent = (terminal: Terminal): Terminal => ({
  ...terminal,
  out() {},
  err() {},
  outBytes() {},
  open() {},
});

const endLine = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Marks that turn text around are written as \\u202e: a script gets what is stored, and a terminal that shows it is not misled. */
const jsonText = (value: unknown, indent: number) =>
  JSON.stringify(value, null, indent).replace(
    /[\p{Bidi_Control}\u007f-\u009f]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
