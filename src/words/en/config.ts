import type { Words } from '../index.ts';

export const config: Words['config'] = {
  help: 'your own ways: language, who you are, copies, colour, pager, other names for commands',
  verbs: { get: 'the value of one', set: 'set one; - gives the default back' },
  fields: { key: ['Key'], value: ['Now'], from: ['From'], what: ['What'] },
  options: { school: 'write it into the school file, for all (language, copies, aliases)' },
  sources: { environment: 'environment', user: 'yours', school: 'school', default: 'default' },
  names: { lang: 'lang', me: 'me', copies: 'copies', color: 'color', pager: 'pager', alias: 'alias' },
  values: { zh: 'zh', en: 'en', auto: 'auto', always: 'always', never: 'never' },
  keys: {
    lang: 'language: zh or en',
    me: 'your name: noted in the log, “me” in task list --mine',
    copies: 'copies of a sheet that is signed',
    color: 'colour: auto (at a terminal only), always, never',
    pager: 'what turns the pages of long lists; never: nothing does',
    alias: 'another name for a command',
  },
  next: 'Change: kaixue config set KEY VALUE; a name for a command: kaixue config set alias.books "book list"',
  set: (a) => `${a.key}: ${a.value || '(default)'}`,
  problems: {
    'config-unreadable':
      'The settings in {path} are no JSON\nMend the file, or delete it and set anew with kaixue config set.',
    'config-unknown':
      'There is no “{key}” to set\nThere are: {known}; figures of the school are in kaixue setting.',
    'config-unset': '{key} is not set\nAll are in kaixue config list.',
    'config-own': '{key} is a person’s own, and not set for a school\nLeave --school out.',
    'alias-is-command': '{name} is a command already\nTake another name.',
    'alias-of-nothing':
      '{name} would stand for “{command}”, which is no command\nWrite it as usual, in quotes: kaixue config set alias.{name} "book list"',
  },
};
