import type { Shape } from '../../src/terminal/json.ts';

type Keyed = { [key: string]: Shape };

/** The keys of a noun's row in JSON, by the keys that rows stand under. */
export type RowKeys = ReadonlyMap<string, { name: string; keys: ReadonlySet<string>; strict: boolean }>;

/** The shape of an answer; each row met is handed to `seen`, and what stands where a row should and is none. */
export function shapeOf(value: unknown, key: string, rows: RowKeys, seen: Seen): Shape {
  if (value === null) return 'null';
  if (typeof value === 'string') return DAY.test(value) ? 'day' : 'string';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) {
    const [first, ...more] = value.map((one) => shapeOf(one, key, rows, seen));
    return first === undefined ? [] : [more.reduce(merged, first)];
  }
  const shapes = Object.entries(value).map(([name, one]) => [name, shapeOf(one, name, rows, seen)] as const);
  const noun = rows.get(key);
  if (noun && [...noun.keys].every((one) => one in value)) {
    const [own, more] = [true, false].map((is) =>
      Object.fromEntries(shapes.filter(([name]) => noun.keys.has(name) === is)),
    );
    seen.row(noun.name, own!);
    const row = `#${noun.name}`;
    return Object.keys(more!).length === 0 ? row : { '...': row, ...more };
  }
  // What is wrong with data has a message, and is called a problem too.
  if (noun?.strict && !('message' in value)) seen.other(key);
  if (shapes.length > 0 && !shapes.every(([name]) => NAME.test(name)))
    return { '<key>': shapes.map(([, one]) => one).reduce(merged) };
  return Object.fromEntries(shapes);
}

interface Seen {
  row(name: string, shape: Keyed): void;
  other(key: string): void;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const NAME = /^[a-z][a-z0-9_]*$/;

const isKeyed = (shape: Shape): shape is Keyed => typeof shape === 'object' && !Array.isArray(shape);
const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);

/** The shape that both fit. */
export function merged(a: Shape, b: Shape): Shape {
  if (a === 'any' || b === 'any') return 'any';
  if (typeof a === 'string' && typeof b === 'string') return mergedTypes(a, b);
  if (a === 'null' || b === 'null') return orNull(a === 'null' ? b : a);
  if (isKeyed(a) && '| null' in a)
    return orNull(merged(a['| null']!, isKeyed(b) && '| null' in b ? b['| null']! : b));
  if (isKeyed(b) && '| null' in b) return merged(b, a);
  if (isList(a) && isList(b)) {
    if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
    return [merged(a[0]!, b[0]!)];
  }
  if (isKeyed(a) && isKeyed(b)) return mergedKeys(a, b);
  // A row here, the same row with more there.
  if (typeof a === 'string' && isKeyed(b) && b['...'] === a) return mergedKeys({ '...': a }, b);
  if (typeof b === 'string' && isKeyed(a)) return merged(b, a);
  return 'any';
}

const orNull = (shape: Shape): Shape =>
  typeof shape === 'string' ? mergedTypes(shape, 'null') : { '| null': shape };

function mergedTypes(a: string, b: string): string {
  const all = new Set([...a.split(' | '), ...b.split(' | ')]);
  if (all.has('string')) all.delete('day');
  if (all.has('number')) all.delete('integer');
  return [...all].sort((one, other) => Number(one === 'null') - Number(other === 'null')).join(' | ');
}

const plain = (key: string) => key.replace(/\?$/, '');

function mergedKeys(a: Keyed, b: Keyed): Keyed {
  const at = (shape: Keyed, key: string) => shape[key] ?? shape[`${key}?`];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)].map(plain))];
  return Object.fromEntries(
    keys.map((key) => {
      const [one, other] = [at(a, key), at(b, key)];
      const always = key in a && key in b;
      const shape = one === undefined ? other! : other === undefined ? one : merged(one, other);
      return [always ? key : `${key}?`, shape];
    }),
  );
}

/** What `now` says otherwise than was promised: all of it, but for keys and answers that are new. */
export function broken(promised: Shape | undefined, now: Shape | undefined, at: string): string[] {
  if (promised === undefined) return [];
  if (now === undefined) return [`${at}: no answer has it any longer`];
  if (isKeyed(promised) && isKeyed(now) && !('| null' in promised) && !('| null' in now)) {
    return Object.entries(promised).flatMap(([key, shape]) => {
      const other = now[key];
      if (other === undefined && now[`${plain(key)}?`] !== undefined)
        return [`${at}.${key}: not in every answer`];
      if (other === undefined && now[plain(key)] !== undefined) return [];
      return broken(shape, other, `${at}.${key}`);
    });
  }
  if (isList(promised) && isList(now))
    return promised.length === 0 ? [] : broken(promised[0], now[0], `${at}[]`);
  return JSON.stringify(promised) === JSON.stringify(now)
    ? []
    : [`${at}: was ${JSON.stringify(promised)}, is ${JSON.stringify(now)}`];
}
