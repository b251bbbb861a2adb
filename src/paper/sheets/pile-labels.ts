import { counterOf, turnsOf } from './collection-times.ts';
import { CLASS_HEAD, pupilCount, sheet } from './content.ts';
import { BOOK_KINDS, type Due, handOutByClass, titleOf } from './handout.ts';
import { BY_HAND, tableOf } from './table.ts';

/** 书堆标签 (pile labels): a large label per class for its pile of books. */
export const pileLabels = sheet('pile-labels', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const turns = new Map(turnsOf(facts).map((t) => [t.class.id, t]));
  const newTable = () =>
    tableOf<Due>(words, {
      book: (l) => titleOf(words, l.item),
      copies: (l) => l.now,
      packs: (l) => say.packsAndLoose(l.packs, l.loose),
      checked: BY_HAND,
    });
  return {
    head: [...CLASS_HEAD, 'copies', 'collectAt', 'counter'],
    columns: newTable().columns,
    parts: handOutByClass(facts, filter, BOOK_KINDS)
      .map(({ lines, ...rest }) => ({ ...rest, lines: lines.filter((l) => l.now > 0) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ of, lines, documents }) => {
        const table = newTable();
        const group = table.group(lines, { total: 'total' });
        const turn = turns.get(of.id);
        return {
          of,
          document: documents[0],
          facts: {
            kinds: say.kindsCounted(lines.length),
            copies: say.copiesCounted(table.sum('copies')),
            pupils: pupilCount(words, of),
            room: of.room,
            teacher: of.teacher,
            collectAt: turn?.time ?? null,
            counter: turn ? counterOf(words, turn) : null,
          },
          groups: [group],
        };
      }),
  };
});
