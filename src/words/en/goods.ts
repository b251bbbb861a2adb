import type { Words } from '../index.ts';

export const goods: Words['goods'] = {
  problems: {
    'document-empty': () => ({
      message: 'The document has no rows; nothing was recorded.',
      hint: 'Give at least one item with a quantity.',
    }),
    'document-unknown': (a) => ({
      message: `There is no document “${a.document}”.`,
      hint: 'kaixue log shows document numbers; give the short one (12) or the full one (RK20270222-001).',
    }),
    'document-void': (a) => ({
      message: `Document ${a.document} is void.`,
      hint: 'A void document stays as it is; write a new one if needed.',
    }),
    'document-taken-back': (a) => ({
      message: `Document ${a.document} has already been taken back by ${a.by}.`,
      hint: 'A document can be taken back once; write a new one if needed.',
    }),
    'stock-below-zero': (a) => ({
      message: `${a.item}: ${a.taken} to go out but only ${a.there} in stock; stock cannot fall below zero.`,
      hint: 'Lower the quantity, or record what came in first (kaixue receive).',
    }),
    'amount-not-whole': (a) => ({
      message: `The quantity “${a.value}” in row ${a.row} is not a whole number.`,
      hint: 'Write whole copies, pieces or boxes.',
    }),
  },
};
