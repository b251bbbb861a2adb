import type { Words } from '../index.ts';
import { spans } from '../said.ts';

export const goods: Words['goods'] = {
  kinds: {
    book: 'textbooks',
    guide: "teachers' guides",
    aid: 'study aids',
    'exercise-book': 'exercise books',
    supply: 'supplies',
    equipment: 'equipment',
  },
  policies: { 'first-lesson': 'first lesson first', even: 'evenly', 'whole-class': 'whole classes first' },
  unit: 'copies',
  recipient: {
    teachers: (grade) => (grade === 0 ? 'Teachers' : `Grade ${grade} teachers`),
    school: 'the whole school',
    event: (name) => `Event: ${name}`,
  },
  grade: (grade) => (grade === 0 ? 'All' : `Grade ${grade}`),
  grades: (grades) =>
    spans(grades.split(',').filter(Boolean).map(Number))
      .map(({ from, to }) => (from === to ? `Grade ${from}` : `Grades ${from}–${to}`))
      .join(', '),
  packs: (packs, loose, unit) => {
    const full = `${packs} ${packs === 1 ? 'pack' : 'packs'}`;
    if (packs === 0) return `${loose} ${unit}`.trim();
    return loose === 0 ? full : `${full} + ${loose}`;
  },
  takenFor: (a) => `“${a.typed}” is taken for ${a.item}`,
  what: (a) => `${a.amount} ${/[a-z]$/i.test(a.amount) ? 'of ' : ''}${a.item}`,
  join: ', ',
  problems: {
    'item-unknown':
      'Nothing found for “{item}”.\nGive part of the name, an ISBN, a code or pinyin initials, like yw for 语文; kaixue book list and kaixue supply list show them all; what is new is added by kaixue supply add "{item}".',
    'item-ambiguous': '“{item}” may be {count} things: {choices}.\nBe more precise, or give the code.',
    'item-there': '{name} is there already (code {code}).\nTo change it: kaixue book edit {code}.',
    'kind-unknown': 'There is no kind “{kind}”.\nGive one of: {known}.',
    'quantity-not-positive': '“{quantity}” of {item} is no amount.\nGive a whole number above 0.',
    'more-than-there': (a: { item: string; wanted: number; free: number; kept: number }) => ({
      message: `${a.item}: ${a.wanted} wanted, only ${a.free} free${a.kept > 0 ? ` (${a.kept} more are drafted or lent)` : ''}.`,
      hint: 'Take fewer; record what came first (kaixue receive); drafts: kaixue document list --drafts.',
    }),
    'back-more-than-has':
      '{who} has {has} of {item}, not {back}.\nCheck the amount and who brings it; see kaixue stock history ITEM.',
    'issued-below-zero':
      'Some of {item} has come back or was scrapped since: {document} cannot be taken back alone.\nTake those documents back first (kaixue document list), or undo them with it: kaixue undo N --with-later.',
    'outside-below-zero':
      'What waited outside of {item} has gone back to the supplier: {document} cannot be taken back.\nTake that return back first: kaixue document list --kind TH.',
    'recipient-unknown':
      '“{who}” is no class, member of staff, department or room.\nWrite a class as 3-2, a person by name or number, a department by its name, the school as “school”.',
    'recipient-many': '“{who}” may be: {choices}.\nWrite the whole name, or the number.',
    'pair-unit':
      '{item} is counted in {unit}; “{typed}” was written.\nWrite how many {unit}, such as ={quantity}.',
    'unit-differs':
      '{item} is counted in {unit}; here the unit is “{said}”, and how many {unit} that is nobody has said\nSay it with the unit, such as {said}(20{unit}); or give the number of {unit}.',
    'pack-unknown':
      'How many a pack of {item} holds is not known: “{typed}”\nSay so first: kaixue supply edit {code} --pack 50 (kaixue book edit for titles); or give the whole number.',
    'pair-bad': '“{text}” is not ITEM=QTY.\nWrite chalk=2, as many as you like; amounts are whole numbers.',
    'nothing-said': 'Nothing says what and how many.\nWrite ITEM=QTY, as in kaixue {command} chalk=2.',
    'amount-not-positive': '"{value}" is no amount.\nWrite a whole number above 0.',
  },
};
