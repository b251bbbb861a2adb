import { pointsOf } from '../../work/inspection/forms.ts';
import { patrols } from '../../work/inspection/patrol.ts';
import { type PartContent, sheet } from './content.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/** With more points than this, their names are set vertically. */
const MOST_HORIZONTAL = 5;

/** 设施检查表 (facilities inspection): a page per form that is inspected regularly, a row per room, a box per point. */
export const inspection = sheet('inspection', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const rooms = reader.all<{ name: string; kind: string }>(
    'SELECT name, kind FROM room ORDER BY building, floor, name',
  );
  const parts = patrols(reader, facts.term.id).flatMap((round): PartContent[] => {
    const points = pointsOf(reader, round.form);
    const places = rooms.filter((r) => round.roomKind === '' || r.kind === round.roomKind);
    if (points.length === 0 || places.length === 0) return [];
    const upright = points.length > MOST_HORIZONTAL;
    const table = tableOf<(typeof rooms)[number]>(words, {
      no: numbered,
      place: { as: 'where', width: 12, value: (room) => room.name },
      ...Object.fromEntries(points.map((p, i) => [`p${i}`, { label: p.name, kind: 'tick', upright }])),
      problem: BY_HAND,
    });
    return [
      {
        of: { name: round.form, code: round.form },
        facts: { form: round.form, owner: round.owner, date: round.nextOn },
        columns: table.columns,
        groups: [table.group(places)],
        notes: [
          words.paper.sheets.notes.inspection,
          ...points
            .filter((p) => p.standard !== '')
            .map((p) => `${p.name}${words.paper.render.colon}${p.standard}`),
        ],
      },
    ];
  });
  const { columns } = tableOf(words, { no: BY_HAND, place: { as: 'where', width: 12 }, problem: BY_HAND });
  return { head: ['form', 'owner', 'date'], signed: ['inspector', 'logistics', 'date'], columns, parts };
});
