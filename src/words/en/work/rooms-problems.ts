import type { Widen } from '../../index.ts';
import type { roomsProblems as zh } from '../../zh/work/rooms-problems.ts';

export const roomsProblems: Widen<typeof zh> = {
  'work-room-unknown': (a) => ({
    message: `There is no room “${a.room}”`,
    hint: a.near ? `Did you mean ${a.near}?` : 'See kaixue room list.',
  }),
  'severity-unknown':
    'There is no severity “{name}”\nThere are: {known}; edit them with kaixue repair severity.',
  'severity-taken':
    'severity {name} is taken as {taken}\nTo keep it apart add it with kaixue repair severity, then import again.',
  'repair-undated':
    'no day of report: taken as reported on {day}\nDeadlines count from the day of report; where it matters, add that column and import again.',
  'severity-not-a-figure':
    '“{name}” needs either minutes or working days\nGive --minutes 30 or --workdays 1.',
  'repair-unknown': 'There is no repair {id}\nSee kaixue repair list --all.',
  'repair-clash':
    '{place} has lessons at {when}: {lessons}\nChoose a time without lessons, or add --override REASON.',
  'repair-no-school-day-known':
    '{day} is a make-up day and nobody has said whose timetable runs\nSay so with kaixue calendar add {day} workday 补课 --follows 5; or add --override REASON.',
  'repair-wrong-state':
    'Repair {id} is {state}; that cannot be done now\nSee how far it is with kaixue repair show.',
  'period-bad': '“{value}” is no period\nWrite 3.',
  'blocks-bad': '“{value}” is neither yes nor no\n--blocks yes or --blocks no.',
  'part-bad': '“{value}” is not part=quantity\nWrite 日光灯管=2.',
  'area-unknown': (a) => ({
    message: `There is no area “${a.name}”`,
    hint: a.known ? `There are: ${a.known}.` : 'Add some with kaixue area add or kaixue area apply.',
  }),
  'area-several': '“{name}” may be several areas\nGive the full name: {found}.',
  'areas-none':
    'There are no classes and no areas, so nothing to inspect\nImport a roster first, or add an area with kaixue area add.',
  'area-there': 'Area “{name}” is there already\nChange it with kaixue area edit.',
  'area-in-use':
    'Area “{name}” has inspections or tasks and stays\nChange its owner or standard with kaixue area edit.',
  'area-owner-unknown':
    '{name}, who answers for {area}, is not on the staff list and was not noted\nA class answers through its class teacher; to name someone else: kaixue area edit AREA --owner NAME.',
  'area-owners':
    '{area} names several people: only the first, {name}, was noted, not {others}\nOne person answers for an area; to change that: kaixue area edit AREA --owner NAME.',
  'rounds-bad': '“{value}” are no rounds\nWrite "07:40 morning,12:30 noon".',
  'form-unknown': 'There is no form “{form}”\nThere are: {known}; add one with kaixue inspect form.',
  'point-unknown': 'Form {form} has no point “{item}”\nIt has: {known}.',
  'lost-bad': '“{value}” is not item=points:reason\nWrite 地面=2:paper.',
  'lost-too-much':
    '“{item}” has {points} points; {lost} cannot be lost\nTake fewer, or change the points with kaixue inspect form.',
  'every-bad': '“{value}” is no interval\n--every is day, week, month or term.',
  'problem-unknown': 'There is no problem or hazard {id}\nSee kaixue problem list --all.',
  'problem-wrong-state':
    '{id} is “{state}”; that cannot be done now\nFirst kaixue problem done (mended), then kaixue problem close (checked).',
  'score-cell':
    'Score “{value}” of “{item}” is not between 0 and {points}\nCorrect it by the points of the form.',
};
