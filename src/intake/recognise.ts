import type { Problem } from '../words/problem.ts';
import type { KindWords, Lexicon } from './columns.ts';
import { CLEAR, findHeader, type Header } from './header.ts';
import { headerKey } from './header-text.ts';
import type { CellContext, Kind, Reading, SheetCells, SheetContext } from './kind.ts';

/** A way to read a sheet: as a list under a header, or as a whole. */
export interface Candidate {
  kind: Kind;
  header?: Header;
  reading?: Reading<unknown>;
  score: number;
  remark?: Problem;
}

export interface Recognised {
  /** The best, and those as good as it: more than one is a question. */
  best: Candidate[];
  /** When there is none: the kind that comes nearest, with the fields it lacks. */
  nearest?: { kind: Kind; header: Header; lacks: string[][] };
}

/** A name of the kind in the title, the sheet's or the file's name counts as much as this many fields. */
const HINT = 1.5;

/** Which kinds a sheet may be, by what its header and title say; `words` of each kind already include --map; `told`: --as says it. */
export function recognise(
  sheet: SheetCells,
  kinds: readonly Kind[],
  words: Lexicon,
  context: (header: Header | null) => SheetContext,
  told = false,
): Recognised {
  const candidates: Candidate[] = [];
  let nearest: Recognised['nearest'];
  let nearness = Number.NEGATIVE_INFINITY;
  for (const kind of kinds) {
    const own = words.get(kind.name);
    if (!own || kind.fields.length === 0) continue;
    const header = findHeader(sheet, own);
    if (!header) continue;
    const ctx = context(header);
    const named = hint(sheet, own, ctx.title);
    // A table that is called so and has no other columns: 班级 and 姓名 under 学生名单 are a roster.
    const enough = missingGroups(kind, requiredOf(kind), header, ctx);
    const plain = named > 0 && header.unknown.length === 0 && enough.length === 0;
    const lacks = told || plain ? enough : missingGroups(kind, kind.signature, header, ctx);
    const other =
      kind.unlike?.some((field) => header.fields.has(field)) || kind.suits?.(tookOf(header)) === false;
    const unlike = !told && (other || kind.unlikeTitle?.test(saidOf(sheet, ctx.title)) || false);
    if (lacks.length === 0 && !unlike) {
      const remark = told ? null : kind.doubt?.(tookOf(header), named > 0);
      candidates.push({ kind, header, score: header.fields.size + named, ...(remark ? { remark } : {}) });
    } else if (!unlike && header.fields.size > 1) {
      const near = header.fields.size + named - lacks.length;
      if (near > nearness) nearest = { kind, header, lacks };
      nearness = Math.max(near, nearness);
    }
  }
  // A clear header makes the sheet a list: it need not be read through as a grid.
  if (!candidates.some((c) => (c.header?.fields.size ?? 0) >= CLEAR)) {
    for (const kind of kinds) {
      const own = words.get(kind.name);
      const whole = own && kind.readWhole?.(sheet, context(null), own.fields);
      if (!whole) continue;
      candidates.push({
        kind,
        reading: whole,
        score: (whole.score ?? 3) + hint(sheet, own, context(null).title),
      });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const top = candidates[0]?.score ?? 0;
  return nearest
    ? { best: candidates.filter((c) => c.score === top), nearest }
    : { best: candidates.filter((c) => c.score === top) };
}

/** What a sheet must have once a person has said what it is: the fields that no row can do without. */
function requiredOf(kind: Kind): string[][] {
  if (kind.enough) return kind.enough;
  const required = kind.fields
    .filter((field) => field.required)
    .map((field) => [field.key, ...(field.or ?? [])]);
  return required.length > 0 ? required : kind.signature;
}

function tookOf(header: Header): ReadonlyMap<string, string> {
  return new Map((header.blocks[0] ?? []).map((one) => [one.field, headerKey(one.header).key]));
}

/** Signature groups of which the header has no field, and no field gives a value from the sheet's name or title. */
function missingGroups(kind: Kind, groups: string[][], header: Header, ctx: SheetContext): string[][] {
  const cell: CellContext = { ...ctx, header: '', unit: '', row: {} };
  return groups.filter(
    (group) =>
      !group.some((key) => {
        if (header.fields.has(key)) return true;
        const given = kind.fields.find((field) => field.key === key)?.fallback?.(cell);
        return given ? 'value' in given : false;
      }),
  );
}

function hint(sheet: SheetCells, words: KindWords, title: string): number {
  const said = saidOf(sheet, title);
  return words.names.some((name) => name.length > 1 && said.includes(name)) ? HINT : 0;
}

function saidOf(sheet: SheetCells, title: string): string {
  return headerKey(`${title} ${sheet.sheet} ${sheet.file.replace(/^.*[\\/]/, '')}`).key;
}
