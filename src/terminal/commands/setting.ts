import { SETTINGS, type SettingKey, setSetting, setting } from '../../school/school.ts';
import { settingData, settingKey, settingValue } from '../../school/setting.ts';
import type { Reader } from '../../store/reader.ts';
import { EXIT, Refusal, refuse } from '../../words/problem.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { listOf } from '../noun/noun.ts';

interface Row {
  key: SettingKey;
  value: string;
  default: string;
  what: string;
}

const rows = listOf<Row>()((w) => w.setting, 'settings', {
  fields: {
    what: {},
    value: { value: (row) => settingData(row.key, row.value), cell: (row) => row.value },
    default: {
      value: (row) => settingData(row.key, row.default),
      cell: (row) => (row.value === row.default ? null : row.default),
    },
    key: {},
  },
  all: ({ ctx, reader }) => (Object.keys(SETTINGS) as SettingKey[]).map((key) => rowOf(ctx, reader, key)),
  next: (w) => w.setting.next,
});

const set = command({
  args: '<key> <value>',
  writes: true,
  run(ctx, [typed = '', text = '']) {
    const known = Object.keys(SETTINGS).join('  ');
    const key =
      settingKey(typed, ctx.words.setting.keys) ??
      refuse(EXIT.usage, 'setting-unknown', { key: typed, known });
    const checked = settingValue(key, text);
    if ('problem' in checked) throw new Refusal(EXIT.usage, [checked.problem]);
    const after = ctx.change('setting-set', { key }, (tx) => {
      setSetting(tx, key, checked.value);
      return rowOf(ctx, tx, key);
    });
    ctx.answer({
      json: { setting: rows.json(after, ctx) },
      text: () => ctx.words.setting.set({ what: after.what, value: after.value }),
    });
  },
});

/** The figures that a school may edit. */
export const noun: Noun = { verbs: { list: rows.list, set } };

function rowOf(ctx: Context, reader: Reader, key: SettingKey): Row {
  // A setting without words of its own is still shown, by its key.
  const what = (ctx.words.setting.keys as Record<string, string>)[key] ?? key;
  return { key, value: setting(reader, key), default: SETTINGS[key], what };
}
