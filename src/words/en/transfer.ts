import type { Words } from '../index.ts';

export const transfer: Words['transfer'] = {
  help: 'transfers between schools: to another school, or from one',
  options: {
    to: 'the school that gets them',
    from: 'the school that they come from',
    draft: 'make the sheet to sign only; confirm books it',
    slip: "number of the office's slip",
    reason: 'why',
  },
  out: (a) =>
    `${a.draft ? 'To go' : 'Handed'} to ${a.school}: ${a.what}. Transfer out ${a.document} (no. ${a.id}).`,
  in: (a) =>
    `${a.draft ? 'To come' : 'Taken in'} from ${a.school}: ${a.what}. Transfer in ${a.document} (no. ${a.id}).`,
  next: (a) =>
    `Print it to sign: kaixue print transfer-${a.way} -d ${a.id}${a.draft ? `; once signed: kaixue confirm ${a.id}` : ''}`,
  actions: { transfer: 'transfer between schools' },
  problems: {
    'transfer-school-missing':
      'Which school gets them, or gives them?\nSay --to "West School" or --from "West School"; with a slip of the office: kaixue transfer FILE.slip',
    'transfer-to-itself': '{school} is this school\nName the other school.',
    'transfer-good-only':
      'Row {row}: only good copies go from school to school\nSay the good ones: --except {row}=COPIES; bad ones stay where they are, as damaged or to be exchanged.',
    'slip-alone': '{slip} says what, how much and to whom\nType no more than kaixue transfer {slip}.',
    'slip-unreadable': '{file} is no transfer slip, or is cut off\nAsk the office for it again.',
    'slip-not-ours':
      'Slip {slip} is from {from} to {to}, not for {school}\nTake another file; where the school code is wrong: kaixue school edit --code.',
    'slip-other-way':
      'By slip {slip} {from} gives to {to}: this school gives\nBook it: kaixue transfer {file}',
    'slip-booked':
      'Slip {slip} is booked already: {document}\nIf that was wrong, first: kaixue document void {document} (--counter once confirmed).',
    'slip-item-unknown': 'This school has no “{item}”\nAdd it first: {add}',
  },
};
