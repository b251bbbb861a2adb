/** What goes wrong in the storeroom: code → message and hint (what to do next). */
export const problems = {
  'quantity-not-positive': (a: { item: string; quantity: string }) => ({
    message: `“${a.quantity}” of ${a.item} is no amount.`,
    hint: 'Give a whole number above 0.',
  }),
  'more-than-there': (a: { item: string; wanted: number; free: number; kept: number }) => ({
    message: `${a.item}: ${a.wanted} wanted, only ${a.free} free${a.kept > 0 ? ` (${a.kept} more are drafted or lent)` : ''}.`,
    hint: 'Take fewer; record what came first (kaixue receive); drafts: kaixue document list --drafts.',
  }),
  'back-more-than-has': (a: { item: string; who: string; back: number; has: number }) => ({
    message: `${a.who} has ${a.has} of ${a.item}, not ${a.back}.`,
    hint: 'Check the amount and who brings it; see kaixue stock history ITEM.',
  }),
  'outside-below-zero': (a: { item: string; document: string }) => ({
    message: `What waited outside of ${a.item} has gone back to the supplier: ${a.document} cannot be taken back.`,
    hint: 'Take that return back first: kaixue document list --kind TH.',
  }),
  'recipient-unknown': (a: { who: string }) => ({
    message: `“${a.who}” is no class, member of staff, department or room.`,
    hint: 'Write a class as 3-2, a person by name or number, a department by its name, the school as “school”.',
  }),
  'recipient-many': (a: { who: string; choices: string }) => ({
    message: `“${a.who}” may be: ${a.choices}.`,
    hint: 'Write the whole name, or the number.',
  }),
  'pair-bad': (a: { text: string }) => ({
    message: `“${a.text}” is not ITEM=QTY.`,
    hint: 'Write chalk=2, as many as you like; amounts are whole numbers.',
  }),
  'nothing-said': (a: { command: string }) => ({
    message: 'Nothing says what and how many.',
    hint: `Write ITEM=QTY, as in kaixue ${a.command} chalk=2.`,
  }),
  'reason-missing': (a: { command: string }) => ({
    message: 'The reason is missing.',
    hint: `Add --reason, as in kaixue ${a.command} … --reason damp.`,
  }),
  'from-missing': (_: object) => ({
    message: 'Nothing says who brings it back.',
    hint: 'Write --from 3-2 (or a person, a department); to the supplier: --to-supplier NAME.',
  }),
  'return-two-ways': (_: object) => ({
    message: '--from and --to-supplier do not go together.',
    hint: 'Record them one after the other.',
  }),
  'issue-two-ways': (a: { option: string }) => ({
    message: `--to is the counter's issue: it does not go with ${a.option}.`,
    hint: 'What a class is due: kaixue issue 3-2; at the counter: kaixue issue chalk 2 --to NAME.',
  }),
  'count-open-already': (a: { id: number; place: string }) => ({
    message: `Stocktake ${a.id} (${a.place}) is still open.`,
    hint: 'Close it (kaixue count close) or cancel it (kaixue count cancel).',
  }),
  'count-none-open': (_: object) => ({
    message: 'No stocktake is open.',
    hint: 'Open one: kaixue count open, or for one place: kaixue count open --place A1.',
  }),
  'count-several-open': (a: { list: string }) => ({
    message: `Several stocktakes are open: ${a.list}.`,
    hint: 'Say which with --no, as in --no 2.',
  }),
  'count-unknown': (a: { id: string }) => ({
    message: `There is no stocktake ${a.id}.`,
    hint: 'See kaixue count list.',
  }),
  'count-not-open': (a: { id: number }) => ({
    message: `Stocktake ${a.id} is over.`,
    hint: 'Open a new one: kaixue count open.',
  }),
  'count-place-empty': (a: { place: string }) => ({
    message: `Nothing is kept at “${a.place}”.`,
    hint: 'See kaixue stock; move an item with kaixue supply edit ITEM --place A1.',
  }),
  'count-item-elsewhere': (a: { item: string; place: string }) => ({
    message: `${a.item} is not part of this stocktake (${a.place} only).`,
    hint: 'It is kept elsewhere: open another stocktake, or mend its place and open this one again.',
  }),
  'count-nothing-counted': (a: { id: number }) => ({
    message: `Nothing has been counted in stocktake ${a.id}.`,
    hint: 'Enter: kaixue count enter chalk=98, or import the filled sheet: kaixue import FILE.',
  }),
  'count-reason-missing': (a: { list: string; n: number }) => ({
    message: `${a.n} differ without a reason: ${a.list}.`,
    hint: 'One by one: kaixue count enter ITEM=QTY --reason damp; one for all the rest: kaixue count close --reason …',
  }),
  'count-repeated': (a: { item: string; first: number; second: number }) => ({
    message: `${a.item} is counted twice: ${a.first} and ${a.second}.`,
    hint: 'Add up the places of one item first.',
  }),
  'document-confirmed-void': (a: { document: string }) => ({
    message: `Document ${a.document} is confirmed and cannot just be voided.`,
    hint: 'Counter it: kaixue document void NUMBER --counter, or kaixue undo.',
  }),
  'document-kind-unknown': (a: { kind: string; known: string }) => ({
    message: `There is no document of kind “${a.kind}”.`,
    hint: `One of: ${a.known}.`,
  }),
  'no-drafts-today': (a: { date: string }) => ({
    message: `No document of ${a.date} waits to be confirmed.`,
    hint: 'All drafts: kaixue document list --drafts.',
  }),
  'except-class-alone': (_: object) => ({
    message: '--except-class goes with --today only.',
    hint: 'A whole hand-out day: kaixue confirm --today --except-class 3-2.',
  }),
  'property-holder-unknown': (a: { holder: string }) => ({
    message: `There is no class or room “${a.holder}”.`,
    hint: 'See kaixue class list and kaixue room list.',
  }),
  'property-nothing': (_: object) => ({
    message: 'Neither a start nor an end count was given.',
    hint: 'Write --start 1 or --end 1.',
  }),
  'count-book-differs': (a: { item: string; said: number; book: number }) => ({
    message: `${a.item}: the sheet's book figure is ${a.said}, the books now say ${a.book}`,
    hint: 'Goods have moved: the count is compared with the books as they are now. Check whether it was made before or after.',
  }),
} as const;
