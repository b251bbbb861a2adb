/** A class that collects books: its id and its corridor (building and floor, or its grade if its room is unknown). */
export interface Comer {
  id: number;
  corridor: string;
}

/** When and where a class collects; `slot` and `counter` start at 0. */
export interface Turn {
  id: number;
  slot: number;
  counter: number;
}

/**
 * Gives every class a slot and a counter: in as few slots as possible, in the given order as far as possible, and with two classes
 * of one corridor in the same slot only if the corridor has more classes than there are slots.
 *
 * In each slot, corridors with as many classes left as there are slots left come first, as they must be served now; the other
 * counters go to the next classes of corridors not yet served in this slot. So there is a clash only if it cannot be avoided.
 */
export function schedule(comers: readonly Comer[], counters: number): Turn[] {
  const waiting = [...comers];
  const turns: Turn[] = [];
  const slots = Math.ceil(comers.length / counters);
  for (let slot = 0; slot < slots; slot++) {
    const slotsLeft = slots - slot;
    const left = new Map<string, number>();
    for (const w of waiting) left.set(w.corridor, (left.get(w.corridor) ?? 0) + 1);
    const urgent = (c: Comer) => (left.get(c.corridor) ?? 0) >= slotsLeft;
    const order = [...waiting.filter(urgent), ...waiting.filter((c) => !urgent(c))];
    const chosen: Comer[] = [];
    const served = new Set<string>();
    for (const c of order) {
      if (chosen.length === counters) break;
      if (served.has(c.corridor)) continue;
      served.add(c.corridor);
      chosen.push(c);
    }
    // A corridor gets a second counter in this slot only if the remaining slots cannot take all classes.
    const capacity = (slotsLeft - 1) * counters;
    for (const c of waiting) {
      if (chosen.length === counters) break;
      if (chosen.includes(c)) continue;
      const ofCorridor = (left.get(c.corridor) ?? 0) - chosen.filter((o) => o.corridor === c.corridor).length;
      if (ofCorridor > slotsLeft - 1 || waiting.length - chosen.length > capacity) chosen.push(c);
    }
    chosen.sort((a, b) => comers.indexOf(a) - comers.indexOf(b));
    for (const [counter, c] of chosen.entries()) {
      turns.push({ id: c.id, slot, counter });
      waiting.splice(waiting.indexOf(c), 1);
    }
  }
  return turns;
}

/** When a class of a corridor collects, in minutes after midnight. */
export interface Times {
  corridor: string;
  from: number;
  to: number;
}

/** Whether two classes of one corridor collect at the same time. */
export function clashes(all: readonly Times[]): boolean {
  return all.some((a, i) =>
    all.slice(i + 1).some((b) => a.corridor === b.corridor && a.from < b.to && b.from < a.to),
  );
}

/**
 * How long a slot takes: as long as the class with the most copies in it needs. `minutes` is what a class of average copies takes; in
 * steps of five minutes where the school says it in such.
 */
export function slotMinutes(copies: readonly number[], average: number, minutes: number): number {
  const step = minutes % 5 === 0 ? 5 : 1;
  const most = Math.max(...copies);
  return Math.max(step, Math.round((minutes * most) / average / step) * step);
}

/** Minutes after midnight as a time span: 8:30–8:40. */
export function spanText({ from, to }: Pick<Times, 'from' | 'to'>): string {
  const clock = (m: number) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`;
  return to > from ? `${clock(from)}–${clock(to)}` : clock(from);
}

/** 8:30–8:40 or 8:30 in minutes after midnight. */
export function spanOf(text: string): Pick<Times, 'from' | 'to'> {
  const [from = 0, to = from] = [...text.matchAll(/(\d+):(\d+)/g)].map(
    (m) => Number(m[1]) * 60 + Number(m[2]),
  );
  return { from, to };
}
