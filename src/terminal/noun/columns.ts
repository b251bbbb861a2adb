import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { jsonName } from '../grammar.ts';
import type { ListKind } from './description.ts';
import { cellOf, type Named, scriptValue } from './field.ts';

/** The columns of a list: those named by --columns, in that order; else those that lists show. */
export function chosenColumns<Row>(
  kind: ListKind<Row>,
  rows: Row[],
  names: string | undefined,
  ctx: Context,
): Named<Row>[] {
  if (names !== undefined)
    return names
      .split(/[,，、\s]+/)
      .filter(Boolean)
      .map((name) => fieldNamed(kind, name, '--columns', ctx));
  return kind.fields.filter((one) => {
    const when = one.field.list ?? 'always';
    return when === 'always' || (when === 'some' && rows.some((row) => cellOf(one, row, ctx) !== ''));
  });
}

/** Rows by a field, named as in --json or by its label; `-field` from the highest. What is empty stands last. */
export function sorted<Row>(kind: ListKind<Row>, rows: Row[], by: string | undefined, ctx: Context): Row[] {
  if (by === undefined) return rows;
  const down = by.startsWith('-');
  const one = fieldNamed(kind, down ? by.slice(1) : by, '--sort', ctx);
  const collator = new Intl.Collator(ctx.lang, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: scriptValue(one, row, ctx) }));
  const empty = (key: unknown) => key === null || key === undefined || key === '';
  keyed.sort((a, b) => {
    if (empty(a.key) || empty(b.key)) return Number(empty(a.key)) - Number(empty(b.key));
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return down ? -order : order;
  });
  return keyed.map(({ row }) => row);
}

/** @throws Refusal 2 naming the fields that there are */
function fieldNamed<Row>(kind: ListKind<Row>, name: string, option: string, ctx: Context): Named<Row> {
  const labels = kind.words(ctx.words).fields;
  const plain = name.toLowerCase().replaceAll('-', '_');
  const listed = kind.fields.filter(({ field }) => field.list !== false);
  const found = listed.find(
    ({ name: key, field }) => plain === jsonName(key) || plain === field.json || name === labels[key]![0],
  );
  const isSame = (label: string, key: string) => label.toLowerCase() === key.replaceAll('_', ' ');
  const known = listed.map(({ name }) => {
    const [key, label] = [jsonName(name), labels[name]![0]];
    return isSame(label, key) ? key : `${key} ${label}`;
  });
  return found ?? refuse(EXIT.usage, 'field-unknown', { option, value: name, known });
}
