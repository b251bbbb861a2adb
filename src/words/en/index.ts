import type { Words } from '../index.ts';
import { goods } from './goods.ts';
import { intake } from './intake.ts';
import { ledger } from './ledger.ts';
import { paper } from './paper.ts';
import { ready } from './ready.ts';
import { room } from './room.ts';
import { school } from './school.ts';
import { store } from './store.ts';
import { supplies } from './supplies.ts';
import { terminal } from './terminal.ts';
import { timetable } from './timetable.ts';
import { work } from './work.ts';

export const en: Words = {
  lang: 'en',
  list: ', ',
  store,
  intake,
  room,
  school,
  goods,
  ledger,
  supplies,
  work,
  ready,
  paper,
  terminal,
  timetable,
  /** Every problem, whichever folder finds it. Codes are unique over all areas. */
  problems: {
    ...store.problems,
    ...intake.problems,
    ...school.problems,
    ...goods.problems,
    ...ledger.problems,
    ...supplies.problems,
    ...work.problems,
    ...ready.problems,
    ...paper.problems,
    ...terminal.problems,
    ...timetable.problems,
  },
};
