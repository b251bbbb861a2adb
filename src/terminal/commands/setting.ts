import { SETTINGS, type SettingKey, setSetting, setting } from '../../school/school.ts';
import { settingKey, settingValue } from '../../school/setting.ts';
import type { Reader } from '../../store/reader.ts';
import { EXIT, Refusal, refuse } from '../../words/problem.ts';
import type { Command, Context, Noun } from '../context.ts';
import { table } from '../table.ts';

const list: Command = {
  run(ctx) {
    const rows = (Object.keys(SETTINGS) as SettingKey[]).map((key) => row(ctx, ctx.read(), key));
    const say = ctx.words.setting;
    ctx.answer({
      json: { settings: rows },
      text: () =>
        table<Row>(
          [
            { label: say.what, value: (one) => one.what },
            { label: say.value, value: (one) => one.value },
            { label: say.usual, value: (one) => (one.value === one.default ? '' : one.default) },
            { label: say.key, value: (one) => one.key },
          ],
          rows,
          ctx,
        ),
    });
    ctx.say(say.next);
  },
};

const set: Command = {
  args: '<key> <value>',
  writes: true,
  run(ctx, [typed = '', text = '']) {
    const known = Object.keys(SETTINGS).join('  ');
    const key = settingKey(typed) ?? refuse(EXIT.usage, 'setting-unknown', { key: typed, known });
    const checked = settingValue(key, text);
    if ('problem' in checked) throw new Refusal(EXIT.usage, [checked.problem]);
    const after = ctx.change('setting-set', { key }, (tx) => {
      setSetting(tx, key, checked.value);
      return row(ctx, tx, key);
    });
    ctx.answer({
      json: { setting: after },
      text: () => ctx.words.setting.set({ what: after.what, value: after.value }),
    });
  },
};

/** The figures that a school may edit. */
export const noun: Noun = { verbs: { list, set } };

interface Row {
  key: string;
  value: string;
  default: string;
  what: string;
}

function row(ctx: Context, reader: Reader, key: SettingKey): Row {
  // A setting without words of its own is still shown, by its key.
  const what = (ctx.words.setting.keys as Record<string, string>)[key] ?? key;
  return { key, value: setting(reader, key), default: SETTINGS[key], what };
}
