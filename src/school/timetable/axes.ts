import type { Parsed, Question, SheetContext } from '../../intake/kind.ts';
import type { Axes, Axis } from '../../intake/layout/axes.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { personName } from '../../intake/parse/text.ts';
import { campusSaid } from '../class/campus.ts';
import { fileName } from '../class/fields.ts';
import { readGrade } from '../class/grade.ts';
import { classIn, namedClassIn } from '../class/in-text.ts';
import { type ClassRef, parseClass } from '../class/name.ts';
import { periodIn, slotIn, weekdayIn } from './slots.ts';
import { isSubject } from './subject-names.ts';

/** What heads, labels and titles of a timetable may say, and the classes that they named. */
export class TimetableAxes implements Axes {
  readonly needed = ['weekday', 'period', 'class'];
  readonly all: readonly Axis[];
  readonly classes = new Map<string, ClassRef>();
  /** Which classes those are that are called by a name, where nobody has said. */
  readonly questions = new Map<string, Question>();
  private readonly ctx: SheetContext;
  readonly isBreak: (text: string) => boolean;

  constructor(ctx: SheetContext, isBreak: (text: string) => boolean) {
    this.ctx = ctx;
    this.isBreak = isBreak;
    this.all = [
      {
        name: 'weekday',
        read: (text) => keyOf(slotIn(text)?.weekday ?? weekdayIn(text)),
        perhaps: (text) => keyOf(weekdayIn(text, true)),
        corner: /星期|周|日期|^day/i,
        least: 2,
        rises: true,
      },
      {
        name: 'period',
        read: (text) => periodKey(slotIn(text)?.period ?? text, true),
        perhaps: (text) => periodKey(text, false),
        together: countOn,
        corner: /节|课时|period|lesson/i,
        least: 3,
        rises: true,
      },
      { name: 'class', read: (text, beside) => this.classKey(text, beside), corner: /班/, least: 2 },
      {
        name: 'teacher',
        read: () => null,
        perhaps: (text) => (/^[\p{Script=Han}·]{2,6}$/u.test(squeeze(text)) ? personName(text) : null),
        corner: /^(任课|授课)?(教师|老师)|姓名|^teacher/i,
      },
    ];
  }

  isIdle(text: string): boolean {
    const t = squeeze(text);
    return (
      /^(上午|下午|晚上|中午|早上|午)$/.test(t) ||
      /^(\d{1,2}[::.]\d{2})([-~—–至到]+\d{1,2}[::.]\d{2})?$/.test(t)
    );
  }

  /** The class of a cell or a title. */
  classOf(key: string): ClassRef | undefined {
    return this.classes.get(key);
  }

  /** The class that these lines speak of, the last of them first. */
  classNear(titles: readonly string[]): string | undefined {
    const over = [...titles].reverse().filter((text) => weekdayIn(text) === null && !periodIn(text));
    return this.classIn(over);
  }

  /** The class of the sheet: of its name, its title, its file. */
  classOfSheet(): string | undefined {
    const { sheetName, title, file } = this.ctx;
    return this.classIn([sheetName, title, fileName(file)]);
  }

  private classIn(texts: readonly string[]): string | undefined {
    const found = texts.map((text) => classIn(text, this.context())).find(Boolean);
    if (found) return this.note(found);
    for (const text of texts) {
      const named = namedClassIn(text, this.context());
      const key = named && this.keyOfRead(named);
      if (key) return key;
    }
    return undefined;
  }

  /**
   * 三(2)班数学, 数学 三(2)班, 数学(三2): the classes that a cell names, and what else it says of each. 三1/四1 over 音乐(单)/美术(双)
   * are two, each with its own; 三1、三2 over 体育 have it together. Null where several classes share what cannot be told apart.
   */
  classesInCell(text: string): { key: string; rest: string }[] | null {
    const flat = text.normalize('NFKC').trim();
    const lines = flat.split(/\n+/).map((line) => line.split(/[/、,;]/).map((part) => part.trim()));
    const named = lines.map((parts) => parts.map((part) => this.classKey(part, [])));
    const at = named.findIndex((keys) => keys.length > 1 && keys.every((key) => key !== null));
    if (at >= 0) {
      const keys = named[at] as string[];
      const others = lines.filter((_, i) => i !== at);
      if (others.some((parts) => parts.length > 1 && parts.length !== keys.length)) return null;
      return keys.map((key, i) => ({ key, rest: others.map((parts) => parts[i] ?? parts[0]).join('\n') }));
    }
    const one = this.classInCell(flat);
    if (!one) return [];
    const more = one.rest
      .split(/[\s/、,;()]+/)
      .some((part) => part !== '' && this.classKey(part, []) !== null);
    return more ? null : [one];
  }

