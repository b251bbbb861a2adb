import { conceptsOf } from '../columns.ts';
import { FEW } from '../evidence/column.ts';
import { shapeOf } from '../evidence/shapes.ts';
import { isVerbal, saidByVerb } from '../evidence/verbs.ts';
import { headerKey } from '../header-text.ts';
import type { HeadColumn } from '../layout/head.ts';
import { AMOUNTS } from './amounts.ts';
import { readsBy } from './cells.ts';
import type { Bearing } from './taken.ts';
import { WEIGHTS } from './weights.ts';

/** How like the head is to the words of a field's concepts, less what it is more like than that. */
export function likeness(
  key: string,
  column: HeadColumn,
  bearing: Bearing,
): { score: number; concept: string; other: number } {
  const { words, vocabulary, evidence } = bearing;
  const best = { score: 0, concept: '', other: 0 };
  for (const { text } of column.texts) {
    const likes = vocabulary.like(headerKey(text).key);
    // 几楼 is most like a building, but 1, 2, 3 are none.
    const most = likes.find(({ concept }) => mayBe(concept, column, bearing))?.score ?? 0;
    for (const { concept, score } of likes) {
      const meaning = words.byConcept.get(concept)?.find((one) => one.field === key);
      const own = meaning ? (score - (most - score) / 2) * meaning.weight : 0;
      if (own > best.score) Object.assign(best, { score: own, concept });
    }
    // Where the head says nothing of the field, a cell or two under it do not make it more: 开学前 under 希望完成时间.
    const cellsTell = best.score > 0 || evidence.of(column).cells.length >= FEW;
    const other = likes.find(
      ({ concept }) =>
        !words.byConcept.has(concept) && !(cellsTell && looksOtherwise(concept, column, bearing)),
    );
    best.other = Math.max(best.other, other?.score ?? 0);
    byVerb(key, headerKey(text).key, best, bearing);
  }
  return best;
}

/** The verb in the head of an amount outdoes what its other characters are like: 签收册数 came, 留存册数 is on hand. */
function byVerb(
  key: string,
  text: string,
  best: { score: number; concept: string; other: number },
  { kind, words }: Bearing,
): void {
  const said = saidByVerb(text);
  const own = conceptsOf(kind, key);
  if (!said || !own.some(isVerbal)) return;
  const weight = words.byConcept.get(said)?.find((one) => one.field === key)?.weight;
  if (weight) Object.assign(best, { score: Math.max(best.score, WEIGHTS.verb * weight), concept: said });
  else {
    best.score = Math.min(best.score, WEIGHTS.otherVerb);
    best.other = Math.max(best.other, WEIGHTS.verb);
  }
}

/** The cells of this concept have a shape, and none of these has it: 总共学生 over numbers are no names, 计 over 盒 and 包 no total. */
function looksOtherwise(concept: string, column: HeadColumn, { evidence }: Bearing): boolean {
  if (AMOUNTS.has(concept) && evidence.of(column).numeric === 0) return true;
  const shape = shapeOf(concept);
  return (
    shape !== undefined &&
    shape.telling >= WEIGHTS.selective &&
    evidence.of(column).shareBy(concept, shape.is) < 0.1
  );
}

/** Whether the cells may be a concept; nobody here can tell of what the kind has no field for. */
function mayBe(concept: string, column: HeadColumn, bearing: Bearing): boolean {
  const { kind, words } = bearing;
  const meanings = words.byConcept.get(concept);
  return (
    !meanings ||
    meanings.some(({ field: key }) => {
      const field = kind.fields.find((one) => one.key === key);
      return !field || readsBy(field, concept, column, WEIGHTS.like, bearing) > 0;
    })
  );
}
