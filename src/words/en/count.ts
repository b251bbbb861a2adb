import type { Words } from '../index.ts';
import { are, items } from './say.ts';

export const count: Words['count'] = {
  help: 'stocktake: open, enter, close',
  verbs: {
    open: 'open a stocktake and freeze the book figures',
    enter: 'enter what was counted',
    show: 'calculated, counted, difference and reason',
    list: 'all stocktakes',
    close: 'close it: the differences become one document',
    cancel: 'cancel it: stock stays as it is',
  },
  options: {
    reason: 'the reason',
    place: 'one place only, such as A1',
    by: 'who counted',
    again: 'a second count by another person, compared with the first',
    no: 'which stocktake',
    restReason: 'the reason of all differences that have none',
  },
  fields: {
    id: ['No.'],
    place: ['Place'],
    opened: ['Opened'],
    closed: ['Closed'],
    state: ['State'],
    items: ['Items'],
    differ: ['Differ'],
  },
  lines: {
    fields: {
      place: ['Place'],
      name: ['Item'],
      book: ['Book at opening'],
      moved: ['Moved since'],
      calculated: ['Calculated'],
      counted: ['Counted'],
      difference: ['Difference'],
      countedBy: ['Counted by'],
      recounted: ['Second count'],
      recountedBy: ['Again by'],
      disputed: ['Disputed'],
      reason: ['Reason'],
    },
  },
  whole: 'whole storeroom',
  opened: (a) => `Stocktake ${a.id} is open (${a.place}): ${items(a.items)}, book figures frozen.`,
  next: (a) =>
    `Print the blind count sheet: kaixue print count-sheet; enter, such as ${a.item}: kaixue count enter ${a.code}=COUNTED`,
  disputed: 'differs',
  recounted: (a) => `${a.items} counted again, ${a.differ} of them otherwise than at first.`,
  entered: (a) =>
    `${a.items} entered${a.differ > 0 ? `, ${a.differ} ${a.differ === 1 ? 'differs' : 'differ'}` : ', all as in the books'}.`,
  head: (a) => `Stocktake ${a.id} (${a.place}), opened ${a.date}, ${a.state}`,
  states: { open: 'open', closed: 'closed', cancelled: 'cancelled' },
  signed: (count) => (count > 0 ? `+${count}` : String(count)),
  left: (n) => `${n} not counted yet.`,
  askClose: (a) =>
    `${items(a.counted)} of stocktake ${a.id} ${are(a.counted)} counted; ${a.uncounted} ${are(a.uncounted)} not, and would stay as in the books. Close it so?`,
  closed: (a) =>
    `Stocktake ${a.id} is closed by ${a.document}: ${a.short} missing, ${a.over} over${a.uncounted > 0 ? `; ${a.uncounted} not counted stay as in the books` : ''}.`,
  cancelled: (a) => `Stocktake ${a.id} is cancelled; stock stays as it is.`,
  closeNext: (unexplained) => `Once all is entered: kaixue count close${unexplained ? ' --reason WHY' : ''}`,
  none: 'No stocktake yet. Open one: kaixue count open',
  actions: { open: 'open a count', enter: 'enter counts', close: 'close a count', cancel: 'cancel a count' },
  problems: {
    'count-open-already':
      'Stocktake {id} ({place}) is still open\nClose it (kaixue count close) or cancel it (kaixue count cancel).',
    'count-none-open':
      'No stocktake is open\nOpen one: kaixue count open, or for one place: kaixue count open --place A1.',
    'count-several-open': 'Several stocktakes are open: {list}\nSay which with --no, as in --no 2.',
    'count-unknown': 'There is no stocktake {id}\nSee kaixue count list.',
    'count-not-open': 'Stocktake {id} is over\nOpen a new one: kaixue count open.',
    'count-place-empty':
      'Nothing is kept at “{place}”\nSee kaixue stock; move an item with kaixue supply edit ITEM --place A1.',
    'count-item-elsewhere':
      '{item} is not part of this stocktake ({place} only)\nIt is kept elsewhere: open another stocktake, or mend its place and open this one again.',
    'count-nothing-counted':
      'Nothing has been counted in stocktake {id}\nEnter: kaixue count enter chalk=98, or import the filled sheet: kaixue import FILE.',
    'count-disputed':
      'Two counts differ for {n}: {list}\nCount once more: kaixue count enter ITEM=N; a second count that agrees with --again.',
    'count-not-counted':
      '{item} has not been counted yet\nEnter the first count: kaixue count enter {item}=N --by NAME.',
    'count-same-person': '{name} counted {item} the first time, too\nThe second count is for somebody else.',
    'count-reason-missing':
      'Without a reason for the difference: {list} ({n})\nOne by one: kaixue count enter ITEM=QTY --reason damp; one for all the rest: kaixue count close --reason …',
    'count-repeated': '{item} is counted twice: {first} and {second}\nAdd up the places of one item first.',
    'count-book-differs':
      "{item}: the sheet's book figure is {said}, the books now say {book}\nGoods have moved: the count is compared with the books as they are now. Check whether it was made before or after.",
  },
};
