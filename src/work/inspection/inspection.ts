/** A point of a form: what is looked at, by which standard, how many points it has. */
export interface Point {
  name: string;
  standard: string;
  points: number;
}

export interface Lost {
  item: string;
  lost: number;
  reason: string;
}

export interface Scored {
  lines: { name: string; points: number; lost: number; reason: string | null }[];
  score: number;
  full: number;
  passed: boolean;
}

/** `地面=2:有纸屑`, `地面=2` → what was lost; undefined when it is none. */
export function parseLost(text: string): Lost | undefined {
  const m = /^(.+?)[=＝](\d{1,3})(?:[:：](.*))?$/.exec(text.trim());
  return m ? { item: m[1]!.trim(), lost: Number(m[2]), reason: (m[3] ?? '').trim() } : undefined;
}

/** The points of a form with what was lost; passed when at least `pass` per cent are left. Items must be the form's. */
export function scoreOf(points: readonly Point[], lost: readonly Lost[], pass: number): Scored {
  const by = new Map(lost.map((l) => [l.item, l]));
  const lines = points.map((p) => {
    const l = by.get(p.name);
    return { name: p.name, points: p.points, lost: l?.lost ?? 0, reason: l?.reason || null };
  });
  const full = lines.reduce((sum, l) => sum + l.points, 0);
  const score = full - lines.reduce((sum, l) => sum + l.lost, 0);
  return { lines, score, full, passed: score * 100 >= full * pass };
}

/** The form that areas are inspected by, unless said. */
export const CLEANING = '卫生';
