import type { Noun } from '../../context.ts';
import { assignVerb } from './assign.ts';
import { carry } from './carry.ts';
import { done, reopenVerb } from './done.ts';
import { tasks } from './list.ts';
import { move } from './move.ts';
import { note } from './note.ts';
import { remove } from './remove.ts';
import { series } from './series.ts';
import { show } from './show.ts';
import { today } from './today.ts';
import { wait } from './wait.ts';

const { list, add, edit } = tasks.verbs;

/** Tasks; typed alone, those of today. */
export const noun: Noun = {
  alone: 'today',
  verbs: {
    list,
    show,
    today,
    add,
    edit,
    remove,
    series,
    done,
    reopen: reopenVerb,
    assign: assignVerb,
    move,
    note,
    wait,
    carry,
  },
};
