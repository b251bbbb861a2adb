import type { Words } from '../index.ts';
import { items, units } from './say.ts';

export const receive: Words['receive'] = {
  help: 'goods arrive: read the delivery note, draft the goods receipt',
  options: {
    draft: 'draft the goods receipt first; confirm once counted',
    supplier: 'supplier',
    order: 'all that is still to come on this order came (its number)',
  },
  ask: 'What came? (a delivery note, an order, or ITEM=QTY)',
  waiting: (ids) =>
    `Receipts that wait to be signed; once counted: ${ids.map((id) => `kaixue confirm ${id}`).join('; ')}`,
  nothingNew: 'Nothing new: this delivery note has been recorded already.',
  row: 'Row',
  name: 'Item',
  expected: 'Expected',
  arrived: 'Came',
  damaged: 'Damaged',
  wrong: 'Wrong edition',
  accepted: 'Accepted',
  difference: 'Difference',
  done: (a) => `Receipt ${a.document} (no. ${a.id}): ${items(a.titles)}, ${units(a.copies)} into stock.`,
  draft: (a) =>
    `Drafted receipt ${a.document} (no. ${a.id}): ${items(a.titles)}, ${units(a.copies)} by the note.`,
  nextConfirm: (a) => `Once counted: kaixue confirm ${a.id}; where it differs add --except ROW=CAME`,
  nextIssue: 'Hand out what is owed: kaixue issue --all; what is still short: kaixue plan --short',
  outside: (a) =>
    `${units(a.copies)} damaged or of a wrong edition ${a.copies === 1 ? 'waits outside the stock and stays' : 'wait outside the stock and stay'} on order.`,
  surplus: (a) => `${units(a.copies)} more than expected${a.booked ? ' were taken into stock' : ''}.`,
  toCome: (a) =>
    `${a.besides ? 'Besides what is on this note: still' : 'Still'} to come of what is ordered: ${items(a.titles)}, ${units(a.copies)}.`,
  lacking: (a) => `${units(a.copies)} fewer than expected.`,
  actions: { receive: 'receive goods' },
  problems: {
    'damaged-more-than-came':
      '{name}: {arrived} came, but {damaged} are damaged\nDamaged copies are among those that came.',
    'receipt-less-than-before':
      '{name}: fewer came on {date} than this file said before\nTake the earlier import back (kaixue undo), then import the corrected file.',
    'receipt-note-counted':
      '{name}: by its remark {damaged} came damaged and {wrong} wrong\nIf that is not so: kaixue undo, then correct the remark (or add a column Damaged) and import it again.',
    'receipt-note-amiss':
      '{name}: its remark gives no amount and was only copied onto the receipt\nEnter what is damaged with kaixue damage ITEM=AMOUNT; what has not come is received once it comes.',
    'receipt-new-item':
      '{name} was not known and was added from the delivery note\nIf it is an item under another name: kaixue undo, then write it as the stock list does and import again.',
    'receipt-uncounted':
      "{titles} kinds, {amount} in all, are recorded as here now ({number}); the list has one figure a row\nIf it is the supplier's figure and nothing was counted yet: kaixue document void {number} --counter, then kaixue receive FILE --draft for the receipt to check.",
    'receipt-counted':
      '{titles} kinds, {amount} in all, and the list has one figure a row: were they counted?\nChoose one.',
    'receipt-dated-later':
      'Rows that say they came on {date}, after today ({today}): {rows}; they are recorded as of today.\nIf the date is wrong, correct the file and import it again; for goods not here yet use kaixue receive FILE --draft.',
    'expected-differs-ordered':
      '{name}: {expected} announced, {ordered} ordered\nOnly compared; stock is not affected.',
    'receive-nothing':
      'Nothing that came was given.\nGive a delivery note (kaixue receive note.csv), an order (kaixue receive CG20270226-001) or ITEM=QTY (kaixue receive B0001=40).',
    'receive-word':
      'How many of “{word}” came?\nWrite {word}=QTY; a delivery note by its file (note.csv), a whole order by its number. Still to come: kaixue order list --open; what came: kaixue document list --kind RK',
    'receive-mixed':
      'A delivery note, an order and ITEM=QTY cannot be given together.\nOne at a time: the note or the order first, then the rest.',
  },
};
