import type { Words } from '../index.ts';

export const order: Words['order'] = {
  help: 'orders: made from the plan, what came, what is late',
  verbs: {
    make: 'order what the plan says in one step, by supplier, in whole packs',
    add: 'add a line, or a new order: order add new A4=20 --supplier NAME',
    edit: 'change amounts, the day it must come, the supplier',
    close: 'close: what has not come is awaited no longer',
    cancel: 'cancel an order of which nothing has come',
  },
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
  fields: {
    id: ['No.'],
    number: ['Number'],
    kind: ['Kind'],
    supplier: ['Supplier'],
    orderedOn: ['Ordered'],
    dueOn: ['Due'],
    titles: ['Items'],
    ordered: ['Amount'],
    received: ['Received'],
    cost: ['Ordered (¥)'],
    state: ['State'],
    note: ['Note'],
  },
  lines: {
    fields: {
      code: ['Code'],
      name: ['Item'],
      ordered: ['Amount'],
      received: ['Received'],
      left: ['To come'],
      price: ['Price (¥)'],
      cost: ['Ordered (¥)'],
      dueOn: ['Due'],
      orderBy: ['Order by'],
      state: ['State'],
    },
  },
  kinds: { books: 'book order', supplement: 'supplement', supplies: 'purchase' },
  progress: {
    open: 'not come',
    part: 'partly received',
    received: 'received',
    closed: 'closed',
    cancelled: 'cancelled',
  },
  late: 'late',
  lateAtOnce: (a) =>
    `${a.number} was due on ${a.due} already: it is late at once; change the day: kaixue order edit ${a.number} --due DATE`,
  none: 'No orders yet. From the plan: kaixue order make; by hand: kaixue order add new A4=20 --supplier NAME',
  made: (n) => `${n} ${n === 1 ? 'order' : 'orders'} made from the plan, which now counts them as on order.`,
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
  actions: {
    make: 'order what is short',
    add: 'add to an order',
    edit: 'edit an order',
    close: 'close an order',
    cancel: 'cancel an order',
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
      '{order} has a goods receipt already, {document}, not yet confirmed.\nConfirm it once counted: kaixue confirm {id}; to drop the draft: kaixue document void {id}.',
    'order-supplier-unknown': (a) => ({
      message: `No item has the supplier “${a.supplier}”`,
      hint: `${a.known ? `There are: ${a.known}. ` : 'No item that is to be bought has one yet. '}Set it: kaixue supply edit ITEM --supplier ${a.supplier}; or order at once: kaixue order add new ITEM=QTY --supplier ${a.supplier}`,
    }),
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
  },
};
