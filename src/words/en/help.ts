import type { Words } from '../index.ts';

export const help: Words['help'] = {
  topics: {
    options: {
      title: 'options of every command, and the environment',
      text: `They may stand before or after the command.

Environment:
  KAIXUE_DB        the school file (--db goes first)
  KAIXUE_LANG      language, zh or en (--lang goes first; then the school's, then LANG)
  KAIXUE_TODAY     the day that is taken as today (--today goes first)
  KAIXUE_USER      who is noted in the log (else the system's user name)
  KAIXUE_ME        who is “me” in task list --mine
  KAIXUE_COPIES    copies of a sheet that is signed (--copies goes first)
  KAIXUE_COLOR     auto, always or never (--color goes first); NO_COLOR: none, FORCE_COLOR: also where there is no terminal
  KAIXUE_PAGER     what turns the pages of long lists (then PAGER, then less); NO_PAGER: nothing does
  KAIXUE_CONFIG    where your settings are (else ~/.config/kaixue/config.json, on Windows in %APPDATA%)
Most can be set once: kaixue config. What holds: the option, the environment, your settings, the school's, the default.`,
    },
    dates: {
      title: 'how days are written',
      text: `Wherever a day is wanted:
  2027-02-26  2027.2.26  20270226
  2-26        the one nearest to today
  today  tomorrow  yesterday  friday (the next one)  this friday  next friday
Several days: 2027-02-05~2027-02-11; a task is also moved by +3, -2, +3w (working days).`,
    },
    classes: {
      title: 'how classes are written',
      text: `Class 2 of grade 3 may be written:
  3-2  3.2  3B  Grade 3 B  Class 3-2  三2  三(2)班
Several are apart by spaces: 3-1 3-2; new ones also as a range: 1-1..1-6.
Brackets need quotes in a shell; 3-2 is easiest. A bare 302 is class 3-2 only where there is such a class.`,
    },
    'exit-codes': {
      title: 'exit codes, for scripts',
      text: `The same in every command, for scripts:
  0    done
  1    checked, and not so: not ready, short with --check, a repair that clashes with lessons
  2    what was typed cannot be understood, or means several
  65   bad data in a file, or what is known forbids it: more than there is, already confirmed
  66   what was named is not there: a file, class, room, person, item, document
  70   a fault of ours
  73   cannot be written
  75   the school file is busy, try again
  78   no school file, or an unusable one
  130  interrupted (Ctrl-C)`,
    },
    json: {
      title: 'what --json prints',
      text: `Any command with --json: stdout is one JSON document with a version; nothing asks, nothing else is said.
  kaixue class list --json
  kaixue help json class      what the JSON of a command holds
One thing looks alike in list, show, add and edit.
When it fails stdout is empty and stderr is one JSON document:
  {"version":1,"error":{"exit":66,"problems":[{"at","value","code","message","hint"}]}}
Money is in fen, in keys that end in _fen; days are 2027-02-26, classes 3-2; what is not there is null.
Within a version keys are only added. What would be asked needs --yes in a script, else it is not done (exit 2).`,
    },
  },
};
