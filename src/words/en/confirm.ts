import type { Words } from '../index.ts';
import { cls } from './say.ts';

export const confirm: Words['confirm'] = {
  help: 'a document is signed: key in only the rows that differ',
  options: {
    except: 'rows that differ from the paper: ROW=QTY, as many as needed',
    damaged: 'of these damaged: ROW=QTY',
    wrong: 'of these a wrong edition: ROW=QTY',
    all: "all of today's issues; where there are none, all open ones of before",
    exceptClass: 'but for these classes (with --all)',
  },
  done: (a) =>
    a.changed === 0
      ? `${a.document} is confirmed as drafted.`
      : `${a.document} is confirmed with ${a.changed} ${a.changed === 1 ? 'row' : 'rows'} changed.`,
  change: (a) => {
    const parts = [a.from === a.to ? `${a.to}` : `${a.from} → ${a.to}`];
    if (a.to > a.from) parts.push(`${a.to - a.from} more than drafted`);
    if (a.to < a.from) parts.push(`${a.from - a.to} less than drafted`);
    if (a.damaged > 0) parts.push(`${a.damaged} of them damaged`);
    if (a.wrong > 0) parts.push(`${a.wrong} of them wrong`);
    return `  row ${a.row} ${a.name}: ${parts.join(', ')}`;
  },
  askDraft: 'Which document?',
  confirmed: (a) => `${a.n} confirmed${a.left > 0 ? `, ${a.left} left as drafts` : ''}.`,
  askRows: (a) =>
    `Rows that differ, as ROW=QTY (3=45)${a.isReceipt ? ' or 5 damaged 1' : ''}; ${a.enterSigns ? 'just Enter' : 'yes'} when all agree`,
  marks: { damaged: 'damaged', wrong: 'wrong' },
  sayYes: 'yes when all rows agree, else 3=45; Esc leaves it unconfirmed',
  badRows: (a) =>
    `Write 3=45${a.isReceipt ? ', 5 damaged 1, 7 wrong 2' : ''}, several with spaces between; a name that only one row has stands for its number`,
  noRow: (pair, rows) => `${pair}: the document has rows 1 to ${rows}`,
  askMore: (a) => `Row ${a.row} ${a.name}: ${a.to} is more than the ${a.from} on the document. Confirm so?`,
  actions: { confirm: 'confirm documents' },
  problems: {
    'class-sheet-ahead':
      'It is signed on {day}, which has not come yet (today is {today})\nWrite the day on which the books were collected, and import it again.',
    'class-sheet-item': (a) => ({
      message: `“${a.item}” on the sheet is not one item`,
      hint: `See what it is called now: kaixue find "${a.item}"; print the sheet anew: kaixue print ${a.sheet}`,
    }),
    'class-sheet-booked':
      'This sheet of {class} is booked as {document}, with other figures than it has now\nSee kaixue document show {document}; to change it, undo that and import again: kaixue log.',
    'class-sheet-draft':
      '{class} has an unsigned issue {document} that has other goods too\nSign that: kaixue confirm {document}.',
    'class-sheet-not-drafted':
      'The drafted issue of {class} has no “{item}”\nVoid the draft and import again, or hand it out: kaixue issue --to {class} {item}=COPIES.',
    'class-sheet-other': (a) => ({
      message: `${cls(a.class)} had ${a.had} of what this sheet lists when it was printed, and has ${a.has} now: more was handed out since`,
      hint: `Check with kaixue owed ${a.class}; what was handed out and is short: kaixue short ${a.class} ITEM=COUNT; print the sheet anew: kaixue print ${a.sheet}`,
    }),
    'signed-blank':
      '“Received” is blank in {count} rows ({items}): nobody knows whether they were taken\nWrite 0 for what was not taken, the number for what was, and import it again.',
    'signed-several':
      'This sheet shows several documents ({documents}): its row numbers are none of theirs\nConfirm each by itself: kaixue scan NUMBER ROW=QTY.',
    'signed-no-number':
      'What was written is no whole number\nWrite a number; leave blank what does not differ.',
    'signed-no-row':
      'This row is not in the document {document}: nothing can be signed for it\nLeave blank what is not handed out; what follows later is a document of its own: kaixue issue.',
    'signed-other-row':
      'Row {row} of document {document} is “{item}”, not this\nSee whether the sheet was printed of this document; do not move its rows.',
    'row-unknown': 'Document {document} has no row {row}.\nRows are numbered as on paper, 1 to {rows}.',
    'except-bad':
      '“{text}” is not ROW=QTY.\nWrite what there is as --except 3=45; of a goods receipt, what is damaged as --damaged 7=2 and wrong editions as --wrong 7=2; as many as needed.',
    'except-which':
      'With several documents it is not clear whose rows differ.\nConfirm the one that differs by itself: kaixue confirm 12 --except 3=45.',
    'except-more-than-came':
      'Row {row}: {came} came, but {outside} are damaged or of a wrong edition.\nDamaged and wrong copies are among those that came, and cannot be more.',
    'no-drafts-today':
      'No document of {date} waits to be confirmed.\nAll drafts: kaixue document list --drafts.',
  },
};
