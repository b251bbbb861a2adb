import { editSchool, setSetting, setting } from '../../school/school.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { schoolAliases, wordsOf } from '../alias.ts';
import { chosen } from '../arguments/choice.ts';
import { ALIAS, CONFIG, type Config, type ConfigKey, type ConfigKind, configPath } from '../config.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { listOf } from '../noun/noun.ts';
import { copiesTyped, flag } from '../options.ts';
import { findEntry } from '../registry.ts';

interface Row {
  key: string;
  value: string;
  /** Where it is from; the next of these holds where one says nothing. */
  from: 'environment' | 'user' | 'school' | 'default';
}

const rows = listOf<Row>()((w) => w.config, 'configs', {
  fields: {
    key: { cell: ({ key }, ctx) => keySaid(ctx, key) },
    value: { cell: ({ value }, ctx) => valueSaid(ctx, value) },
    from: { cell: (row, ctx) => ctx.words.config.sources[row.from] },
    what: { value: ({ key }, ctx) => ctx.words.config.keys[keyKind(key)] },
  },
  all: ({ ctx }) => all(ctx),
  next: (w) => w.config.next,
});

const get = command({
  args: '<key>',
  async run(ctx, [typed = '']) {
    const key = await whichKey(typed);
    const row = all(ctx).find((one) => one.key === key) ?? refuse(EXIT.no, 'config-unset', { key });
    ctx.answer({ json: { config: rows.json(row, ctx) }, text: () => row.value });
  },
});

const set = command({
  writes: true,
  args: '<key> <value...>',
  options: { school: flag({ help: (w) => w.config.options.school }) },
  async run(ctx, [typed = '', ...words], given) {
    const key = await whichKey(typed);
    const text = words.join(' ').trim();
    const value = text === '-' ? undefined : await valueTyped(ctx, key, text);
    if (given.school) ofSchool(ctx, key, value);
    else await ofUser(ctx, key, value);
    const from = value === undefined ? 'default' : given.school ? 'school' : 'user';
    ctx.answer({
      json: { config: rows.json({ key, value: value ?? '', from }, ctx) },
      text: () => ctx.words.config.set({ key: keySaid(ctx, key), value: valueSaid(ctx, value ?? '') }),
    });
  },
});

/** What a user sets for all commands, and a school for all who work in its file. */
export const noun: Noun = { verbs: { list: rows.list, get, set } };

const keyKind = (key: string): ConfigKey | 'alias' => (key.startsWith(ALIAS) ? 'alias' : (key as ConfigKey));

/** alias.缺 is 别名.缺 to Chinese users, and lang 语言. */
function keySaid({ words }: Context, key: string): string {
  const [kind = '', ...name] = key.split('.');
  return [words.config.names[kind as ConfigKey], ...name].join('.');
}

const valueSaid = ({ words }: Context, value: string): string =>
  (words.config.values as Record<string, string>)[value] ?? value;

/** Everything as it holds now. */
function all(ctx: Context): Row[] {
  const school = ctx.hasSchool() ? ctx.read() : undefined;
  const plain = (Object.keys(CONFIG) as ConfigKey[]).map((key): Row => {
    const said = ctx.env[CONFIG[key].env];
    if (said && ctx.config[key] !== said) return { key, value: said, from: 'environment' };
    if (said) return { key, value: said, from: 'user' };
    if (key === 'lang') return { key, value: ctx.lang, from: school ? 'school' : 'default' };
    const value = {
      me: '',
      copies: school ? setting(school, 'print.copies') : '1',
      color: 'auto',
      pager: '',
    }[key];
    return { key, value, from: key === 'copies' && value !== '1' ? 'school' : 'default' };
  });
  const own = Object.entries(ctx.config).filter(([key]) => key.startsWith(ALIAS));
  const ours = school ? Object.entries(schoolAliases(school)) : [];
  return [
    ...plain,
    ...own.map(([key, value]): Row => ({ key, value, from: 'user' })),
    ...ours
      .map(([name, value]): Row => ({ key: ALIAS + name, value, from: 'school' }))
      .filter(({ key }) => ctx.config[key] === undefined),
  ];
}

/** A key as it is written, or by its name in either language. @throws Refusal 2 */
async function whichKey(typed: string): Promise<string> {
  const [, name] = /^(?:alias|别名)[.．。](\S+)$/.exec(typed.normalize('NFKC').trim()) ?? [];
  if (name !== undefined) return ALIAS + name;
  const keys = Object.keys(CONFIG) as ConfigKey[];
  const found = await chosen(keys, typed, (w) => w.config.names);
  return (
    found ?? refuse(EXIT.usage, 'config-unknown', { key: typed, known: [...keys, `${ALIAS}…`].join('  ') })
  );
}

/** @throws Refusal 2 for what cannot be set so */
async function valueTyped(ctx: Context, key: string, text: string): Promise<string> {
  if (key.startsWith(ALIAS)) return aliasOf(key.slice(ALIAS.length), text);
  const { choices }: ConfigKind = CONFIG[key as ConfigKey];
  if (choices)
    return (
      (await chosen(choices, text, (w) => w.config.values as Record<string, string>)) ??
      refuse(EXIT.usage, 'choice-bad', { option: key, value: text, choices: [...choices] })
    );
  // `never` is a pager too: none.
  if (key === 'pager') return (await chosen(['never'], text, (w) => w.config.values)) ?? text;
  if (key === 'copies') return String(await copiesTyped(ctx, text, key));
  return text;
}

/** A command that an alias may stand for: one of the program's, under another name. @throws Refusal 2 */
function aliasOf(name: string, text: string): string {
  const [first = ''] = wordsOf(text.replace(/^kaixue\s+/, ''));
  if (findEntry(name)) refuse(EXIT.usage, 'alias-is-command', { name });
  if (!findEntry(first)) refuse(EXIT.usage, 'alias-of-nothing', { name, command: first });
  return text.replace(/^kaixue\s+/, '');
}

async function ofUser(ctx: Context, key: string, value: string | undefined): Promise<void> {
  const path = configPath(ctx) ?? refuse(EXIT.cannotWrite, 'home-unknown', {});
  const config = changed(ctx.config, key, value);
  const { writeFileSafely } = await import('../../paper/render/write.ts');
  if (!ctx.options.dryRun) writeFileSafely(path, Buffer.from(`${JSON.stringify(config, null, 2)}\n`));
}

/** @throws Refusal 2 for what is a person's own */
function ofSchool(ctx: Context, key: string, value: string | undefined): void {
  const kind = keyKind(key);
  if (kind !== 'alias' && !('school' in CONFIG[kind]))
    refuse(EXIT.usage, 'config-own', { key: keySaid(ctx, key) });
  ctx.change('setting-set', { key }, (tx) => {
    if (kind === 'lang') editSchool(tx, { lang: value === 'en' ? 'en' : 'zh' });
    else if (kind === 'copies') setSetting(tx, 'print.copies', value ?? '1');
    else {
      const aliases = changed(schoolAliases(tx), key.slice(ALIAS.length), value);
      setSetting(tx, 'aliases', Object.keys(aliases).length === 0 ? '' : JSON.stringify(aliases));
    }
  });
}

/** With this as its value; without it where it has none. */
const changed = (config: Config, key: string, value: string | undefined): Config => ({
  ...Object.fromEntries(Object.entries(config).filter(([one]) => one !== key)),
  ...(value === undefined ? {} : { [key]: value }),
});
