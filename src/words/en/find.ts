import type { Words } from '../index.ts';

export const find: Words['find'] = {
  help: 'find a person, room, item, document, task, repair … wherever it stands',
  columns: { kind: 'Kind', name: 'Name', more: 'More', command: 'Show it' },
  more: (n) => `${n} more: type more of it.`,
  problems: {
    'found-nothing':
      '“{text}” stands nowhere\nType less of it, or pinyin initials; files are read in by kaixue import.',
  },
};
