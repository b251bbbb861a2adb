import type { Words } from '../index.ts';

export const document: Words['document'] = {
  help: 'documents: look at them, void them',
  verbs: {
    list: 'list documents: drafts, by kind, day or class',
    show: 'one document with its rows',
    void: 'void a draft; with --counter, take a confirmed one back',
  },
  options: {
    reason: 'the reason',
    counter: 'take a confirmed document back too',
    drafts: 'drafts only',
    day: 'one day only',
    class: 'one class only',
  },
  kinds: {
    RK: 'goods receipt',
    CK: 'issue',
    TK: 'put back',
    HS: 'collected',
    TH: 'return to supplier',
    PD: 'stocktake',
    BS: 'damage',
    QC: 'opening balance',
    DC: 'transfer out',
    DR: 'transfer in',
  },
  states: { draft: 'draft', confirmed: 'confirmed', void: 'void' },
  fields: {
    id: ['No.'],
    number: ['Number'],
    kind: ['Kind', 'one kind only: RK CK TK HS TH PD BS QC DC DR'],
    date: ['Date'],
    state: ['State'],
    who: ['With'],
    approvedBy: ['Approved by'],
    titles: ['Items'],
    amount: ['Units'],
    note: ['Note'],
  },
  rows: {
    fields: {
      row: ['Row'],
      name: ['Item'],
      expected: ['Due'],
      actual: ['Actual'],
      outside: ['Outside'],
      recipient: ['With'],
      note: ['Note'],
    },
  },
  scrap: 'Scrapping',
  none: 'No such documents.',
  several: (a) => `${a.first} and others (${a.n})`,
  reverses: (number) => `takes back ${number}`,
  reversedBy: (number) => `taken back by ${number}`,
  voided: (a) => `${a.document} is void.`,
  countered: (a) => `${a.document} was taken back by ${a.by}.`,
  next: (id) => `Once it is signed: kaixue confirm ${id}`,
  actions: { void: 'void documents' },
  problems: {
    'code-misread':
      'The code {code} was misread: its check digits are wrong\nScan it again; when typing, compare digit by digit, or type the document number.',
    'code-elsewhere':
      'The code {code} is not of a sheet of “{school}”\nThat paper is another school’s: give it back. If it was printed before the school was renamed, type the document number.',
    'code-no-document': (a) => ({
      message: `The sheet of the code ${a.code} was printed before there was a document: there is nothing to confirm`,
      hint: a.class
        ? `If it was handed out as printed: kaixue issue ${a.class}, and what is short: kaixue short ${a.class} ITEM=COUNT; to confirm by scanning, draft before printing: kaixue issue ${a.class} --draft`
        : 'To confirm by scanning, draft before printing: kaixue issue --all --draft',
    }),
    'document-empty':
      'The document has no rows; nothing was recorded.\nGive at least one item with a quantity.',
    'document-unknown':
      'There is no document “{document}”.\nkaixue document list shows them; give the short one (12) or the full one (RK20270222-001).',
    'document-void':
      'Document {document} is void.\nA void document stays as it is; write a new one if needed.',
    'document-taken-back':
      'Document {document} has been taken back by {by} and holds no longer.\nIt can be neither confirmed nor taken back again. If {by} was the mistake: kaixue document void {by} --counter; else write a new one (kaixue receive, kaixue issue).',
    'stock-below-zero':
      '{item}: {taken} to go out but only {there} in stock; stock cannot fall below zero.\nLower the quantity, or record what came in first (kaixue receive).',
    'stock-below-zero-on':
      '{item}: {taken} to go out on {day}, when only {there} were in stock; what comes later cannot go out before.\nCheck the dates of the documents (kaixue stock history ITEM).',
    'document-not-draft': (a) => ({
      message: `Document ${a.document} has been confirmed already.`,
      hint: `A document is confirmed once. ${a.document.startsWith('CK') ? 'Found short after it left: kaixue short CLASS ITEM=QTY; wrong' : 'Wrong'} as a whole: kaixue document void ${a.document} --counter.`,
    }),
    'amount-not-whole':
      'The quantity “{value}” in row {row} is not a whole number.\nWrite whole copies, pieces or boxes.',
    'document-confirmed-void':
      'Document {document} is confirmed and cannot just be voided.\nCounter it: kaixue document void {document} --counter.',
    'document-kind-unknown': 'There is no document of kind “{kind}”.\nOne of: {known}.',
  },
};
