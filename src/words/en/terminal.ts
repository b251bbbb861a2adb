import type { Words } from '../index.ts';

export const terminal: Words['terminal'] = {
  help: {
    what: 'kaixue 开学 gets a school ready for the first day of term: textbooks, exercise books, supplies and tasks, the sheets to sign, and whether day one can be held by the timetable.',
    usage:
      'Usage: kaixue <command> [arguments] [options]    Every command explains itself: kaixue plan --help',
    thisHelp: 'show this help',
    opposite: (flag) => `the opposite of ${flag}`,
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
    places: {},
    examples: 'Examples:',
    shared: 'Options of every command (--term, --json, --dry-run, --yes, --today …): kaixue help options',
    more: 'More help:',
    globalsTitle: 'Options of every command:',
    globals: {
      db: {
        flag: '--db FILE',
        text: 'the school file (else KAIXUE_DB, else kaixue.db here or in a parent folder)',
      },
      term: { flag: '--term TERM', text: 'which term, such as 2026-2027-2' },
      json: { flag: '--json', text: 'one JSON document, for scripts' },
      dryRun: { flag: '--dry-run', text: 'show what would happen and write nothing' },
      yes: {
        flag: '--yes, -y',
        text: 'take every question as answered with yes, also before writing over a file',
      },
      input: { flag: '--no-input', text: 'never ask (as in a script)' },
      quiet: { flag: '--quiet, -q', text: 'say nothing when all went well: only what is asked to be shown' },
      lang: { flag: '--lang zh|en', text: 'language' },
      today: { flag: '--today DATE', text: 'take this day as today, such as 2027-02-26' },
      color: {
        flag: '--color WHEN',
        text: 'colour: auto (at a terminal only, the default), always, never; --no-color: never',
      },
      pager: { flag: '--no-pager', text: 'long lists at once, not page by page' },
    },
  },
  verbs: { list: 'list them', show: 'show one', add: 'add', edit: 'change', remove: 'remove' },
  near: (names) => `Did you mean ${names}? `,
  pagerKeys: '(space: next page, b: back, /: find, q: quit)',
  errorMark: '✗',
  hintMark: '→ ',
  found: (value: string) => ` (found “${value}”)`,
  placeWith: (place, value) => `${place} “${value}”`,
  alike: (count: number) => `The same in ${count} more: `,
  interruptedAfter: 'Interrupted. What was done before is kept (kaixue log).',
  interrupted: 'Interrupted. Nothing was changed.',
  dryRun: '(Dry run: nothing of this was written.)',
  lists: {
    find: 'only those with these words',
    sort: 'sort by this field; with - before it from the highest',
    columns: 'only these fields, separated by commas',
    days: 'which days, such as 2027-02-05~2027-02-11',
    limit: 'at most so many rows',
    csv: 'save as a CSV file (- for the screen)',
    xlsx: 'save as an Excel workbook',
    nothing: 'Nothing fits.',
    more: (n) => `${n} more are not shown: --limit shows more, --find and others narrow it.`,
    saved: (a) => `Saved ${a.rows} ${a.rows === 1 ? 'row' : 'rows'}: ${a.path}`,
  },
  nouns: {
    added: (titles) => `Added ${titles}`,
    changed: (titles) => `Changed ${titles}`,
    unchanged: (titles, _count) => `No change, it was already so: ${titles}`,
    remove: (title) => `Remove ${title}?`,
    removed: (title) => `Removed ${title}`,
    askPurge: (name) =>
      `Forget the name, number, notes and whatever else is personal of ${name}? This cannot be undone`,
    purged: (name) =>
      `${name} is gone from the school file, its log and its documents; all figures stay\nOlder backups still have the name and go with the next backup; paper, lists and copies elsewhere are yours to deal with`,
  },
  prompts: {
    meant: (typed) => `There is no “${typed}”. Did you mean:`,
    command: (typed) => typed,
    none: 'none of these',
    which: (typed) => `Several match "${typed}". Which one?`,
    yes: 'yes',
    no: 'no',
    yesOrNo: 'answer yes or no (y, n)',
    nothingFound: 'nothing found; type less of it, or its number',
    wholeNumber: (least: number) => `a whole number, ${least} or more`,
    between: '   ',
    keys: { navigate: 'move', select: 'choose' },
    ofMany: (n) => `${n} in all`,
    escape: 'back',
  },
  overwrite: (a) => `${a.path} is there already and came from elsewhere. Write over it?`,
  problems: {
    'file-missing': 'There is no file {file}, or it cannot be read\nCheck its name and folder.',
    'file-larger':
      '{file} is too large (at most {most} bytes) to be what is wanted\nCheck that it is the right file.',
    'output-is-school':
      '{path} is the school file, one of its backups or part of them, and is never written over\nChoose another name.',
    'output-exists': '{path} is there already and was not written over\nChoose another name, or add --yes.',
    'day-bad':
      '{option}: {day} is not a day\nWrite 2027-03-01, 3-1, tomorrow or friday, without a time; all ways: kaixue help dates.',
    'day-ahead':
      '{option}: {day} is still to come (today is {today})\nWrite a day that is past, or leave {option} out.',
    'whole-number':
      '{option} must be a whole number, {least} or more; got {value}\nWrite digits only, such as 45.',
    'number-between':
      '{option} is a whole number from {least} to {most}, not {value}\nWrite a number, such as {most}.',
    'option-without': '{option} goes with {other}\nGive both, or leave {option} out.',
    'options-against': '{option} and {other} do not go together\nGive one of them.',
    'needs-yes': 'Not confirmed: {question}\nNothing was changed. If so, run it again with --yes.',
    'part-of-name':
      '“{typed}” is no whole name: nothing was changed; near it is {near}\nIf that is meant, write the whole name or the number.',
    'choice-bad': '{option} cannot be {value}\nIt may be: {choices}.',
    'nothing-given': 'Nothing was said to change\nSay it with: {options}.',
    'remove-by-part':
      '“{typed}” is a part of a name only; it finds {title}, which was not removed\nIf it is meant, name it whole or by its code: kaixue {noun} remove {code}.',
    'option-needed': '{option} is missing\nFor example: {example}',
    'not-found': 'Nothing matches "{typed}"\nSee all with {list}.',
    ambiguous: '{count} match "{typed}"\nWrite more of it, or its number: {candidates}',
    'argument-empty': 'one argument is empty\nSay something; in a script check whether a variable is empty.',
    'changed-meanwhile':
      'what you saw was changed by another command meanwhile\nLook again, then run it again.',
    'name-needed': 'no {name} was given\nWrite it after the command: kaixue {noun} add NAME.',
    'field-unknown': '{option} does not know “{value}”\nThere are: {known}.',
    'cannot-be-empty': '{option} cannot be empty\nSay something, or leave the option out.',
    'option-value-missing': 'option {option} needs a value\nWrite {usage}, or see --help.',
    'help-unknown': (a) => ({
      message: `There is no help about ${a.name}`,
      hint: `${a.near ? `Did you mean kaixue help ${a.near}? ` : ''}All commands: kaixue help; more help: ${a.topics}.`,
    }),
    'lang-unknown': 'there is no language {lang}\nUse --lang zh or --lang en.',
    'command-unknown': (a) => ({
      message: `there is no command ${a.name}`,
      hint: a.near
        ? `Did you mean kaixue ${a.near}? All commands: kaixue help.`
        : 'All commands: kaixue help.',
    }),
    'option-unknown': (a) => ({
      message: `${a.command} has no option ${a.option}`,
      hint: `${a.near ? `Did you mean ${a.near}? ` : a.known ? `It has ${a.known}. ` : ''}See ${a.command} --help.`,
    }),
    'argument-missing': '{command} lacks its {argument}\nWrite: {usage}; see {command} --help.',
    'arguments-excess':
      'too many arguments for {command}\nWrite: {usage}; put quotes around what contains spaces.',
    'verb-unknown': (a) => ({
      message: `${a.command} has no ${a.verb}`,
      hint: `${a.near ? `Did you mean ${a.command} ${a.near}? ` : ''}There are: ${a.known}.`,
    }),
    usage: 'not understood: {detail}\nSee {command} --help.',
    'output-unwritable':
      'the answer could not be written: {reason}\nThe disk is probably full: free some space and look again.',
    'saved-before': 'before that, the change itself was saved\nLook at kaixue log before you do it again.',
    system: (a) => ({
      message: `the system failed at ${a.path}: ${a.reason}`,
      hint: `${a.saved ? 'What was changed is saved (see kaixue log).' : 'Nothing was changed.'} Check the permissions of this folder and the state of the disk, and run it again.`,
    }),
    fault: (a) => ({
      message: `a fault of ours: ${a.detail}`,
      hint: `${a.saved ? 'What was changed is saved (see kaixue log).' : 'Nothing was changed.'} Run it again with KAIXUE_DEBUG=1 set and send what it prints to the developers.`,
    }),
    'not-a-day':
      'There is no day “{value}”\nWrite 2027-02-16, 2-16, tomorrow or friday, without a time; all ways: kaixue help dates.',
    'text-missing': '{what} is missing\nWrite it after the command, or answer the question at a terminal.',
  },
};

