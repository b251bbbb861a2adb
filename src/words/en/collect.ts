import type { Words } from '../index.ts';
import { are, copies, count } from './say.ts';

export const collect: Words['collect'] = {
  help: 'collect reused books from a class; without a class, list what is due',
  options: {
    damaged: 'how many of them are damaged, Science=2',
    lost: 'how many are lost, Science=1',
    collectedOn: 'the day (today unless said)',
    all: 'all that is due came back: do not ask',
  },
  askAll: (a) => `Did all ${copies(a.copies)} that ${a.class} has come back (${a.shown})?`,
  fields: {
    class: ['Class'],
    name: ['Title'],
    had: ['Due'],
    collected: ['Collected'],
    damaged: ['Damaged'],
    lost: ['Lost'],
    due: ['Left'],
  },
  beforeOpening: (day: string) =>
    `Note: the term opens on ${day}; these are copies just handed out. kaixue undo takes it back; --term names an earlier term.`,
  none: 'No class has any reused book.',
  before: (a) =>
    `No class has any reused book of this term; of ${a.term}, ${copies(a.copies)} of ${count(a.titles, 'title')} ${are(a.copies)} still out: kaixue collect --term ${a.term}`,
  done: (a) =>
    `${a.class}: collected ${copies(a.collected)} of ${count(a.titles, 'title')}${a.damaged > 0 ? ` (${a.damaged} damaged, not put into stock)` : ''}${a.lost > 0 ? `, ${a.lost} lost, ${a.yuan} yuan to be paid` : ''}; document ${a.number}${a.left > 0 ? `; ${copies(a.left)} still out` : ''}`,
  actions: { collect: 'collect reused books' },
  problems: {
    'collect-pair-bad': '"{text}" is not understood\nWrite TITLE=COPIES, for example Science=38.',
    'collect-not-theirs':
      'this class has no "{item}" to give back\nkaixue collect without a class shows what is due from each.',
    'collect-too-many':
      '{item}: {due} copies are due, {said} are said to be collected or lost\nCheck the copies; find out which class the others are of.',
    'collect-damaged':
      '{item}: {collected} copies collected, {damaged} said to be damaged\nDamaged copies are among those collected; say --lost for those that are gone.',
    'collect-earlier':
      '{class} was handed no reused book this term; reused books of {term} are still out (copies: {copies}, titles: {titles})\nTo collect these, name the class as it was called then: kaixue collect {class} --term {term}',
    'collect-class-earlier':
      'this term has no {class}; that of {term} still has reused books (copies: {copies}, titles: {titles})\nTo collect these: kaixue collect {class} --term {term}',
    'collect-nothing':
      '{class} has no reused book to give back\nkaixue collect without a class shows what is due from each.',
  },
};
