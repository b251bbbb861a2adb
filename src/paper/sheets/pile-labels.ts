import type { Part, Sheet } from '../sheet.ts';
import { collectionTurns } from './collection-times/collection-times.ts';
import { columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, type Due, handOut, titleOf } from './handout.ts';
import { makeSheet, partCode, pupilCount, sums } from './make.ts';

/** 书堆标签: one large label a class, to lie on its pile. */
export function pileLabels(facts: Facts, filter: Filter): Sheet | null {
  const times = new Map(collectionTurns(facts).turns.map((t) => [t.class.id, t]));
  const parts = chosenClasses(facts, filter).flatMap((c) => {
    const out = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS, filter.document);
    const lines = out.lines.filter((l) => l.now > 0);
    return lines.length === 0 ? [] : [label(facts, c, lines, times.get(c.id), out.documents[0])];
  });
  if (parts.length === 0) return null;
  return makeSheet(facts, 'pile-labels', [], {
    columns: columns(facts.words, ['book', 'copies', 'packs', 'checked']),
    layout: 'labels',
    parts,
  });
}

function label(
  facts: Facts,
  c: SheetClass,
  lines: Due[],
  turn: { time: string; counter: number } | undefined,
  document: string | undefined,
): Part {
  const say = facts.words.paper.sheets;
  const rows = lines.map((l) => ({
    book: titleOf(facts.words, l.item),
    copies: l.now,
    packs: say.packsAndLoose(l.packs, l.loose),
    checked: null,
  }));
  const total = sums(rows, ['copies']);
  return {
    name: c.name,
    code: partCode(facts, c.code, 'pile-labels', document),
    facts: [
      { label: say.facts.titles, value: say.titlesCounted(rows.length) },
      { label: say.facts.copies, value: say.copiesCounted(Number(total.copies)) },
      { label: say.facts.pupils, value: pupilCount(facts.words, c) },
      ...(c.room === null ? [] : [{ label: say.facts.room, value: c.room }]),
      ...(c.teacher === null ? [] : [{ label: say.facts.teacher, value: c.teacher }]),
      ...(turn === undefined
        ? []
        : [
            { label: say.facts.time, value: turn.time },
            { label: say.facts.counter, value: say.counterName(turn.counter + 1) },
          ]),
    ],
    groups: [{ rows, total: { book: say.total, ...total } }],
  };
}
