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
  'calendar-no-file': (a) => ({
    message: `${a.file} cannot be opened`,
    hint: 'Check its name and folder.',
  }),
  'calendar-no-such-day': (a) => ({
    message: `${a.day} is not in the school's own calendar`,
    hint: 'See kaixue calendar list.',
  }),
  'not-a-day': (a) => ({
    message: `There is no day “${a.value}”`,
    hint: 'Write 2027-02-16, 2-16 or tomorrow.',
  }),
  'checklist-not-yaml': (a) => ({
    message: `Line ${a.line}: cannot be read (${a.detail})`,
    hint: 'Check indentation and colons; kaixue checklist copy gives one to start from.',
  }),
  'checklist-wrong-key': (a) => ({
    message: `Line ${a.line}: there is no “${a.key}”; did you mean “${a.near}”?`,
    hint: `Possible: ${a.allowed}.`,
  }),
  'checklist-wrong-value': (a) => ({
    message: `Line ${a.line}: ${a.key} cannot be “${a.value}”`,
    hint: `Possible: ${a.allowed}.`,
  }),
  'checklist-missing': (a) => ({ message: `Line ${a.line}: ${a.key} is missing`, hint: `Add ${a.key}: …` }),
  'checklist-not-text': (a) => ({
    message: `Line ${a.line}: ${a.key} must be a text`,
    hint: 'Write it after the colon on the same line.',
  }),
  'checklist-not-a-number': (a) => ({
    message: `Line ${a.line}: ${a.key} must be a whole number, not “${a.value}”`,
    hint: 'Before the anchor it is negative, like -3.',
  }),
  'checklist-key-twice': (a) => ({
    message: `Line ${a.line}: key “${a.key}” is already on line ${a.first}`,
    hint: 'Every task has a key of its own.',
  }),
  'checklist-unknown-wait': (a) => ({
    message: `Line ${a.line}: task “${a.task}” waits for “${a.wait}”, which is not in the checklist`,
    hint: a.near
      ? `Did you mean “${a.near}”? waits names keys of the same checklist.`
      : 'waits names keys of the same checklist.',
  }),
  'checklist-cycle': (a) => ({
    message: `Line ${a.line}: tasks wait for each other in a circle: ${a.cycle}`,
    hint: 'Take one of these waits away.',
  }),
  'checklist-unknown': (a) => ({
    message: `There is no checklist “${a.name}”`,
    hint: `There are: ${a.known}.`,
  }),
  'checklist-needs-event': (a) => ({
    message: `${a.name} counts from the day of an event`,
    hint: 'Add the event with kaixue event add; then give --event NAME.',
  }),
  'checklist-exists': (a) => ({
    message: `${a.path} is there already`,
    hint: 'Choose another name with --as.',
  }),
  'anchor-not-set': (a) => ({
    message: `Line ${a.line}: task “${a.task}” counts from ${a.anchor}, which this term has no day for`,
    hint: 'Set staff return and registration day with kaixue term edit.',
  }),
  'owner-left': (a) => ({
    message: `Line ${a.line}: ${a.name}, owner of task “${a.task}”, has left`,
    hint: 'Name another person in the checklist, or a role (总务主任).',
  }),
  'task-not-a-number': (a) => ({
    message: `“${a.value}” is no task number`,
    hint: 'Write 12, 3-7 or 3,5,9; see kaixue task list.',
  }),
  'task-unknown': (a) => ({
    message: `There is no task ${a.ids}`,
    hint: 'See the numbers with kaixue task list --all.',
  }),
  'task-blocked': (a) => ({
    message: `Task ${a.id} “${a.title}” still waits for: ${a.by}`,
    hint: 'Do these first; if it need not wait, add --force. Nothing was changed.',
  }),
  'task-cycle': (a) => ({
    message: `They would wait for each other in a circle: ${a.cycle}`,
    hint: 'Take one wait away first: kaixue task wait … --remove.',
  }),
  'task-no-day': (a) => ({
    message: `Task ${a.id} has no date to move from`,
    hint: 'Give a date: kaixue task move 2027-02-26 12.',
  }),
  'owner-unknown': (a) => ({
    message: `Nobody on the staff is called “${a.name}” or holds that post`,
    hint: 'See names and posts with kaixue staff list.',
  }),
  'owner-several': (a) => ({
    message: `“${a.name}” can be ${a.n} people`,
    hint: 'Give the name, or the staff number where names are the same.',
  }),
  'owner-has-left': (a) => ({
    message: `${a.name} has left and cannot take on work`,
    hint: 'Name somebody on the staff.',
  }),
  'me-unknown': () => ({
    message: 'It is not known who you are',
    hint: 'Set KAIXUE_ME=NAME, or use --owner NAME.',
  }),
  'every-unknown': (a) => ({
    message: `Nothing repeats every “${a.value}”`,
    hint: '--every is daily, weekly or monthly.',
  }),
  'nothing-to-carry': (a) => ({
    message: `${a.term} has no open tasks, repairs or problems`,
    hint: 'Name another term with --from.',
  }),
  'no-term-for-work': (a) => ({
    message: a.code ? `There is no term ${a.code}` : 'There is no earlier term',
    hint: 'See kaixue term list; add one with kaixue term add.',
  }),
  'text-missing': (a) => ({
    message: `${a.what} is missing`,
    hint: 'Write it after the command, or answer the question at a terminal.',
  }),
};
