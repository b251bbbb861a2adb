import type { Words } from '../index.ts';

export const cells: Pick<
  Words['problems'],
  | 'number-unreadable'
  | 'number-not-whole'
  | 'number-negative'
  | 'number-zero'
  | 'date-unreadable'
  | 'date-lost-marks'
  | 'date-day-cut'
  | 'date-impossible'
  | 'yes-no-unreadable'
  | 'digits-lost'
> = {
  'number-unreadable': () => ({
    message: 'an amount belongs here, and this cannot be read as one',
    hint: 'Write a whole number, with its unit if you like: 40, 40册, 40册/包; no "about", no 10-20.',
  }),
  'number-not-whole': () => ({
    message: 'the amount is not whole',
    hint: 'Write a whole number of copies, pieces or boxes.',
  }),
  'number-negative': () => ({
    message: 'an amount cannot be negative',
    hint: 'Write 0 or more; goods returned have documents of their own.',
  }),
  'number-zero': () => ({ message: 'the amount cannot be 0', hint: 'Write 1 or more, or delete the row.' }),
  'date-unreadable': () => ({
    message: 'this date cannot be read',
    hint: 'Write it as 2027-02-22, 2027.2.22 or 2027年2月22日.',
  }),
  'date-lost-marks': () => ({
    message: 'the date has lost the marks between year, month and day',
    hint: 'Look it up in the original and write it as 2027-02-28.',
  }),
  'date-day-cut': () => ({
    message:
      'the date was kept as a decimal number: the 1st and the 10th (the 2nd and the 20th) look the same',
    hint: 'Make the cell text and write the date as 2027-02-20.',
  }),
  'date-impossible': () => ({
    message: 'there is no such day',
    hint: 'Check the month and the day; February has 29 days at most.',
  }),
  'yes-no-unreadable': () => ({
    message: 'yes or no belongs here, and this is neither',
    hint: 'Write 是 or 否, a tick, or leave it blank.',
  }),
  'digits-lost': () => ({
    message: 'the number is too long for a spreadsheet: it was kept as a figure and its last digits are lost',
    hint: 'Make the column text and fill in the numbers from the original again.',
  }),
};