  private classInCell(flat: string): { key: string; rest: string } | undefined {
    const found: { key: string; rest: string }[] = [];
    for (const part of partsOf(flat)) {
      const key = this.classKey(part, []);
      if (key !== null)
        found.push({
          key,
          rest: flat
            .replace(part, '\n')
            .replace(/\(\s*\)/g, '')
            .trim(),
        });
    }
    // 三(2)班会 is 班会 of 三(2), not 会 of 三(2)班.
    return found.find(({ rest }) => isSubject(rest.split(/[\s(]/)[0] ?? '')) ?? found[0];
  }

  private classKey(text: string, beside: readonly string[]): string | null {
    if (weekdayIn(text) !== null || periodIn(text) || slotIn(text)) return null;
    const grade = beside.map((one) => readGrade(one) ?? undefined).find((one) => one !== undefined);
    const read = parseClass(
      { value: text, text },
      { ...this.context(), ...(grade === undefined ? {} : { sheetGrade: grade }) },
    );
    return this.keyOfRead(read);
  }

  /** A class that is called by a name is a label of its own, whichever it is. */
  private keyOfRead(read: Parsed<ClassRef>): string | null {
    if ('value' in read) return this.note(read.value);
    if ('problem' in read || !read.question.named) return null;
    this.questions.set(read.question.id, read.question);
    return read.question.id;
  }

  private note(ref: ClassRef): string {
    this.classes.set(ref.code, ref);
    return ref.code;
  }

  private context() {
    const { term, knownClasses, answers } = this.ctx;
    const { title, sheetName, file } = this.ctx;
    const campus = campusSaid([title, sheetName, fileName(file)], answers);
    const own = { schoolYear: term.year, school: term.school ?? '', knownClasses, answers };
    return campus === undefined ? own : { ...own, campus };
  }
}

/** Beginnings and ends of a cell's text that may be a class: its lines, what stands in brackets, its first and last characters. */
function partsOf(flat: string): string[] {
  const bracketed = [...flat.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? '');
  const lines = flat.split(/\s+/);
  const parts = [...lines, ...bracketed];
  const whole = squeeze(flat);
  if (whole === flat)
    for (let length = Math.min(flat.length, 8); length >= 2; length--)
      parts.push(flat.slice(0, length), flat.slice(-length));
  else
    for (const line of lines)
      for (let n = Math.min(line.length, 8); n >= 2; n--) parts.push(line.slice(0, n), line.slice(-n));
  return parts.filter((part) => part !== '' && flat.includes(part));
}

function keyOf(value: number | null | undefined): string | null {
  return value == null ? null : String(value);
}

/** '3', or '1-2' of a 连堂. A bare 3 is one only where the table needs it. */
function periodKey(text: string, strict: boolean): string | null {
  const label = periodIn(text, !strict);
  if (!label || (strict && /^[\d一二三四五六七八九十]{1,3}[、.]?$/.test(squeeze(text)))) return null;
  return label.last > label.number ? `${label.number}-${label.last}` : String(label.number);
}

/** 1-2, 3-4, 5-6: each goes on where the one before it ends, or begins the next day; 1-1, 1-2, 2-1 are classes. */
function countOn(texts: readonly string[]): boolean {
  const pairs = texts.map((text) =>
    /^(\d{1,2})[-~—–、,](\d{1,2})$/.exec(squeeze(text))?.slice(1).map(Number),
  );
  return (
    texts.length > 2 &&
    pairs.some((pair) => (pair?.[0] ?? 0) > 1) &&
    pairs.every((pair, i) => {
      const [from = 0, to = 0] = pair ?? [];
      return to > from && (from === 1 || from === (pairs[i - 1]?.[1] ?? 0) + 1);
    })
  );
}
