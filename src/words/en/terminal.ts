import type { Words } from '../index.ts';

export const terminal: Words['terminal'] = {
  errorMark: '✗',
  hintMark: '→ ',
  found: (value: string) => ` (found “${value}”)`,
  interrupted: 'Interrupted. Nothing was changed.',
  dryRun: '(Dry run: nothing of this was written.)',
  help: {
    what: 'kaixue 开学 gets a school ready for the first day of term: textbooks, exercise books, supplies and tasks, the sheets to sign, and whether day one can be held by the timetable.',
    usage:
      'Usage: kaixue <command> [arguments] [options]    Every command explains itself: kaixue plan --help',
    thisHelp: 'show this help',
    groups: {
      flow: 'Getting ready',
      nouns: 'What the school has',
      work: 'Work to do',
      keeping: 'Keeping it safe',
    },
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    globalsTitle: 'Options of every command:',
    globals: {
      db: {
        flag: '--db FILE',
        text: 'the school file (else KAIXUE_DB, else kaixue.db here or in a parent folder)',
      },
      term: { flag: '--term TERM', text: 'which term, such as 2026-2027-2' },
      json: { flag: '--json', text: 'one JSON document, for scripts' },
      dryRun: { flag: '--dry-run', text: 'show what would happen and write nothing' },
      yes: { flag: '--yes, -y', text: 'take every question as answered with yes' },
      input: { flag: '--no-input', text: 'never ask (as in a script)' },
      quiet: { flag: '--quiet, -q', text: 'no progress and no hints' },
      lang: { flag: '--lang zh|en', text: 'language' },
      today: { flag: '--today DATE', text: 'take this day as today, such as 2027-02-26' },
      color: { flag: '--no-color', text: 'no colour' },
    },
  },
  verbs: { list: 'list them', show: 'show one', add: 'add', edit: 'change', remove: 'remove' },
  commands: {
    init: 'start a school file: the name, the term and its three days',
    demo: 'walk through everything with the sample school',
    import: "read the school's own spreadsheets: rosters, staff, book lists, deliveries, stock …",
    plan: 'need, held, on order, short, what to buy and what it costs, for every item',
    prepare: 'write the whole dossier of printable sheets (PDF and Excel)',
    print: 'print one sheet, such as kaixue print class-books',
    receive: 'goods arrive: read the delivery note, draft the receiving sheet',
    issue: 'hand out all that a class is due; what lacks is owed',
    confirm: 'a document is signed: key in only the rows that differ',
    ready: 'can day one be held by the timetable: lesson by lesson, and what to do first',
    term: 'terms and their opening days',
    class: 'classes',
    student: 'students, and those who join, leave or change class',
    'student in': 'a student joins',
    'student out': 'a student leaves; what became of the books',
    'student move': 'a student changes class; the books go along or come back',
    staff: 'staff',
    room: 'classrooms and special rooms',
    book: 'textbooks, teaching guides, study aids',
    stock: 'what is in the storeroom, and how it got there',
    undo: 'take one action back (documents by a counter-document)',
    log: 'who did what, and when',
    backup: 'back the school file up',
    restore: 'go back to a backup',
    doctor: 'is the file sound, and do the books add up',
    template: 'list page layouts, or copy one to edit it',
    'template list': 'List the layouts and where each comes from',
    'template copy': 'Copy layouts beside the school file, to be changed there',
    completion: 'shell completion: kaixue completion bash|zsh|powershell',
    complete: 'for shell completion',
    home: 'home',
  },
  demo: {
    intro: (folder) =>
      `The sample school: 南楼小学, 24 classes, 1,051 pupils, opening on 1 March 2027; today is taken as 26 February 2027.\nAll files are in ${folder}`,
    steps: [
      { why: 'Start a school file', type: ['init', '南楼小学', '--opens', '2027-03-01'] },
      {
        why: 'Read all the spreadsheets that the school has; kind and columns are recognised',
        type: ['import', '开学资料'],
      },
      { why: 'Work out need and shortage of every item (only what is short)', type: ['plan', '--short'] },
      { why: 'Why is grade 3 Chinese short?', type: ['plan', '三年级语文', '--why'] },
      {
        why: 'The bookshop sends what was missing: draft the receiving sheet, check, confirm later',
        type: ['receive', '补发到货.csv', '--draft'],
      },
      { why: 'Hand out all that class 3-2 is due', type: ['issue', '三2'] },
      { why: 'Write every sheet to sign (PDF and Excel)', type: ['prepare'] },
      { why: 'Who did what, and when', type: ['log'] },
      { why: 'Is the file sound, and do the books add up?', type: ['doctor'] },
    ],
    end: (folder) =>
      `Done. Open index.html under ${folder}/out to see and print everything; go into that folder to try other commands (kaixue help).`,
  },
  problems: {
    'demo-folder-taken': (a) => ({
      message: `there is a school file in ${a.folder} already`,
      hint: 'Name another folder, such as kaixue demo sample2.',
    }),
    'option-value-missing': (a) => ({
      message: `option ${a.option} needs a value`,
      hint: `Write ${a.option} VALUE, or see --help.`,
    }),
    'lang-unknown': (a) => ({
      message: `there is no language ${a.lang}`,
      hint: 'Use --lang zh or --lang en.',
    }),
    'today-not-a-day': (a) => ({
      message: `${a.day} is not a day`,
      hint: 'Write year-month-day, such as --today 2027-02-26.',
    }),
    'command-unknown': (a) => ({
      message: `there is no command ${a.name}`,
      hint: a.near
        ? `Did you mean kaixue ${a.near}? All commands: kaixue help.`
        : 'All commands: kaixue help.',
    }),
    'option-unknown': (a) => ({
      message: `${a.command} has no option ${a.option}`,
      hint: `See ${a.command} --help.`,
    }),
    'argument-missing': (a) => ({
      message: `${a.command} lacks its argument ${a.argument}`,
      hint: `See ${a.command} --help.`,
    }),
    'arguments-excess': (a) => ({
      message: `too many arguments for ${a.command}`,
      hint: `See ${a.command} --help; put quotes around what contains spaces.`,
    }),
    'verb-unknown': (a) => ({ message: `${a.command} has no ${a.verb}`, hint: `See ${a.command} --help.` }),
    'shell-unknown': (a) => ({
      message: a.shell ? `no completion script for ${a.shell}` : 'which shell?',
      hint: 'Write kaixue completion bash, zsh or powershell, and keep what it prints in its start file.',
    }),
    usage: (a) => ({ message: `not understood: ${a.detail}`, hint: `See ${a.command} --help.` }),
    fault: (a) => ({
      message: `a fault of ours: ${a.detail}`,
      hint: 'Nothing was changed. Run it again with KAIXUE_DEBUG=1 set and send what it prints to the developers.',
    }),
  },
};
