import { pointsOf } from '../../work/inspection/forms.ts';
import { patrols } from '../../work/inspection/patrol.ts';
import type { Column, Part, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { partCode } from './make.ts';
import { numbered, workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 设施检查表: a page a form, a row a room, a box a point. The forms are those of the rounds that the school has set. */
export function inspection(facts: Facts): Sheet | null {
  const { reader, words } = facts;
  if (!reader) return null;
  const say = words.work.sheets;
  const rooms = reader.all<{ name: string; kind: string }>(
    'SELECT name, kind FROM room ORDER BY building, floor, name',
  );
  const parts = patrols(reader, facts.term.id).flatMap((round): Part[] => {
    const points = pointsOf(reader, round.form);
    const places = rooms.filter((r) => round.roomKind === '' || r.kind === round.roomKind);
    if (points.length === 0 || places.length === 0) return [];
    const columns: Column[] = [
      ...workColumns(words, [
        ['no', 'count'],
        ['place', 'text', 12],
      ]),
      ...points.map(
        (p, i): Column => ({ key: `p${i}`, label: p.name, kind: 'tick', upright: points.length > 5 }),
      ),
      ...workColumns(words, [['problem', 'write', 18]]).map((c) => ({ ...c, key_column: false })),
    ];
    return [
      {
        name: round.form,
        code: partCode(facts, round.form, 'inspection'),
        facts: workFacts(words, { form: round.form, owner: round.owner, date: round.nextOn }),
        columns,
        groups: [
          {
            rows: numbered(
              places.map((r) => ({
                place: r.name,
                ...Object.fromEntries(points.map((_, i) => [`p${i}`, null])),
                problem: null,
              })),
            ),
          },
        ],
        notes: [
          say.notes.inspection,
          ...points
            .filter((p) => p.standard !== '')
            .map((p) => `${p.name}${words.paper.render.colon}${p.standard}`),
        ],
      },
    ];
  });
  return workSheet(facts, 'inspection', ['inspector', 'logistics', 'date'], {
    columns: parts[0]?.columns ?? [],
    parts,
  });
}
