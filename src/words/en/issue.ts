import type { Words } from '../index.ts';
import { items, units } from './say.ts';

export const issue: Words['issue'] = {
  help: 'hand out all that a class is due; what lacks is owed',
  options: {
    grade: 'all classes of a grade, and its teacher copies',
    all: 'the whole school',
    kind: 'one kind only: book guide aid exercise-book supply equipment',
    draft: 'draft only; confirm once signed',
    department: 'what departments are due, as in --department NAME; without a name all of them',
    staff: 'what staff are due, as in --staff NAME; without a name everybody',
    teachers: "teachers' books, and what each teacher is due",
    room: 'what rooms are due, as in --room NAME; without a name all of them',
    school: 'what the school as a whole is due',
    to: 'at the counter: to whom (a person, a class, a department)',
    oldReturned: 'old for new: the old one was handed in',
    purpose: 'what it is for',
  },
  done: (a) => `${a.who}: ${items(a.titles)}, ${units(a.copies)}, issue ${a.document} (no. ${a.id})`,
  owed: (a) =>
    `${a.who} is still owed ${units(a.copies)}; issue again when ${a.copies === 1 ? 'it has' : 'they have'} come.`,
  owedStill: (n) => `still owed ${units(n)}`,
  owedLater: 'What is owed: issue again when it has come.',
  every: { department: 'the departments', staff: 'the staff', room: 'the rooms' },
  nothing: (a) => `Nothing can go to ${a.who} now.`,
  note: (number) => `Print its note: kaixue print issue-note -d ${number}`,
  notes: (code) => `Print what a class signs: kaixue print class-packet --class ${code}`,
  drafted: (id) =>
    `Drafted; once signed: kaixue confirm ${id ?? 'NO.'}, with --except ROW=QTY where the paper differs.`,
  counter: (a) => `${a.who} got ${a.what}: ${a.document} (no. ${a.id}).`,
  counterDraft: (a) => `${a.who} is to get ${a.what}: ${a.document} (no. ${a.id}).`,
  oldScrapped: (a) => `The old one was handed in and scrapped (${a.document}).`,
  oldNote: 'old for new',
  left: (a) => `${a.item}: ${a.left} left, below the minimum of ${a.minimum}.`,
  askTo: 'To whom? (a class, a person, a department)',
  actions: { issue: 'hand out' },
  problems: {
    'issue-nobody':
      'Nobody to issue to was given.\nGive classes (kaixue issue {aClass}), or --grade 3, or --all. At the counter add --to NAME.',
    'issue-two-ways':
      "--to is the counter's issue: it does not go with {option}.\nWhat a class is due: kaixue issue {aClass}; at the counter: kaixue issue chalk 2 --to NAME.",
  },
};

export const owed: Words['owed'] = {
  help: 'who is still owed what, and who must return what',
  options: {
    who: 'these only: classes, persons, departments',
    kind: 'one kind only: book guide aid exercise-book supply equipment',
    all: 'also those who were handed nothing yet',
  },
  fields: {
    who: ['Who'],
    item: ['Item'],
    need: ['Due'],
    has: ['Has'],
    owed: ['Owed'],
    now: ['Now'],
    toReturn: ['To return'],
  },
  nothing: 'Nothing is owed, and nothing is to be returned.',
  total: (a) => `${a.owed} owed, ${a.now} can be handed out now, ${a.toReturn} to be returned.`,
  leavers: (who, item, names) => `${who} ${item}: not settled by ${names.join(', ')}, who left`,
  next: {
    give: (who) => `Hand out: kaixue issue ${who} or kaixue issue --all; late notes: kaixue print late-books`,
    between: '; ',
    issueAll: 'Hand out: kaixue issue --all',
    wait: (isOrdered, isToOrder) =>
      `The storeroom has none of it${isOrdered ? '; still to come: kaixue order list --open' : ''}${isToOrder ? '; to be ordered: kaixue plan --short' : ''}`,
    back: (who) => `put back: kaixue return ITEM=QTY --from ${who}`,
  },
};
