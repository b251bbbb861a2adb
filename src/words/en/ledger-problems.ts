/** What goes wrong in the storeroom: code → message and hint (what to do next). */
export const problems = {
  'quantity-not-positive': '“{quantity}” of {item} is no amount.\nGive a whole number above 0.',
  'more-than-there': (a: { item: string; wanted: number; free: number; kept: number }) => ({
    message: `${a.item}: ${a.wanted} wanted, only ${a.free} free${a.kept > 0 ? ` (${a.kept} more are drafted or lent)` : ''}.`,
    hint: 'Take fewer; record what came first (kaixue receive); drafts: kaixue document list --drafts.',
  }),
  'back-more-than-has':
    '{who} has {has} of {item}, not {back}.\nCheck the amount and who brings it; see kaixue stock history ITEM.',
  'outside-below-zero':
    'What waited outside of {item} has gone back to the supplier: {document} cannot be taken back.\nTake that return back first: kaixue document list --kind TH.',
  'recipient-unknown':
    '“{who}” is no class, member of staff, department or room.\nWrite a class as 3-2, a person by name or number, a department by its name, the school as “school”.',
  'recipient-many': '“{who}” may be: {choices}.\nWrite the whole name, or the number.',
  'pair-bad': '“{text}” is not ITEM=QTY.\nWrite chalk=2, as many as you like; amounts are whole numbers.',
  'nothing-said': 'Nothing says what and how many.\nWrite ITEM=QTY, as in kaixue {command} chalk=2.',
  'reason-missing': 'The reason is missing.\nAdd --reason, as in kaixue {command} … --reason damp.',
  'from-missing':
    'Nothing says who brings it back.\nWrite --from 3-2 (or a person, a department); to the supplier: --to-supplier NAME.',
  'return-two-ways': '--from and --to-supplier do not go together.\nRecord them one after the other.',
  'issue-two-ways':
    "--to is the counter's issue: it does not go with {option}.\nWhat a class is due: kaixue issue 3-2; at the counter: kaixue issue chalk 2 --to NAME.",
  'count-open-already':
    'Stocktake {id} ({place}) is still open.\nClose it (kaixue count close) or cancel it (kaixue count cancel).',
  'count-none-open':
    'No stocktake is open.\nOpen one: kaixue count open, or for one place: kaixue count open --place A1.',
  'count-several-open': 'Several stocktakes are open: {list}.\nSay which with --no, as in --no 2.',
  'count-unknown': 'There is no stocktake {id}.\nSee kaixue count list.',
  'count-not-open': 'Stocktake {id} is over.\nOpen a new one: kaixue count open.',
  'count-place-empty':
    'Nothing is kept at “{place}”.\nSee kaixue stock; move an item with kaixue supply edit ITEM --place A1.',
  'count-item-elsewhere':
    '{item} is not part of this stocktake ({place} only).\nIt is kept elsewhere: open another stocktake, or mend its place and open this one again.',
  'count-nothing-counted':
    'Nothing has been counted in stocktake {id}.\nEnter: kaixue count enter chalk=98, or import the filled sheet: kaixue import FILE.',
  'count-reason-missing':
    '{n} differ without a reason: {list}.\nOne by one: kaixue count enter ITEM=QTY --reason damp; one for all the rest: kaixue count close --reason …',
  'count-repeated': '{item} is counted twice: {first} and {second}.\nAdd up the places of one item first.',
  'document-confirmed-void':
    'Document {document} is confirmed and cannot just be voided.\nCounter it: kaixue document void NUMBER --counter, or kaixue undo.',
  'document-kind-unknown': 'There is no document of kind “{kind}”.\nOne of: {known}.',
  'no-drafts-today':
    'No document of {date} waits to be confirmed.\nAll drafts: kaixue document list --drafts.',
  'except-class-alone':
    '--except-class goes with --today only.\nA whole hand-out day: kaixue confirm --today --except-class 3-2.',
  'property-holder-unknown':
    'There is no class or room “{holder}”.\nSee kaixue class list and kaixue room list.',
  'property-nothing': 'Neither a start nor an end count was given.\nWrite --start 1 or --end 1.',
  'count-book-differs':
    "{item}: the sheet's book figure is {said}, the books now say {book}\nGoods have moved: the count is compared with the books as they are now. Check whether it was made before or after.",
} as const;
