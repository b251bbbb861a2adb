import type { Noun } from '../../context.ts';
import { gather } from './gather.ts';
import { orders, schools, short, slips } from './lists.ts';
import { add, init } from './members.ts';
import { overview } from './overview.ts';
import { print } from './print.ts';
import { school } from './school.ts';
import { share } from './share.ts';

/** The office above schools: what they published, gathered in a file of its own (district.db). */
export const noun: Noun = {
  alone: 'overview',
  verbs: {
    overview,
    init,
    add,
    gather,
    schools: schools.list,
    school,
    short: short.list,
    orders: orders.list,
    share,
    slips: slips.list,
    print,
  },
};
