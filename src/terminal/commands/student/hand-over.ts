import { join } from 'node:path';
import { postDocument } from '../../../goods/ledger/post.ts';
import { putBack } from '../../../goods/ledger/pupil-copies.ts';
import type { Carried, Handled, PupilCopy } from '../../../goods/ledger/pupil-has.ts';
import { className } from '../../../school/class/name.ts';
import { schoolRow } from '../../../school/school.ts';
import type { Student } from '../../../school/student/student.ts';
import { BOOKS, type Books, bookChoices, type Transfer } from '../../../school/student/transfer.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import type { Context } from '../../context.ts';
import { day, names, text } from '../../options.ts';
import { outFile } from '../../output.ts';

/** Options of whatever moves a pupil. */
export const MOVING = {
  date: day({ help: (w) => w.student.options.date }),
  note: text({ help: (w) => w.student.options.note }),
  print: outFile({ help: (w) => w.student.options.print }),
};

/** Options of whatever takes a pupil out of a class. */
export const LEAVING = {
  books: text({ takes: '<what>', help: (w) => w.student.options.books }),
  except: names({ takes: '<item=n...>', many: true, help: (w) => w.student.options.except }),
  ...MOVING,
};

/** What a pupil has; `missing`: he said to have fewer than he was given, and the class answers for the rest. */
type Said = Carried & { missing?: boolean };

/** What the pupil has as --except says, which knows better than the count. @throws Refusal 65 for more than can be his */
export async function asSaid(
  ctx: Context,
  classId: number,
  has: readonly Carried[],
  except: readonly string[] | undefined,
): Promise<Said[]> {
  if (except === undefined || except.length === 0) return [...has];
  const said = new Map<number, number>();
  for (const { item, quantity } of await typedPairs(ctx, except, 'student out', {
    least: 0,
    recipient: { kind: 'class', id: classId },
  })) {
    const most = has.find((c) => c.itemId === item.id)?.most ?? 0;
    if (quantity > most) refuse(EXIT.data, 'pupil-has-not', { item: item.name, most, quantity });
    said.set(item.id, quantity);
  }
  return has.map((c) => {
    const copies = said.get(c.itemId) ?? c.copies;
    return { ...c, copies, missing: copies < c.copies };
  });
}

/** Title by title what is counted, and what the class was given without its being his as far as anybody knows; `booked`: what it says otherwise comes after an undo. */
export function countedLines(ctx: Context, has: readonly Said[], booked = false): string[] {
  const say = ctx.words.student;
  const some = has.filter((c) => c.copies > 0).map((c) => say.counted(c.name, c.copies));
  const none = has.filter((c) => c.copies === 0 && !c.missing);
  const missing = has.filter((c) => c.missing).map((c) => c.name);
  return [
    ...(some.length > 0 ? [`  ${some.join(ctx.words.list)}`] : []),
    ...(none.length > 0
      ? [`  ${say.notCounted(none.map((c) => c.name).join(ctx.words.list), none[0]!.name, booked)}`]
      : []),
    ...(missing.length > 0 ? [`  ${say.missing(missing.join(ctx.words.list))}`] : []),
  ];
}

/** What becomes of the books: as --books says, else asked. Null where the pupil has none. @throws Refusal 2 */
export async function booksTyped(
  ctx: Context,
  typed: string | undefined,
  pupil: Student,
  kind: 'out' | 'move',
  has: readonly Carried[],
  sameGrade: boolean,
): Promise<Books | null> {
  const { words } = ctx;
  const can = bookChoices(kind, has.length > 0, sameGrade);
  if (can.length === 0 || (typed === undefined && total(has) === 0)) return null;
  const choices = can.map((b) => words.student.books[b]).join(words.list);
  if (typed !== undefined) {
    const found = BOOKS.find(
      (b) => b === typed.trim() || words.student.books[b] === typed.trim() || ZH[b] === typed.trim(),
    );
    if (found === undefined || !can.includes(found)) {
      return refuse(EXIT.usage, 'books-choice-bad', { choice: typed, choices });
    }
    return total(has) === 0 ? null : found;
  }
  const copies = total(has);
  if (!ctx.options.input)
    return refuse(EXIT.usage, 'books-choice-needed', { name: pupil.name, copies, choices });
  ctx.say(countedLines(ctx, has).join('\n'));
  return ctx.ask.choose({
    message: words.student.askBooks(pupil.name, copies),
    choices: can.map((value) => ({ name: words.student.bookChoices[value], value })),
  });
}

/** What is typed in Chinese is taken whatever the language of the answers. */
const ZH: Record<Books, string> = { kept: '带走', returned: '退回', moved: '随转' };

/** Copies in all. */
export const total = (copies: readonly PupilCopy[]) => copies.reduce((sum, c) => sum + c.copies, 0);

/** Posts the put back of what is returned. @returns its number, null when nothing is */
export function postReturned(
  tx: Writer,
  term: Term,
  classId: number,
  date: string,
  all: readonly Handled[],
  more: { party: string; reason: string },
): string | null {
  const back = all.filter((c) => c.books === 'returned');
  if (back.length === 0) return null;
  return postDocument(tx, putBack(term, classId, date, back, more)).number;
}

export interface HandOver {
  kind: Transfer['kind'];
  date: string;
  student: { name: string; number: string | null };
  from: string | null;
  to: string | null;
  books: Books | null;
  has: readonly Handled[];
  served: boolean;
  due: readonly PupilCopy[];
  document: string | null;
}

/** Writes the 交接单 as a PDF where --print said. @returns its path, undefined without --print or in a dry run */
export async function printHandOver(
  ctx: Context,
  term: Term,
  file: string | undefined,
  over: HandOver,
): Promise<string | undefined> {
  if (file === undefined || ctx.options.dryRun) return undefined;
  const { transferSheet } = await import('../../../paper/sheets/transfer.ts');
  const { render } = await import('../../../paper/render/render.ts');
  const { writeFileSafely } = await import('../../../paper/render/write.ts');
  const name = (code: string | null) => (code === null ? null : className(code, ctx.lang));
  const sheet = transferSheet({
    ...over,
    words: ctx.words,
    school: schoolRow(ctx.read())?.name ?? '',
    term,
    from: name(over.from),
    to: name(over.to),
    classCode: (over.to ?? over.from)!,
  });
  const templatesDir = join(ctx.folder(), 'templates', 'sheets');
  const bytes = await render(sheet, 'pdf', { words: ctx.words, templatesDir });
  return writeFileSafely(file, bytes);
}
