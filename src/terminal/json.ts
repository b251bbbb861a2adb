import answers from '../../templates/json/answers.json' with { type: 'json' };
import type { CommandName, Words } from '../words/index.ts';
import type { Described } from './context.ts';
import { jsonName } from './grammar.ts';
import { findEntry } from './registry.ts';
import { displayWidth, pad } from './width.ts';

/**
 * The shape of a JSON answer, as whole commands of the tests gave it (templates/json): a type by its name, '#room' for a row of a noun,
 * [shape] for a list, or an object by its keys. A key ends in ? where some answers are without it; '...' is what an object has as well.
 */
export type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };

/** The keys of such a row in --json. */
export const rowKeys = (described: Described): string[] =>
  described.fields.flatMap((one) => jsonKey(one) ?? []);

const jsonKey = ({ name, field }: Described['fields'][number]): string | null =>
  field.json === undefined ? jsonName(name) : field.json;

/** `help json room`: the rows of a noun with what each key is, and what each of its verbs answers; undefined for what is no command. */
export async function jsonHelp(words: Words, typed: string): Promise<string | undefined> {
  const entry = findEntry(typed);
  if (!entry || entry.group === 'hidden') return undefined;
  const loaded = await entry.load();
  const verbs = 'command' in loaded ? { '': loaded.command } : loaded.noun.verbs;
  const rows = Object.values(verbs).flatMap(({ described }) =>
    described ? [rowsText(words, described)] : [],
  );
  const told = Object.keys(verbs).map((verb) => answerText(entry.name, verb));
  return `${[...rows, ...told].filter(Boolean).join('\n')}`;
}

/** Every key of a row: its type, and what people call it. */
function rowsText(words: Words, described: Described): string {
  const [one] = described.keys;
  const types = (answers.rows as Record<string, Record<string, Shape>>)[one];
  if (!types) return '';
  const labels = described.words(words).fields;
  const keys = described.fields.flatMap((field) => {
    const key = jsonKey(field);
    return key === null
      ? []
      : [{ key, type: shapeText(types[key] ?? 'any', '  '), label: labels[field.name]?.[0] ?? '' }];
  });
  const width = (of: 'key' | 'type') => Math.max(...keys.map((row) => displayWidth(row[of])));
  const lines = keys.map(({ key, type, label }) =>
    `  ${pad(key, width('key'))}  ${pad(type, width('type'))}  ${label}`.trimEnd(),
  );
  return `${one}\n${lines.join('\n')}\n`;
}

function answerText(name: CommandName, verb: string): string {
  const typed = `${name} ${verb}`.trim();
  const shape = (answers.answers as Record<string, Shape>)[typed];
  return shape === undefined ? '' : `kaixue ${typed} --json\n  ${shapeText(shape, '  ')}\n`;
}

/** So wide an object stands on one line. */
const ONE_LINE = 60;

/** {rooms: [room], left: [{from: string, …}]} */
function shapeText(shape: Shape, indent: string): string {
  if (typeof shape === 'string') return shape.replaceAll('#', '');
  if (isList(shape)) return shape.length === 0 ? '[]' : `[${shapeText(shape[0]!, indent)}]`;
  if ('| null' in shape) return `${shapeText(shape['| null']!, indent)} | null`;
  const parts = Object.entries(shape).map(([key, one]) =>
    key === '...' ? `...${shapeText(one, `${indent}  `)}` : `${key}: ${shapeText(one, `${indent}  `)}`,
  );
  const line = `{${parts.join(', ')}}`;
  if (line.length <= ONE_LINE && !line.includes('\n')) return line;
  return `{\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}}`;
}

const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);
