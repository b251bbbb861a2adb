import type { Widen } from '../../index.ts';
import type { requests as zh } from '../../zh/supplies/requests.ts';

/** What departments ask for: from stock, or to buy. */
export const requests: Widen<typeof zh> = {
  say: {
    request: {
      id: 'No.',
      department: 'Department',
      item: 'Item',
      quantity: 'Quantity',
      neededBy: 'Needed by',
      purpose: 'Purpose',
      applicant: 'Applicant',
      within: 'Standard',
      kinds: { extra: 'beyond', within: 'within' },
      state: 'State',
      handed: 'Handed over',
      ready: 'Ready',
      decided: 'Decided',
      reason: 'Remark',
      freeText: 'no item yet',
      overdue: 'overdue',
      late: 'handed over late',
      progress: {
        submitted: 'to approve',
        declined: 'declined',
        done: 'done',
        ready: 'ready',
        part: 'in part',
        ordered: 'on order',
        waiting: 'to buy',
        beyond: 'beyond the standard',
      },
      beyondNext: (a) =>
        `Nothing is bought for what goes beyond the standard: add it to the standard with kaixue request edit ${a.id} --no-within, or kaixue standard add`,
      none: 'No requests fit. Read a table: kaixue import FILE; or kaixue request add Office A4 40 --needed-by 2-26',
      summary: (a) =>
        `${a.open} open, ${a.overdue} overdue${a.due > 0 ? `, ${Math.round((a.onTime / a.due) * 100)}% on time (${a.onTime}/${a.due})` : ''}.`,
      added: (a) => `Request ${a.id}: ${a.department}, ${a.item}, ${a.quantity}`,
      newDepartment: (name) => `${name} is a new department: standards for each department count it too.`,
      free: (a) =>
        `The storeroom knows no such item, so the plan does not count it yet: kaixue request link ${a.id} ITEM, or kaixue request link ${a.id} --new`,
      edited: (a) => `Request ${a.id} changed.`,
      removed: (a) => `Request ${a.id} removed.`,
      approved: (a) => `Approved by ${a.by}: ${a.ids}${a.reason && ` (${a.reason})`}`,
      declined: (a) => `Declined by ${a.by}, no longer needed: ${a.ids}${a.reason && ` (${a.reason})`}`,
      linked: (a) => `Request ${a.id} now asks for ${a.item}.`,
      nextApprove: (id) =>
        `Approve it: kaixue request approve ${id} --by NAME; what is to be bought: kaixue plan --kind supply`,
      askDecider: 'Who decided?',
      askPurpose: 'Purpose',
      options: {
        spec: 'exact specification',
        neededBy: 'the day it is needed, such as 2-26',
        purpose: 'purpose',
        applicant: 'who asks for it',
        within: 'met from the standard, nothing added (default: beyond it)',
        extra: 'beyond the standard, added to it',
        free: 'as free text, of no item in the storeroom',
        quantity: 'quantity',
        by: 'who decided',
        on: 'when, today unless given',
        reason: 'why, or on which terms',
        department: 'only one department',
        open: 'only what is not done',
        overdue: 'only what is overdue',
        newItem: 'make a supply of the name and spec of the request',
      },
    },
  },
  commands: {
    request: 'what departments ask for: taken down, decided, how far it is, on time or not',
    'request approve': 'approve',
    'request decline': 'decline: request decline 3 --by NAME --reason "not in stock"',
    'request link': 'say which item a request in free text means',
  },
  problems: {
    'request-unknown': 'There is no request {typed}.\nThe numbers are in kaixue request list.',
    'request-needs-decider':
      'Nothing says who decided.\nAdd --by NAME, such as kaixue request approve 3 --by Wang.',
    'request-handed':
      '{handed} were handed over for request {id} already: it can be neither declined nor removed.\nIf that was wrong take the issue back first: kaixue undo, or kaixue return.',
    'request-linked': 'Request {id} asks for {item}, and that was handed out already.\nPut it back first.',
    'amount-not-positive': '"{value}" is no amount.\nWrite a whole number above 0.',
  },
};
