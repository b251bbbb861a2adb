import type { Words } from '../index.ts';

export const request: Words['request'] = {
  help: 'what departments ask for: taken down, decided, how far it is, on time or not',
  verbs: {
    approve: 'approve',
    decline: 'decline: request decline 3 --by NAME --reason "not in stock"',
    link: 'say which item a request in free text means',
  },
  fields: {
    id: ['No.'],
    department: ['Department', 'only one department'],
    name: ['Item'],
    spec: ['Spec', 'exact specification'],
    quantity: ['Quantity'],
    neededBy: ['Needed by', 'the day it is needed, such as 2-26'],
    by: ['Applicant'],
    purpose: ['Purpose'],
    within: ['Standard', 'met from the standard, nothing added (default: beyond it)'],
    free: ['Free text', 'as free text, of no item in the storeroom'],
    handed: ['Handed over'],
    ready: ['Ready'],
    state: ['State'],
    decidedBy: ['Decided'],
    reason: ['Remark'],
  },
  options: {
    by: 'who decided',
    on: 'when, today unless given',
    reason: 'why, or on which terms',
    open: 'only what is not done',
    overdue: 'only what is overdue',
    allSubmitted: 'all that are to be approved',
    newItem: 'make a supply of the name and spec of the request',
  },
  kinds: { extra: 'beyond', within: 'within' },
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
  submittedNext: (a) =>
    `${a.n} to approve; until then nothing is bought or handed out: kaixue request approve --all --by NAME`,
  none: 'No requests yet. Read a table: kaixue import FILE; or kaixue request add Office A4 40 --needed-by 2-26',
  summary: (a) =>
    `${a.open} open, ${a.overdue} overdue${a.due > 0 ? `, ${Math.round((a.onTime / a.due) * 100)}% on time (${a.onTime}/${a.due})` : ''}.`,
  askDepartment: (name) =>
    `“${name}” is a new department, and standards for each department will count it too. Note it as one?`,
  free: (a) =>
    `The storeroom knows no such item: once approved it stands on the purchase list in these words. To name an item: kaixue request link ${a.id} ITEM, or kaixue request link ${a.id} --new`,
  nextOrder: (code) =>
    `The storeroom has none, it counts as short: kaixue plan ${code} --why; order it: kaixue order make ${code}`,
  nextIssue: (what) => `Hand it out: kaixue issue ${what}`,
  approved: (a) => `Approved by ${a.by}: ${a.ids}${a.reason && ` (${a.reason})`}`,
  declined: (a) => `Declined by ${a.by}, no longer needed: ${a.ids}${a.reason && ` (${a.reason})`}`,
  linked: (a) => `Request ${a.id} now asks for ${a.item}.`,
  nextApprove: (id) =>
    `Approve it: kaixue request approve ${id} --by NAME; what is to be bought: kaixue plan --kind supply`,
  askDecider: 'Who decided?',
  actions: {
    add: 'record a request',
    edit: 'edit a request',
    remove: 'remove a request',
    approve: 'approve requests',
    decline: 'decline requests',
    link: 'link a request to an item',
  },
  problems: {
    'request-new-department':
      'Not among the departments, added as new ones: {names}\nIf one is another name of a department, merge it into that: kaixue department merge {first} DEPARTMENT.',
    'request-served':
      '{count} rows are handed out in full or were not approved, and are left out: {names}\nIf something is still due, mend the amounts and import again.',
    'request-taken-as-approved':
      'The list does not say what was decided: {count} requests count as approved\nTo decline one: kaixue request decline NUMBER --by NAME --reason WHY (numbers: kaixue request list); a column “decision” in the list is read with it.',
    'request-not-granted': (a) => ({
      message: `${[a.waiting > 0 && `not decided yet in the list: ${a.waiting}`, a.declined > 0 && `declined: ${a.declined}`].filter(Boolean).join('; ')}; noted so, and nothing is bought or handed out for them`,
      hint: 'Once decided: kaixue request approve --all --by NAME, or some by number (kaixue request list); a column “decision” in the list is read with it.',
    }),
    'request-new-item':
      '{name} is not among the supplies: added as a new item with nothing in stock\nIf it is an item under another name, use the name and specification of the stock list and import again.',
    'request-unknown': 'There is no request {typed}.\nThe numbers are in kaixue request list.',
    'request-which':
      'Nothing says which requests\nGive their numbers, as kaixue request {verb} 3; all that are to be approved: kaixue request {verb} --all --by NAME.',
    'requests-none-open': 'No request waits for approval\nAll of them: kaixue request list.',
    'request-needs-decider':
      'Nothing says who decided.\nAdd --by NAME, such as kaixue request {verb} {ids} --by Wang.',
    'request-handed':
      '{handed} were handed over for request {id} already: it can be neither declined nor removed.\nIf that was wrong take the issue back first: kaixue undo, or kaixue return.',
    'request-linked': 'Request {id} asks for {item}, and that was handed out already.\nPut it back first.',
  },
};
