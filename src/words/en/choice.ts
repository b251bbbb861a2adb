import type { Words } from '../index.ts';
import { count } from './say.ts';

export const choice: Words['choice'] = {
  help: 'class orders by size or choice (uniforms, milk, study aids): how many of each, money due and paid',
  verbs: {
    set: 'how many of each size a class orders: set 3-2 "Summer uniform" 130=12 140=20; 0 takes one off',
    pay: 'money that a class paid (yuan); -60 was paid back',
    money: 'what each class is to pay, has paid and still owes',
  },
  options: {
    class: 'only these classes',
    what: 'only this, by a part of its name',
    pupil: 'what this pupil chose (the whole class unless said)',
    price: 'price of one (yuan)',
    unit: 'unit (件 unless said)',
    on: 'day of the payment (today unless said)',
  },
  fields: {
    name: ['Item'],
    class: ['Class'],
    spec: ['Size'],
    quantity: ['Quantity'],
    named: ['By pupil'],
    price: ['Price'],
    due: ['Due'],
  },
  lists: {
    money: {
      title: 'Payments for class orders',
      none: 'Nothing is ordered by classes yet.',
      fields: {
        name: ['Item'],
        class: ['Class'],
        quantity: ['Quantity'],
        due: ['Due'],
        paid: ['Paid'],
        open: ['Open'],
      },
    },
  },
  none: 'Nothing is ordered by classes yet: kaixue import uniforms.xlsx, or kaixue choice set {aClass} "Summer uniform" 130=12 140=20 --price 60',
  total: (a) => `${count(a.n, 'piece')}.`,
  money: (a) => `Due ${a.due} yuan, paid ${a.paid} yuan.`,
  set: (a) => `${a.class} ${a.name}: ${a.sizes || 'nothing'}`,
  paid: (a) =>
    `${a.class} ${a.name}: paid ${a.paid} yuan${a.due ? ` of ${a.due} yuan` : ', and there is no price yet'}`,
  priceNext: (title) => `To price it: kaixue supply edit "${title}" --price 60`,
  actions: { set: 'note a class order', pay: 'note a payment' },
  problems: {
    'choice-by-pupil':
      'The pupils of {class} are listed for “{name}”, and the class has what they chose\nChange one pupil: kaixue choice set {class} "{name}" 130 --pupil NAME.',
    'choice-none': '{class} has not ordered “{name}”\nSee what classes ordered: kaixue choice list.',
    'choice-of-book':
      '“{name}” is a textbook: it goes by copies per pupil, and is not ordered\nFor some classes alone: kaixue book edit {code} --classes 3-1,3-2; copies per pupil: kaixue book edit {code} --per-pupil 0.',
    'choice-pay-nothing':
      '“{value}” is no money that came in\nWrite 2400, or -60 for what was paid back, in yuan.',
    'choice-size-bad':
      'Cannot read “{value}”\nWrite size=number, like 130=12; of what has no sizes the number alone.',
    'choice-unknown-pupil':
      '{class} has no such pupil: {name}\nCorrect the name or the class; who is not on the roster yet is to be imported first.',
    'choice-what-missing':
      'It is not said what is ordered\nAdd a column Item, or say it in the title: Summer uniform sizes.',
  },
};
