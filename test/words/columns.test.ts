import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/intake/columns.ts';
import { KINDS } from '../../src/terminal/commands/import/kinds.ts';
import { called } from '../../src/terminal/commands/import/request.ts';
import { loadWords } from '../../src/words/index.ts';

it('calls every field of every kind of table by a word of the language, never by its key', async () => {
  const { lexicon } = await loadLexicon(KINDS);
  for (const lang of ['zh', 'en'] as const) {
    const { kinds } = called(lexicon, await loadWords(lang));
    const wrong = KINDS.flatMap(({ name, fields }) => {
      const labels = kinds.get(name)!.labels;
      const all = [...new Set([...fields.map(({ key }) => key), ...labels.keys()])];
      return all
        .filter((key) => {
          const label = labels.get(key) ?? '';
          const own = lang === 'zh' ? /^[^a-zA-Z]+$/ : /^(?=.)[ -~]+$/;
          return !own.test(label) || /[a-z][A-Z]/.test(label);
        })
        .map((key) => `${lang} ${name}.${key}: ${labels.get(key)}`);
    });
    expect(wrong).toEqual([]);
  }
});
