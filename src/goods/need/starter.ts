import { parse } from 'yaml';
import type { Writer } from '../../store/reader.ts';
import { initials } from '../../words/initials.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { itemKey } from '../item/key.ts';
import { insertItem, itemByKey } from '../item/store.ts';
import { SCOPES, type Scope, setStandard, standards } from './standard.ts';

/** A line of templates/standards/*.yaml. */
export interface StarterLine {
  item: string;
  spec: string;
  unit: string;
  category: string | null;
  pack: number | null;
  per: Scope;
  quantity: number;
  /** quantity for every so many: 1 for every 2 pupils. */
  every: number;
  grades: string;
  roomKind: string | null;
  lasting?: 0 | 1;
  months: number | null;
}

/**
 * Reads a YAML file of standards. Loads the YAML parser: import this lazily.
 * @throws Refusal 65 naming the standard and what is wrong with it
 */
export function readStarter(file: string, text: string): StarterLine[] {
  const parsed = parsedYaml(file, text);
  const list = (parsed as { standards?: unknown } | null)?.standards;
  if (!Array.isArray(list)) return refuse(EXIT.data, 'starter-bad', { file, row: 0, field: 'standards' });
  return list.map((one, index) => {
    const bad = (field: string): never => refuse(EXIT.data, 'starter-bad', { file, row: index + 1, field });
    const line = (typeof one === 'object' && one !== null ? one : bad('item')) as Record<string, unknown>;
    const count = (field: string, usual: number | null) => {
      const value = line[field] ?? usual;
      return value === null || (Number.isSafeInteger(value) && (value as number) > 0)
        ? (value as number | null)
        : bad(field);
    };
    const text = (field: string) => (line[field] === undefined ? '' : String(line[field]).trim());
    return {
      item: text('item') || bad('item'),
      spec: text('spec'),
      unit: text('unit'),
      category: text('category') || null,
      pack: count('pack', null),
      per: SCOPES.find((scope) => scope === line.per && scope !== 'teachers') ?? bad('per'),
      quantity: count('quantity', null) ?? bad('quantity'),
      every: count('every', 1)!,
      grades: Array.isArray(line.grades) ? line.grades.join(',') : text('grades'),
      roomKind: text('room_kind') || null,
      lasting: line.lasting === undefined ? undefined : line.lasting === true ? 1 : 0,
      months: count('months', null),
    };
  });
}

function parsedYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return refuse(EXIT.data, 'starter-not-yaml', { file, detail: (error as Error).message.split('\n')[0]! });
  }
}

/**
 * Adds an example set to a term: items that lack are made, standards are added only for items that have none, so that
 * nothing a school has said is touched. Running it again adds nothing.
 */
export function addStarter(
  tx: Writer,
  termId: number,
  lines: readonly StarterLine[],
): { items: number; standards: number; kept: number } {
  const done = { items: 0, standards: 0, kept: 0 };
  const said = new Set(standards(tx, termId).map((standard) => standard.itemId));
  for (const line of lines) {
    const { item: name, spec, unit, category, pack } = line;
    const key = itemKey({ kind: 'supply', name, spec });
    let id = itemByKey(tx, key)?.id;
    if (id === undefined) {
      id = insertItem(tx, {
        kind: 'supply',
        name,
        spec,
        unit,
        category,
        pack,
        key,
        initials: initials(name),
      });
      done.items++;
    }
    if (said.has(id)) {
      done.kept++;
      continue;
    }
    const { per: scope, quantity, every: per, grades, roomKind, lasting, months } = line;
    setStandard(tx, { termId, itemId: id, scope, quantity, per, grades, roomKind, lasting, months });
    done.standards++;
  }
  return done;
}
