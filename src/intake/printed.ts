import { type Problem, problem } from '../words/problem.ts';
import { inflated, zipEntries } from './zip.ts';

/** What stands in the footer of a sheet that kaixue printed: 2026-2027-2/3-2/class-books/CK20270226-001. */
export interface Printed {
  code: string;
  /** The kind of sheet: class-books. */
  sheet: string;
  /** '3-2', or what else the sheet is of. */
  of: string;
  /** The document's number, once it was drafted. */
  document: string;
  /** The digits of its code; '' on what nobody signs. */
  digits: string;
}

/** Nothing that kaixue prints is larger. */
const MOST = 16_000_000;

/** The code of a workbook that kaixue printed, whoever filled it in; undefined where it is none of its own. */
export function printedCode(bytes: Buffer): Printed | undefined {
  const entry = zipEntries(bytes)?.find(({ name }) => /^xl[\\/]worksheets[\\/]sheet1\.xml$/.test(name));
  const xml = entry && entry.size < MOST ? inflated(bytes, entry) : null;
  const footer =
    xml && /<oddFooter[^>]*>([^<]*)</.exec(xml.toString('utf8', Math.max(0, xml.length - 20_000)))?.[1];
  return footer ? codeIn(footer) : undefined;
}

/** The code in a footer as XML has it. Some programs write what is not Latin by its number: &#35821;. */
export function codeIn(footer: string): Printed | undefined {
  const plain = footer.replace(/&#(?:(\d{2,7})|x([0-9a-f]{2,6}));/gi, (_, decimal?: string, hex?: string) =>
    String.fromCodePoint(Math.min(Number(decimal ?? `0x${hex}`), 0x10ffff)),
  );
  const found = /&amp;R(?:&amp;\d+ ?)?\s*(\d{4}-\d{4}-[12](?:\/[^&]+?)+)(?: ([\d-]{19,22}))?$/.exec(
    plain.trim(),
  );
  if (!found) return undefined;
  const [, code = '', digits = ''] = found;
  const [, ...parts] = code.split('/');
  const document = /^[A-Z]{2}\d{8}-\d+$/.test(parts.at(-1) ?? '') ? parts.pop()! : '';
  const sheet = parts.pop() ?? '';
  return { code, sheet, of: parts.join('/'), document, digits };
}

/** Where what was filled in goes, by the kind of sheet. */
const COMMANDS: Readonly<Record<string, string>> = {
  'count-sheet': 'kaixue count enter',
  checklist: 'kaixue task done',
  'owner-tasks': 'kaixue task done',
  cleaning: 'kaixue inspect add',
  inspection: 'kaixue inspect add',
  repairs: 'kaixue repair list',
  hazards: 'kaixue problem list',
  property: 'kaixue property set',
  training: 'kaixue training attend',
  'reused-books': 'kaixue collect',
  requests: 'kaixue request list',
  'exercise-books': 'kaixue issue --all --kind exercise-book',
  'staff-supplies': 'kaixue issue --staff --kind supply',
  'teacher-books': 'kaixue issue --teachers --kind book',
  'department-supplies': 'kaixue issue --department',
  'desk-moves': 'kaixue room balance --apply',
  'book-grid': 'kaixue issue --all',
  'order-list': 'kaixue order list',
  'purchase-list': 'kaixue order list',
};

/** A sheet of kaixue's own that shows nothing to take, with the command that what was written by hand is told by. */
export function leftAsPrinted(printed: Printed, file: string): Problem {
  return problem(
    'sheet-printed',
    { code: printed.code, sheet: printed.sheet, ...commandFor(printed, file) },
    { at: { file } },
  );
}

/** The command that what was filled in is told by, and the class that it is told of: '' where it names none. */
function commandFor({ sheet, of, document }: Printed, file: string): { command: string; of: string } {
  // Filled in before anything came; what came is read from it as from any delivery note.
  if (sheet === 'receipt' && document === '') return { command: `kaixue receive "${file}"`, of: '' };
  if (document !== '') return { command: `kaixue confirm ${document}`, of: '' };
  if (COMMANDS[sheet]) return { command: COMMANDS[sheet], of: '' };
  return /^\d+-\d+$/.test(of) ? { command: 'kaixue issue', of } : { command: 'kaixue document list', of: '' };
}
