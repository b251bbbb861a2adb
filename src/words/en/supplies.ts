import { items } from './supplies/items.ts';
import { orders } from './supplies/orders.ts';
import { requests } from './supplies/requests.ts';

/** What is said in English about supplies: items, standards, requests, orders, budgets, settings. */
export const supplies = {
  ...items.say,
  ...requests.say,
  ...orders.say,
  commands: { ...items.commands, ...requests.commands, ...orders.commands },
  problems: { ...items.problems, ...requests.problems, ...orders.problems },
} as const;
