/** A class that comes for its books: its id and the corridor it comes from (building and floor; its grade where rooms are unknown). */
export interface Comer {
  id: number;
  corridor: string;
}

/** When and where a class collects. `slot` and `counter` count from 0. */
export interface Turn {
  id: number;
  slot: number;
  counter: number;
}

/**
 * Gives every class a slot and a counter: as few slots as the counters allow, classes in the order given as far as possible, and
 * two of one corridor in the same slot only when a corridor has more classes than there are slots.
 *
 * In each slot, corridors that have as many classes left as there are slots left must be served now (they come first); the other
 * counters go to the next classes from corridors not yet served in the slot. That keeps the rest solvable, so a clash happens only
 * where none could be avoided.
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
    // Counters that stay free are used by a corridor a second time only when the slots left could not take all who wait.
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

/** Slots in which two classes of one corridor collect at once. */
export function clashes(turns: readonly Turn[], comers: readonly Comer[]): number[] {
  const corridor = new Map(comers.map((c) => [c.id, c.corridor]));
  const seen = new Set<string>();
  const found = new Set<number>();
  for (const t of turns) {
    const key = `${t.slot}/${corridor.get(t.id)}`;
    if (seen.has(key)) found.add(t.slot);
    seen.add(key);
  }
  return [...found].sort((a, b) => a - b);
}

/** '8:30–8:40' from the first minute of the day, minutes a class takes, and the slot. */
export function slotTime(start: number, minutes: number, slot: number): string {
  const clock = (m: number) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`;
  return `${clock(start + slot * minutes)}–${clock(start + (slot + 1) * minutes)}`;
}
