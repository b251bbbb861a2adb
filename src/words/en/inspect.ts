import type { Words } from '../index.ts';
import { count } from './say.ts';

export const inspect: Words['inspect'] = {
  help: 'inspections: cleaning scores, facilities, safety; what fails becomes a task or repair',
  verbs: {
    list: 'list inspections',
    show: 'show an inspection',
    add: 'enter one: inspect add 3-2 Floor=2:paper Windows=1',
    pass: 'walked and clean: all areas pass but those in --except: inspect pass --except 3-2',
    ranking: 'rank cleaning scores',
    rounds: 'rounds: which form, how often, next when',
    forms: 'list the points of the forms',
    form: 'add or change a point of a form',
  },
  options: {
    week: 'the week of this day',
    days: 'which days, such as 2027-02-01~2027-02-28 (the last 30 unless said)',
    date: 'day',
    owner: 'owner (name or role)',
    form: 'form',
    lost: 'lost: item=points:reason; may be repeated',
    inspector: 'inspector',
    passForm: 'by which form (hygiene unless given; fire safety … look at rooms)',
    exceptAreas: 'areas that are not clean and do not pass',
    allAreas: 'all others pass: do not ask',
    pass: 'passing mark (default 80%)',
    repairs: 'open repairs for what failed',
    noTasks: 'make no tasks of what failed',
    every: 'how often: day week month term',
    next: 'next on',
    kind: 'kind of room',
  },
  none: 'Nothing was inspected yet. A whole round: kaixue inspect pass; point by point: kaixue inspect add AREA; no areas yet: kaixue area apply',
  fields: {
    id: ['No.'],
    date: ['Date'],
    form: ['Form'],
    place: ['Place'],
    score: ['Score'],
    result: ['Result'],
    inspector: ['Inspector'],
  },
  lists: {
    ranking: {
      title: 'Cleaning scores',
      fields: {
        rank: ['Rank'],
        place: ['Area'],
        owner: ['Owner'],
        count: ['Times'],
        average: ['Average'],
      },
    },
    rounds: {
      title: 'Regular inspections',
      fields: {
        form: ['Form'],
        kind: ['Kind of room'],
        every: ['Every'],
        rooms: ['Rooms'],
        owner: ['Owner'],
        next: ['Next'],
      },
    },
    points: {
      title: 'Points of the forms',
      fields: { form: ['Form'], item: ['Item'], points: ['Points'], standard: ['Standard'] },
    },
  },
  lines: { fields: { name: ['Item'], points: ['Points'], lost: ['Lost'], reason: ['Reason'] } },
  askAll: (names, date) => `${date}: were all of these walked and clean (${names})?`,
  noClassrooms: 'The classrooms are no areas yet, and not among these: kaixue area apply',
  eachClassroom: "each class's room",
  askInspector: 'Who inspected? (a name, may be left out)',
  passed: 'passed',
  failed: 'failed',
  saved: (a) => `${a.place}: ${a.score}/${a.full}, ${a.passed ? 'passed' : 'failed'}.`,
  raisedTasks: (ids) => `Tasks made from what failed: ${ids}`,
  raisedRepairs: (ids) => `Repairs opened for what failed: ${ids}`,
  fix: (a) => `Put right: ${a.item}${a.reason ? ` (${a.reason})` : ''}`,
  askLost: (a) => `${a.item} (${a.points})${a.standard ? ` ${a.standard}` : ''}: points lost`,
  askReason: 'Why',
  askPlace: 'What was inspected',
  askNoneLost: (place: string) => `No points are taken off (item=points). Give ${place} full marks?`,
  every: { day: 'daily', week: 'weekly', month: 'monthly', term: 'once a term' },
  allPassed: (n, date) => `${date}: ${count(n, 'area')} passed and ${n === 1 ? 'is' : 'are'} open.`,
  roomsPassed: (n, form, date) => `${date}: ${count(n, 'room')} passed ${form.toLowerCase()}.`,
  withdrawn: (all) =>
    `Withdrawn, passed before: ${all.map(({ id, name }) => `${name} (inspection ${id})`).join(', ')}; enter what they lost with kaixue inspect add AREA POINT=N.`,
  stillPassed: (a) =>
    `${a.name} passed on ${a.date} and stays so; enter what was lost: kaixue inspect add "${a.name}" point=n`,
  notPassed: (names) => `Not passed: ${names}; enter what they lost with kaixue inspect add AREA POINT=N.`,
  due: 'due',
  formRead: (a) => `Form ${a.form}: ${count(a.added, 'point')} added, ${a.changed} changed.`,
  taskArea: 'cleaning',
  actions: {
    add: 'record an inspection',
    pass: 'record areas as passed',
    round: 'set a regular inspection',
    form: 'change an inspection form',
  },
  problems: {
    'inspection-unknown': 'There is no inspection {id}\nSee the numbers with kaixue inspect list.',
    'form-unknown': 'There is no form “{form}”\nThere are: {known}; add one with kaixue inspect form.',
    'point-unknown': 'Form {form} has no point “{item}”\nIt has: {known}.',
    'lost-bad':
      '“{value}” is not item=points:reason\nWhat each item lost is written down: Floor=2:paper. kaixue inspect forms shows the items.',
    'lost-too-much':
      '“{item}” has {points} points only; {lost} cannot be lost\nTake fewer, or change the points with kaixue inspect form.',
    'scores-without-day':
      'The score sheet does not say on which day\nWrite the day of the inspection after “Date”, such as 2027/3/5, and import it again.',
    'crossed-reported': 'Repairs reported for what is crossed: {count}\nSee them with kaixue repair list.',
    'inspected-ahead':
      '{day} has not come yet (today is {today}); the inspection is not recorded\nWrite the day it was made after “Date”, and import the sheet again.',
    'problem-at-no-point':
      '{place} has a problem written, but no point is crossed\nCross (×) the point that it is about, tick (√) the others, and import the sheet again.',
    'tick-cell':
      '“{value}” of “{item}” is neither √ nor ×\nTick what is in order, cross what is not, leave empty what was not looked at.',
    'score-cell':
      'Score “{value}” of “{item}” is not between 0 and {points}\nCorrect it by the points of the form.',
  },
};
