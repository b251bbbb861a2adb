import type { Widen } from '../../index.ts';
import type { roomsProblems as zh } from '../../zh/work/rooms-problems.ts';

export const roomsProblems: Widen<typeof zh> = {
  'work-room-unknown': (a) => ({
    message: `There is no room “${a.room}”`,
    hint: a.near ? `Did you mean ${a.near}?` : 'See kaixue room list.',
  }),
  'severity-unknown': (a) => ({
    message: `There is no severity “${a.name}”`,
    hint: `There are: ${a.known}; edit them with kaixue repair severity.`,
  }),
  'severity-taken': (a) => ({
    message: `severity ${a.name} is taken as ${a.taken}`,
    hint: 'To keep it apart add it with kaixue repair severity, then import again.',
  }),
  'repair-undated': (a) => ({
    message: `no day of report: taken as reported on ${a.day}`,
    hint: 'Deadlines count from the day of report; where it matters, add that column and import again.',
  }),
  'severity-not-a-figure': (a) => ({
    message: `“${a.name}” needs either minutes or working days`,
    hint: 'Give --minutes 30 or --workdays 1.',
  }),
  'repair-unknown': (a) => ({
    message: `There is no repair ${a.id}`,
    hint: 'See kaixue repair list --all.',
  }),
  'repair-clash': (a) => ({
    message: `${a.place} has lessons at ${a.when}: ${a.lessons}`,
    hint: 'Choose a time without lessons, or add --override REASON.',
  }),
  'repair-no-school-day-known': (a) => ({
    message: `${a.day} is a make-up day and nobody has said whose timetable runs`,
    hint: `Say so with kaixue calendar add ${a.day} workday 补课 --follows 5; or add --override REASON.`,
  }),
  'repair-wrong-state': (a) => ({
    message: `Repair ${a.id} is ${a.state}; that cannot be done now`,
    hint: 'See how far it is with kaixue repair show.',
  }),
  'period-bad': (a) => ({ message: `“${a.value}” is no period`, hint: 'Write 3.' }),
  'blocks-bad': (a) => ({
    message: `“${a.value}” is neither yes nor no`,
    hint: '--blocks yes or --blocks no.',
  }),
  'part-bad': (a) => ({ message: `“${a.value}” is not part=quantity`, hint: 'Write 日光灯管=2.' }),
  'area-unknown': (a) => ({
    message: `There is no area “${a.name}”`,
    hint: a.known ? `There are: ${a.known}.` : 'Add some with kaixue area add or kaixue area apply.',
  }),
  'area-several': (a) => ({
    message: `“${a.name}” may be several areas`,
    hint: `Give the full name: ${a.found}.`,
  }),
  'areas-none': () => ({
    message: 'There are no classes and no areas, so nothing to inspect',
    hint: 'Import a roster first, or add an area with kaixue area add.',
  }),
  'area-there': (a) => ({
    message: `Area “${a.name}” is there already`,
    hint: 'Change it with kaixue area edit.',
  }),
  'area-in-use': (a) => ({
    message: `Area “${a.name}” has inspections or tasks and stays`,
    hint: 'Change its owner or standard with kaixue area edit.',
  }),
  'area-owner-unknown': (a) => ({
    message: `${a.name}, who answers for ${a.area}, is not on the staff list and was not noted`,
    hint: 'A class answers through its class teacher; to name someone else: kaixue area edit AREA --owner NAME.',
  }),
  'area-owners': (a) => ({
    message: `${a.area} names several people: only the first, ${a.name}, was noted, not ${a.others}`,
    hint: 'One person answers for an area; to change that: kaixue area edit AREA --owner NAME.',
  }),
  'rounds-bad': (a) => ({
    message: `“${a.value}” are no rounds`,
    hint: 'Write "07:40 morning,12:30 noon".',
  }),
  'form-unknown': (a) => ({
    message: `There is no form “${a.form}”`,
    hint: `There are: ${a.known}; add one with kaixue inspect form.`,
  }),
  'point-unknown': (a) => ({
    message: `Form ${a.form} has no point “${a.item}”`,
    hint: `It has: ${a.known}.`,
  }),
  'lost-bad': (a) => ({ message: `“${a.value}” is not item=points:reason`, hint: 'Write 地面=2:paper.' }),
  'lost-too-much': (a) => ({
    message: `“${a.item}” has ${a.points} points; ${a.lost} cannot be lost`,
    hint: 'Take fewer, or change the points with kaixue inspect form.',
  }),
  'every-bad': (a) => ({
    message: `“${a.value}” is no interval`,
    hint: '--every is day, week, month or term.',
  }),
  'problem-unknown': (a) => ({
    message: `There is no problem or hazard ${a.id}`,
    hint: 'See kaixue problem list --all.',
  }),
  'problem-wrong-state': (a) => ({
    message: `${a.id} is “${a.state}”; that cannot be done now`,
    hint: 'First kaixue problem done (mended), then kaixue problem close (checked).',
  }),
  'score-cell': (a) => ({
    message: `Score “${a.value}” of “${a.item}” is not between 0 and ${a.points}`,
    hint: 'Correct it by the points of the form.',
  }),
};
