import { addDays, daysBetween, parseDay, weekdayOf } from '../../../src/school/calendar/day.ts';

/** Run by calendar.test.ts in other time zones. */
console.log(
  addDays('2027-03-14', 1),
  weekdayOf('2027-03-01'),
  daysBetween('2027-03-01', '2027-11-30'),
  parseDay('2027.3.1'),
);
