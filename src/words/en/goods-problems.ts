import type { Words } from '../index.ts';

export const problems: Pick<
  Words['goods']['problems'],
  keyof typeof import('../zh/goods-problems.ts')['problems']
> = {
  'document-empty':
    'The document has no rows; nothing was recorded.\nGive at least one item with a quantity.',
  'document-unknown':
    'There is no document “{document}”.\nkaixue document list shows them; give the short one (12) or the full one (RK20270222-001).',
  'document-void': 'Document {document} is void.\nA void document stays as it is; write a new one if needed.',
  'document-taken-back':
    'Document {document} has been taken back by {by} and holds no longer.\nIt can be neither confirmed nor taken back again. If {by} was the mistake: kaixue document void {by} --counter; else write a new one (kaixue receive, kaixue issue).',
  'stock-below-zero':
    '{item}: {taken} to go out but only {there} in stock; stock cannot fall below zero.\nLower the quantity, or record what came in first (kaixue receive).',
  'item-unknown':
    'Nothing found for “{item}”.\nGive part of the name, an ISBN, a code or pinyin initials, like 三年级数学; kaixue book list and kaixue supply list show them all.',
  'item-ambiguous': '“{item}” may be {count} things: {choices}.\nBe more precise, or give the code.',
  'item-there': '{name} is there already (code {code}).\nTo change it: kaixue book edit {code}.',
  'kind-unknown': 'There is no kind “{kind}”.\nGive one of: {known}.',
  'policy-unknown': 'There is no policy “{policy}”.\nGive first-lesson, even or whole-class.',
  'volume-bad': '“{value}” is not a volume.\nWrite 上册, 下册 or 全一册.',
  'issue-nobody':
    'Nobody to issue to was given.\nGive classes (kaixue issue 3-2), or --grade 3, or --all. At the counter add --to NAME.',
  'receive-nothing':
    'Nothing that came was given.\nGive a delivery note (kaixue receive note.csv), an order (kaixue receive CG20270226-001) or ITEM=QTY (kaixue receive 三年级数学=40).',
  'receive-pair-bad':
    '“{text}” is neither ITEM=QTY nor a file.\nWrite 三年级数学=40; for a file check its name.',
  'receive-mixed':
    'A delivery note, an order and ITEM=QTY cannot be given together.\nOne at a time: the note or the order first, then the rest.',
  'document-not-draft':
    'Document {document} has been confirmed already.\nA document is confirmed once; if it is wrong, take it back with kaixue undo and write a new one.',
  'row-unknown': 'Document {document} has no row {row}.\nRows are numbered as on paper, 1 to {rows}.',
  'except-bad': '“{text}” is not ROW=QTY.\nWrite --except 3=45, as many as needed.',
  'except-which':
    'With several documents it is not clear whose rows differ.\nConfirm the one that differs by itself: kaixue confirm 12 --except 3=45.',
  'except-more-than-came':
    'Row {row}: {came} came, but {outside} are damaged or of a wrong edition.\nDamaged and wrong copies are among those that came, and cannot be more.',
  'amount-not-whole':
    'The quantity “{value}” in row {row} is not a whole number.\nWrite whole copies, pieces or boxes.',
};
