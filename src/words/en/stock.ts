import type { Words } from '../index.ts';

export const stock: Words['stock'] = {
  help: 'what is in the storeroom, and how it got there',
  title: 'Stock',
  verbs: {
    history: 'every movement of an item with the balance after it',
    cost: 'what was handed out this term in money, by class, department, category or funding',
  },
  options: {
    item: 'item',
    by: 'by class, department, category or funding',
    low: 'only what is below its minimum once all that is owed is handed out',
  },
  fields: {
    code: ['Code'],
    kind: ['Kind', 'one kind only: book guide aid exercise-book supply equipment'],
    name: ['Item'],
    packs: ['Packs + loose'],
    loose: ['Loose'],
    held: ['Held'],
    owed: ['Owed'],
    remains: ['Remains'],
    lent: ['Lent'],
    reserved: ['In drafts'],
    waiting: ['To exchange'],
    onOrder: ['On order'],
    minimum: ['Minimum'],
    value: ['Value (¥)'],
    low: ['Note'],
    place: ['Place'],
  },
  none: 'The storeroom is empty. Goods arrived: kaixue receive ITEM=QTY; or read a stock list in: kaixue import FILE',
  low: 'below its minimum',
  history: {
    title: 'Movements',
    fields: {
      date: ['Date'],
      number: ['Document'],
      amount: ['Change'],
      lent: ['Lent, back'],
      balance: ['Balance'],
      who: ['With'],
      note: ['Note'],
    },
    none: 'No movements yet.',
  },
  loan: { out: 'lent', back: 'back' },
  reversed: (a) => `takes back ${a.number}`,
  cost: {
    title: 'Cost of what was handed out',
    fields: { units: ['Units'], cost: ['Handed out (¥)'] },
    by: { class: 'Class', department: 'Department', category: 'Category', funding: 'Funding' },
    total: (yuan) => `Total ¥${yuan}`,
    others: 'others',
    noFunding: 'not said',
    none: 'Nothing was handed out this term.',
  },
  stockValue: (yuan, unpriced) =>
    `Stock value ¥${yuan}${unpriced === 0 ? '' : ` (without ${unpriced} that ${unpriced === 1 ? 'has' : 'have'} no price)`}`,
  problems: {
    'item-not-known':
      '{name} is not known yet\nCheck ISBN and title; import the catalogue or the stock list first (together with this file will do), or add a supply with kaixue supply add.',
    'count-without-books':
      '{unknown} of the {count} items counted are not known here: there is nothing to hold the count against\nTo take it for what is in stock: kaixue import "{file}" --as "supplies in stock" --map "{header}=库存数量"',
    'item-not-known-near':
      'Nothing is called {name}; near it are {near}\nIf it is one of these, write it so in the file and import it again (at a terminal you are asked once); another thing is added with kaixue supply add.',
    'item-name-many': '{count} items are called {name}\nAdd the ISBN or the specification.',
    'stock-listed-twice':
      '{one} and {other} have {shared} items in common: the same goods counted twice, or goods in two places?\nCounted twice: import the newer one only, {first} or {second}. In two places, to be added up: kaixue import {files} --yes',
    'receipt-again': (a: {
      count: number;
      document: string;
      source: string;
      file: string;
      sheet: string;
    }) => ({
      message: `${a.count} of these came in on the same day from “${a.source}” (${a.document}): the same delivery, it seems, which would count twice`,
      hint: `${a.sheet ? `Only the sheet “${a.sheet}” is new: kaixue import "${a.file}" --sheet "${a.sheet}". ` : ''}If it is the same, there is nothing to import; if rows were added since, import it under its name of then, “${a.source}”, and only the difference comes in. If it is another delivery: kaixue import "${a.file}" --yes`,
    }),
    'receipt-before-opening':
      '{name} came on {date}, before the opening stock ({opening}), which should have it already: it would count twice\nTo leave such rows out: kaixue import "{file}" --skip-bad-rows. If the opening stock is without them: kaixue import "{file}" --yes',
    'stock-was-counted':
      '{name} was counted this term and the books have {held}; this list says {now}: a corrected opening, or another count?\nImport it at a terminal to be asked; enter a count with kaixue count.',
    'stock-is-it-count':
      '{name} opened with {before} and now it says {now}; some has been handed out since: a corrected opening, or a count?\nImport it at a terminal to be asked; enter a count with kaixue count.',
  },
};
