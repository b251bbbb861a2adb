import type { Widen } from '../../index.ts';
import type { orders as zh } from '../../zh/supplies/orders.ts';

/** What is bought, what it may cost, and the figures that a school edits. */
export const orders: Widen<typeof zh> = {
  say: {
    order: {
      id: 'No.',
      number: 'Number',
      kind: 'Kind',
      kinds: { books: 'book order', supplement: 'supplement', supplies: 'purchase' },
      supplier: 'Supplier',
      orderedOn: 'Ordered',
      dueOn: 'Due',
      orderBy: 'Order by',
      titles: 'Items',
      code: 'Code',
      item: 'Item',
      ordered: 'Amount',
      received: 'Received',
      left: 'To come',
      price: 'Price (¥)',
      cost: 'Cost (¥)',
      state: 'State',
      note: 'Note',
      progress: {
        open: 'not come',
        part: 'partly received',
        received: 'received',
        closed: 'closed',
        cancelled: 'cancelled',
      },
      late: 'late',
      none: 'No orders yet. From the plan: kaixue order make; by hand: kaixue order add new A4=20 --supplier NAME',
      made: (n) =>
        `${n} ${n === 1 ? 'order' : 'orders'} made from the plan, which now counts them as on order.`,
      next: (a) =>
        `Look at it: kaixue order show ${a.id}; all of it came: kaixue receive ${a.number}; by a delivery note: kaixue receive FILE; what has not come: kaixue order list --open`,
      added: (a) => `${a.number} written down.`,
      edited: (a) => `${a.number} changed.`,
      closed: (a) =>
        a.left > 0
          ? `${a.order} closed: ${a.left} not come are awaited no longer, what lacks is in the plan again.`
          : `${a.order} closed.`,
      cancelled: (a) => `${a.order} cancelled: what it ordered is in the plan again.`,
      askCancel: (order) => `Cancel ${order}?`,
      options: {
        open: 'only what has not come in full',
        late: 'only what is late',
        books: 'only textbooks, guides and aids',
        supplies: 'only exercise books, supplies and equipment',
        ofSupplier: 'only what this supplier has',
        supplier: 'supplier',
        due: 'the day it must come (default: the earliest need)',
        on: 'the day of the order, today unless given',
        note: 'note',
      },
    },
    budget: {
      category: 'Category',
      budget: 'Budget (¥)',
      ordered: 'Ordered (¥)',
      received: 'Received (¥)',
      left: 'Left (¥)',
      state: 'Note',
      over: 'over budget',
      none: 'No budgets and no purchases this term. Set one: kaixue budget set CATEGORY 3000',
      set: (a) => `${a.term}: ${a.yuan} yuan for ${a.category}.`,
      removed: (a) => `No budget for ${a.category} any more.`,
      unknown: (a) => `No item is of "${a.category}" yet. Categories: ${a.known}`,
    },
    setting: {
      what: 'What',
      key: 'Key',
      value: 'Now',
      usual: 'Default',
      set: (a) => `${a.what}: ${a.value || '(empty)'}`,
      next: 'Change: kaixue setting set KEY VALUE; - gives the default back',
      keys: {
        'collection.counters': 'counters that hand out books at once',
        'collection.start': 'when collecting books starts',
        'collection.minutes': 'minutes for each class at a counter',
        'ready.lacking': 'per cent of copies that may lack before a lesson is blocked',
        'ready.subjects': 'special needs of subjects (JSON; empty: as shipped)',
        'purchase.thresholds': 'yuan above which a purchase needs another signature',
      },
    },
    cost: {
      by: { class: 'Class', department: 'Department', category: 'Category', funding: 'Funding' },
      units: 'Units',
      cost: 'Cost (¥)',
      total: 'Total',
      others: 'others',
      noFunding: 'not said',
      none: 'Nothing was handed out this term.',
      options: { by: 'by class, department, category or funding' },
    },
    low: {
      option: 'only what is below its minimum once all that is owed is handed out',
      owed: 'Owed',
      remains: 'Remains',
      none: 'Nothing is below its minimum.',
      value: (yuan) => `Stock value ¥${yuan}`,
    },
  },
  commands: {
    order: 'orders: made from the plan, what came, what is late',
    'order make': 'order what the plan says in one step, by supplier, in whole packs',
    'order add': 'add a line, or a new order: order add new A4=20 --supplier NAME',
    'order edit': 'change amounts, the day it must come, the supplier',
    'order close': 'close: what has not come is awaited no longer',
    'order cancel': 'cancel an order of which nothing has come',
    budget: 'budgets by category against what was ordered and received',
    'budget set': 'set the budget of a category (yuan): kaixue budget set CATEGORY 3000',
    setting: 'figures that a school may edit: signature thresholds, counters, times …',
    'setting set': 'change one',
    'stock history': 'every movement of an item with the balance after it',
    'stock cost': 'what was handed out this term in money, by class, department, category or funding',
  },
  problems: {
    'order-unknown': (a) => ({
      message: `There is no order “${a.typed}”.`,
      hint: a.open
        ? `Not all has come of: ${a.open}. kaixue order list shows every order.`
        : 'No order awaits anything now; kaixue order list shows every order.',
    }),
    'order-awaits-nothing':
      '{order} is {state}; nothing of it is awaited.\nWhat came beyond it: kaixue receive ITEM=QTY; how it stands: kaixue order show {order}.',
    'order-drafted':
      '{order} has a receiving sheet already, {document}, not yet confirmed.\nConfirm it once counted: kaixue confirm {id}; to drop the draft: kaixue document void {id}.',
    'order-nothing':
      'There is nothing to buy: what is held and on order is enough.\nSee the figures: kaixue plan; to buy something else: kaixue order add new ITEM=QTY.',
    'order-ended': '{order} is closed or cancelled.\nMake a new one: kaixue order add new ITEM=QTY.',
    'order-mixed':
      'Textbooks and supplies cannot stand on one order.\nMake two: a supplement for books, a purchase for everything else.',
    'order-pair-bad': '"{text}" is not ITEM=QTY.\nWrite A4=20; several may be given.',
    'order-has-not': '{order} has no {item}.\nAdd a line: kaixue order add {order} {item}=QTY.',
    'order-came-more':
      '{received} of {item} have come: {quantity} cannot have been ordered.\nClose what is awaited no longer: kaixue order close.',
    'order-has-come':
      '{received} of {order} have come: it cannot be cancelled.\nClose it instead: kaixue order close {order}.',
    'budget-amount':
      '"{value}" is no budget.\nWrite kaixue budget set CATEGORY 3000, in yuan with two decimals at most.',
    'budget-unknown': '{category} has no budget.\nThe budgets are in kaixue budget.',
    'setting-unknown': 'There is no setting "{key}".\nThere are: {known}',
    'setting-number': '{key} cannot be "{value}".\nWrite a whole number from {least} to {most}.',
    'setting-time': '"{value}" is no time for {key}.\nWrite 08:30.',
    'setting-amounts': '{key} cannot be "{value}".\nWrite whole yuan with commas, such as 500,1000.',
    'setting-json':
      '{key} is no valid JSON.\nWrite it like templates/standards/subjects.json; - gives the default back.',
  },
};
