import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Problem, type ProblemArgs, type ProblemCode, problem } from '../../words/problem.ts';
import {
  ANCHORS,
  type Anchor,
  type Checklist,
  type ChecklistTask,
  findCycle,
  PER,
  type Per,
} from './checklist.ts';

const TOP = ['key', 'title', 'event', 'about', 'tasks'];
const TASK = [
  'key',
  'title',
  'area',
  'anchor',
  'offset',
  'unit',
  'owner',
  'steps',
  'waits',
  'per',
  'kind',
  'grades',
];

/**
 * Reads a checklist from YAML. Either the checklist, or every problem found, each with its line: a wrong key, a wait for
 * an unknown task, a cycle (shown), an anchor or unit that does not exist. Loads the YAML parser: import this lazily.
 */
export function parseChecklist(text: string, file: string): { checklist?: Checklist; problems: Problem[] } {
  const reader = new ChecklistReader(text, file);
  const checklist = reader.read();
  return reader.problems.length === 0 && checklist
    ? { checklist, problems: [] }
    : { problems: reader.problems };
}

class ChecklistReader {
  readonly problems: Problem[] = [];
  private readonly lines = new LineCounter();
  private readonly file: string;
  private readonly doc;

  constructor(text: string, file: string) {
    this.file = file;
    this.doc = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true });
  }

  read(): Checklist | undefined {
    for (const e of this.doc.errors) {
      const line = e.linePos?.[0].line ?? 1;
      this.say(line, 'checklist-not-yaml', { detail: e.message.split('\n')[0]!.replace(/ at line.*$/, '') });
    }
    if (this.problems.length) return;
    const root = this.doc.contents;
    if (!isMap(root)) return void this.say(1, 'checklist-not-yaml', { detail: 'key: …' });
    this.keys(root, TOP);
    const title = this.both(root, 'title');
    const list = root.get('tasks', true) as Node | undefined;
    const tasks: ChecklistTask[] = [];
    if (!isSeq(list)) this.say(this.line(root), 'checklist-missing', { key: 'tasks' });
    else {
      for (const node of list.items as Node[]) {
        if (!isMap(node)) this.say(this.line(node), 'checklist-missing', { key: 'key' });
        else tasks.push(this.task(node));
      }
    }
    this.checkWaits(tasks);
    return {
      key: this.text(root, 'key', true),
      ...title,
      event: this.text(root, 'event') || undefined,
      about: this.both(root, 'about'),
      tasks,
    };
  }

  private task(node: YAMLMap): ChecklistTask {
    this.keys(node, TASK);
    const anchor = this.oneOf(node, 'anchor', ANCHORS, 'opening');
    const per = node.has('per') ? this.oneOf(node, 'per', PER, 'class') : undefined;
    const offset = node.get('offset') ?? 0;
    if (!Number.isInteger(offset))
      this.say(this.line(node, 'offset'), 'checklist-not-a-number', { key: 'offset', value: String(offset) });
    return {
      key: this.text(node, 'key', true),
      ...this.both(node, 'title'),
      area: this.text(node, 'area'),
      anchor: anchor as Anchor,
      offset: Number(offset) || 0,
      unit: this.oneOf(node, 'unit', ['days', 'workdays'] as const, 'workdays'),
      owner: this.text(node, 'owner'),
      steps: this.list(node, 'steps'),
      waits: this.list(node, 'waits'),
      ...(per ? { per: per as Per } : {}),
      ...(node.has('kind') ? { kind: this.text(node, 'kind') } : {}),
      ...(node.has('grades') ? { grades: this.grades(node) } : {}),
      line: this.line(node),
    };
  }

  private checkWaits(tasks: ChecklistTask[]): void {
    const byKey = new Map<string, ChecklistTask>();
    for (const t of tasks) {
      if (byKey.has(t.key))
        this.say(t.line, 'checklist-key-twice', { key: t.key, first: byKey.get(t.key)!.line });
      else byKey.set(t.key, t);
    }
    const known = [...byKey.keys()];
    for (const t of tasks) {
      for (const w of t.waits) {
        if (!byKey.has(w))
          this.say(t.line, 'checklist-unknown-wait', { task: t.key, wait: w, near: nearest(w, known) });
      }
    }
    const cycle = findCycle(new Map([...byKey.values()].map((t) => [t.key, t.waits])));
    if (cycle) this.say(byKey.get(cycle[0]!)?.line ?? 1, 'checklist-cycle', { cycle: cycle.join(' → ') });
  }

  private keys(node: YAMLMap, allowed: string[]): void {
    for (const pair of node.items as Pair<Node>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      if (!allowed.includes(key)) {
        this.say(this.line(pair.key as Node), 'checklist-wrong-key', {
          key,
          near: nearest(key, allowed),
          allowed: allowed.join(' '),
        });
      }
    }
  }

  /** title: 文字, or title: {zh: …, en: …}. */
  /** A text in both languages, or one for both. */
  private both(node: YAMLMap, key: 'title' | 'about'): { zh: string; en: string } {
    const t = node.get(key, true) as Node | undefined;
    if (isMap(t)) {
      this.keys(t, ['zh', 'en']);
      const zh = this.text(t, 'zh', true);
      return { zh, en: this.text(t, 'en') || zh };
    }
    const zh = this.text(node, key, key === 'title');
    return { zh, en: zh };
  }

  private text(node: YAMLMap, key: string, required = false): string {
    const value = node.get(key);
    if (value === undefined || value === null || value === '') {
      if (required) this.say(this.line(node), 'checklist-missing', { key });
      return '';
    }
    if (typeof value === 'object') {
      this.say(this.line(node, key), 'checklist-not-text', { key });
      return '';
    }
    return String(value).trim();
  }

  private list(node: YAMLMap, key: string): string[] {
    const value = node.get(key, true) as Node | undefined;
    if (value === undefined) return [];
    if (isSeq(value)) return (value.items as Node[]).map((i) => String(isScalar(i) ? i.value : i));
    return isScalar(value) && value.value !== null ? [String(value.value)] : [];
  }

  private grades(node: YAMLMap): number[] {
    const grades = this.list(node, 'grades')
      .flatMap((g) => g.split(/[,，、]/))
      .map(Number);
    if (grades.some((g) => !Number.isInteger(g) || g < 1 || g > 12)) {
      this.say(this.line(node, 'grades'), 'checklist-not-a-number', {
        key: 'grades',
        value: grades.join(','),
      });
    }
    return grades;
  }

  private oneOf<T extends string>(node: YAMLMap, key: string, allowed: readonly T[], otherwise: T): T {
    const value = node.get(key);
    if (value === undefined) return otherwise;
    if (allowed.includes(value as T)) return value as T;
    this.say(this.line(node, key), 'checklist-wrong-value', {
      key,
      value: String(value),
      allowed: allowed.join(' '),
    });
    return otherwise;
  }

  private line(node: Node, key?: string): number {
    const at = key && isMap(node) ? ((node.get(key, true) as Node | undefined) ?? node) : node;
    return this.lines.linePos(at.range?.[0] ?? 0).line;
  }

  private say<C extends ProblemCode>(line: number, code: C, args: Omit<ProblemArgs<C>, 'line'>): void {
    this.problems.push(problem(code, { ...args, line } as ProblemArgs<C>, { at: { file: this.file } }));
  }
}

/** The allowed word that shares most letters with what was typed: "did you mean". */
function nearest(word: string, known: readonly string[]): string {
  const score = (k: string) =>
    [...word].filter((c) => k.includes(c)).length - Math.abs(k.length - word.length);
  return [...known].sort((a, b) => score(b) - score(a))[0] ?? '';
}
