import { type PupilCopy, pupilDue, pupilHas } from '../../goods/ledger/pupil-copies.ts';
import type { Books } from '../../school/student/transfer.ts';
import { parseTermCode } from '../../school/term/term.ts';
import type { Sheet } from '../sheet.ts';
import { chosenClasses, type Facts, type Filter } from './facts/facts.ts';
import { storedTransfers } from './facts/transfers.ts';
import { transferSheet } from './transfer.ts';

/** 学生异动教材交接单 of every transfer of the term, a page each, the newest first; of some classes where told. */
export function transfers(facts: Facts, filter: Filter): Sheet | null {
  const { reader, term } = facts;
  const half = parseTermCode(term.code);
  if (!reader || !half) return null;
  const chosen = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const classes = new Map(facts.classes.map((c) => [c.id, c]));
  const planTerm = { id: term.id, code: term.code, opening: term.opening };
  const due = kept((classId: number) => pupilDue(reader, planTerm, classId));
  const sheets = storedTransfers(reader, term.id)
    .filter(
      (t) => chosen.has(t.fromClassId ?? t.toClassId!) || (t.toClassId !== null && chosen.has(t.toClassId)),
    )
    .map((t) => {
      const from = t.fromClassId === null ? undefined : classes.get(t.fromClassId);
      const to = t.toClassId === null ? undefined : classes.get(t.toClassId);
      const has = from && t.books ? pupilHas(reader, planTerm, from.id, t.date) : [];
      return transferSheet({
        words: facts.words,
        school: facts.school,
        term: half,
        date: t.date,
        kind: t.kind,
        student: { name: t.name, number: t.number },
        from: from?.name ?? null,
        to: to?.name ?? null,
        classCode: (to ?? from)?.code ?? '',
        books: t.books,
        has: has.map((c) => ({ ...c, books: fate(c, t.books!) })),
        // Who took his copies along is owed nothing by the new class.
        due: to && t.books !== 'moved' ? due(to.id) : [],
        document: t.document,
      });
    });
  const [first, ...more] = sheets;
  return first ? { ...first, date: facts.today, parts: [first, ...more].flatMap((s) => s.parts) } : null;
}

/** A reused book always comes back when its pupil leaves. */
function fate(copy: PupilCopy, books: Books): Books {
  return books === 'kept' && copy.reused ? 'returned' : books;
}

function kept<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key)!;
  };
}
