import type { Words } from '../index.ts';

export const problems: Pick<
  Words['goods']['problems'],
  keyof typeof import('../zh/goods-problems.ts')['problems']
> = {
  'document-empty': () => ({
    message: 'The document has no rows; nothing was recorded.',
    hint: 'Give at least one item with a quantity.',
  }),
  'document-unknown': (a) => ({
    message: `There is no document “${a.document}”.`,
    hint: 'kaixue document list shows them; give the short one (12) or the full one (RK20270222-001).',
  }),
  'document-void': (a) => ({
    message: `Document ${a.document} is void.`,
    hint: 'A void document stays as it is; write a new one if needed.',
  }),
  'document-taken-back': (a) => ({
    message: `Document ${a.document} has been taken back by ${a.by} and holds no longer.`,
    hint: `It can be neither confirmed nor taken back again. If ${a.by} was the mistake: kaixue document void ${a.by} --counter; else write a new one (kaixue receive, kaixue issue).`,
  }),
  'stock-below-zero': (a) => ({
    message: `${a.item}: ${a.taken} to go out but only ${a.there} in stock; stock cannot fall below zero.`,
    hint: 'Lower the quantity, or record what came in first (kaixue receive).',
  }),
  'item-unknown': (a) => ({
    message: `Nothing found for “${a.item}”.`,
    hint: 'Give part of the name, an ISBN, a code or pinyin initials, like 三年级数学; kaixue book list and kaixue supply list show them all.',
  }),
  'item-ambiguous': (a) => ({
    message: `“${a.item}” may be ${a.count} things: ${a.choices}.`,
    hint: 'Be more precise, or give the code.',
  }),
  'item-there': (a) => ({
    message: `${a.name} is there already (code ${a.code}).`,
    hint: `To change it: kaixue book edit ${a.code}.`,
  }),
  'kind-unknown': (a) => ({ message: `There is no kind “${a.kind}”.`, hint: `Give one of: ${a.known}.` }),
  'policy-unknown': (a) => ({
    message: `There is no policy “${a.policy}”.`,
    hint: 'Give first-lesson, even or whole-class.',
  }),
  'volume-bad': (a) => ({ message: `“${a.value}” is not a volume.`, hint: 'Write 上册, 下册 or 全一册.' }),
  'issue-nobody': () => ({
    message: 'Nobody to issue to was given.',
    hint: 'Give classes (kaixue issue 3-2), or --grade 3, or --all. At the counter add --to NAME.',
  }),
  'receive-nothing': () => ({
    message: 'Nothing that came was given.',
    hint: 'Give a delivery note (kaixue receive note.csv), an order (kaixue receive CG20270226-001) or ITEM=QTY (kaixue receive 三年级数学=40).',
  }),
  'receive-pair-bad': (a) => ({
    message: `“${a.text}” is neither ITEM=QTY nor a file.`,
    hint: 'Write 三年级数学=40; for a file check its name.',
  }),
  'receive-mixed': () => ({
    message: 'A delivery note, an order and ITEM=QTY cannot be given together.',
    hint: 'One at a time: the note or the order first, then the rest.',
  }),
  'document-not-draft': (a) => ({
    message: `Document ${a.document} has been confirmed already.`,
    hint: 'A document is confirmed once; if it is wrong, take it back with kaixue undo and write a new one.',
  }),
  'row-unknown': (a) => ({
    message: `Document ${a.document} has no row ${a.row}.`,
    hint: `Rows are numbered as on paper, 1 to ${a.rows}.`,
  }),
  'except-bad': (a) => ({
    message: `“${a.text}” is not ROW=QTY.`,
    hint: 'Write --except 3=45, as many as needed.',
  }),
  'except-which': () => ({
    message: 'With several documents it is not clear whose rows differ.',
    hint: 'Confirm the one that differs by itself: kaixue confirm 12 --except 3=45.',
  }),
  'except-more-than-came': (a) => ({
    message: `Row ${a.row}: ${a.came} came, but ${a.outside} are damaged or of a wrong edition.`,
    hint: 'Damaged and wrong copies are among those that came, and cannot be more.',
  }),
  'amount-not-whole': (a) => ({
    message: `The quantity “${a.value}” in row ${a.row} is not a whole number.`,
    hint: 'Write whole copies, pieces or boxes.',
  }),
};