export const completion: Words['completion'] = {
  help: 'complete commands, classes and items with Tab (bash, zsh, fish, powershell)',
  verbs: {
    script: 'the script',
    install: 'put it in place: Tab then completes',
    uninstall: 'take it out again',
  },
  next: 'Put in place at once: kaixue completion install',
  install: (shell) => `Completion for ${shell} is in place:`,
  uninstall: (shell) => `Completion for ${shell} is taken out:`,
  done: {
    written: 'wrote',
    removed: 'deleted',
    line_added: 'added a line to',
    line_removed: 'took a line out of',
  },
  unchanged: {
    install: (shell) => `Completion for ${shell} was in place already; nothing changed.`,
    uninstall: (shell) => `Completion for ${shell} was not in place; nothing changed.`,
  },
  after: (shell) =>
    `Open a new terminal; Tab then completes. Take it out again: kaixue completion uninstall ${shell}${
      shell === 'powershell'
        ? '\nIf it says that running scripts is disabled, run once: Set-ExecutionPolicy -Scope CurrentUser RemoteSigned'
        : ''
    }`,
  problems: {
    'shell-unknown': (a) => ({
      message: a.shell ? `no completion script for ${a.shell}` : 'which shell?',
      hint: 'Write kaixue completion install bash, zsh, fish or powershell.',
    }),
    'home-unknown':
      'where your home folder is, is not known\nSet HOME (on Windows USERPROFILE) and run this again.',
    'powershell-missing':
      'no PowerShell was found\nInstall it first; or put the script into $PROFILE yourself: kaixue completion script powershell',
  },
};

export const complete: Words['complete'] = { help: 'for shell completion' };
