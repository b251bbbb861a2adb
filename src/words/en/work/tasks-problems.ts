import type { Widen } from '../../index.ts';
import type { tasksProblems as zh } from '../../zh/work/tasks-problems.ts';

export const tasksProblems: Widen<typeof zh> = {
  'calendar-bad-day': (a) => ({
    message: `${a.line > 0 ? `Line ${a.line}: ` : ''}there is no day “${a.value}”`,
    hint: 'Write 2027-02-16, or a span 2027-02-05~2027-02-11.',
  }),
  'calendar-bad-kind': (a) => ({
    message: `${a.line > 0 ? `Line ${a.line}: ` : ''}“${a.value}” is neither holiday nor workday`,
    hint: 'Write holiday (放假) or workday (上班).',
  }),
  'calendar-bad-weekday': (a) => ({
    message: `${a.line > 0 ? `Line ${a.line}: ` : ''}“${a.value}” is no weekday`,
    hint: 'A make-up day follows 1 to 7, or 周一 to 周日.',
  }),
  'calendar-no-file': '{file} cannot be opened\nCheck its name and folder.',
  'calendar-no-such-day': "{day} is not in the school's own calendar\nSee kaixue calendar list.",
  'not-a-day': 'There is no day “{value}”\nWrite 2027-02-16, 2-16 or tomorrow.',
  'checklist-not-yaml':
    'Line {line}: cannot be read ({detail})\nCheck indentation and colons; kaixue checklist copy gives one to start from.',
  'checklist-wrong-key': 'Line {line}: there is no “{key}”; did you mean “{near}”?\nPossible: {allowed}.',
  'checklist-wrong-value': 'Line {line}: {key} cannot be “{value}”\nPossible: {allowed}.',
  'checklist-missing': 'Line {line}: {key} is missing\nAdd {key}: …',
  'checklist-not-text': 'Line {line}: {key} must be a text\nWrite it after the colon on the same line.',
  'checklist-not-a-number':
    'Line {line}: {key} must be a whole number, not “{value}”\nBefore the anchor it is negative, like -3.',
  'checklist-key-twice':
    'Line {line}: key “{key}” is already on line {first}\nEvery task has a key of its own.',
  'checklist-unknown-wait': (a) => ({
    message: `Line ${a.line}: task “${a.task}” waits for “${a.wait}”, which is not in the checklist`,
    hint: a.near
      ? `Did you mean “${a.near}”? waits names keys of the same checklist.`
      : 'waits names keys of the same checklist.',
  }),
  'checklist-cycle':
    'Line {line}: tasks wait for each other in a circle: {cycle}\nTake one of these waits away.',
  'checklist-unknown': 'There is no checklist “{name}”\nThere are: {known}.',
  'checklist-needs-event':
    '{name} counts from the day of an event\nAdd the event with kaixue event add; then give --event NAME.',
  'checklist-exists': '{path} is there already\nChoose another name with --as.',
  'anchor-not-set': (a) => ({
    message: `Line ${a.line}: task “${a.task}” counts from ${a.anchor}, which this term has no day for`,
    hint: 'Set staff return and registration day with kaixue term edit.',
  }),
  'owner-left':
    'Line {line}: {name}, owner of task “{task}”, has left\nName another person in the checklist, or a role (总务主任).',
  'task-not-a-number': '“{value}” is no task number\nWrite 12, 3-7 or 3,5,9; see kaixue task list.',
  'task-unknown': 'There is no task {ids}\nSee the numbers with kaixue task list --all.',
  'task-blocked':
    'Task {id} “{title}” still waits for: {by}\nDo these first; if it need not wait, add --force. Nothing was changed.',
  'task-cycle':
    'They would wait for each other in a circle: {cycle}\nTake one wait away first: kaixue task wait … --remove.',
  'task-no-day': 'Task {id} has no date to move from\nGive a date: kaixue task move 2027-02-26 12.',
  'owner-unknown':
    'Nobody on the staff is called “{name}” or holds that post\nSee names and posts with kaixue staff list.',
  'owner-several': '“{name}” can be {n} people\nGive the name, or the staff number where names are the same.',
  'owner-has-left': '{name} has left and cannot take on work\nName somebody on the staff.',
  'me-unknown': 'It is not known who you are\nSet KAIXUE_ME=NAME, or use --owner NAME.',
  'every-unknown': 'Nothing repeats every “{value}”\n--every is daily, weekly or monthly.',
  'nothing-to-carry': '{term} has no open tasks, repairs or problems\nName another term with --from.',
  'no-term-for-work': (a) => ({
    message: a.code ? `There is no term ${a.code}` : 'There is no earlier term',
    hint: 'See kaixue term list; add one with kaixue term add.',
  }),
  'text-missing': '{what} is missing\nWrite it after the command, or answer the question at a terminal.',
};
