import type { Noun } from '../../context.ts';
import { cancel, close } from './close.ts';
import { enter } from './enter.ts';
import { stocktakeRows } from './list.ts';
import { open } from './open.ts';
import { show } from './show.ts';

/** 盘点: opened, counted, closed. Typed alone it shows where the open one stands. */
export const noun: Noun = {
  alone: 'show',
  verbs: { open, enter, show, list: stocktakeRows.list, close, cancel },
};
