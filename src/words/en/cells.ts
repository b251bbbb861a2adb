import type { Words } from '../index.ts';

export const cells: Words['cells'] = {
  problems: {
    'number-unreadable':
      'an amount belongs here, and this cannot be read as one\nWrite a whole number, with its unit if you like: 40, 40册, 40册/包; no "about", no 10-20.',
    'number-not-whole': 'the amount is not whole\nWrite a whole number of copies, pieces or boxes.',
    'number-negative':
      'an amount cannot be negative\nWrite 0 or more; goods returned have documents of their own.',
    'number-zero': 'the amount cannot be 0\nWrite 1 or more, or delete the row.',
    'date-unreadable': 'this date cannot be read\nWrite it as 2027-02-22, 2027.2.22 or 2027年2月22日.',
    'date-lost-marks':
      'the date has lost the marks between year, month and day\nLook it up in the original and write it as 2027-02-28.',
    'date-day-cut':
      'the date was kept as a decimal number: the 1st and the 10th (the 2nd and the 20th) look the same\nMake the cell text and write the date as 2027-02-20.',
    'date-impossible': 'there is no such day\nCheck the month and the day; February has 29 days at most.',
    'yes-no-unreadable':
      'yes or no belongs here, and this is neither\nWrite 是 or 否, a tick, or leave it blank.',
    'digits-lost':
      'the number is too long for a spreadsheet: it was kept as a figure and its last digits are lost\nMake the column text and fill in the numbers from the original again.',
  },
};
