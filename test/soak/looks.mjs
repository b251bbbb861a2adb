import { drop, kaixue, smallSchool } from './school.mjs';

/** Texts that would do something where they are shown, calculated or inserted. */
const HARMFUL = [
  '\u001b[2J\u001b[8m',
  'a\u0007\b\rb',
  '\u202e反\u2066',
  '=HYPERLINK("http://x")',
  '＝1+1',
  '+cmd|x',
  '@SUM(A1)',
  '$(touch x)',
  '`touch x`',
  '*',
  "'; DROP TABLE room; --",
  '<script>alert(1)</script>',
  '#let x = read("/etc/passwd")',
  '__proto__',
  '{{x}}',
  '%n%s',
  '"quoted, text"',
  '../../etc',
];
/** Where a person may type one. */
const PLACES = [
  (text, i) => ['room', 'add', `${text}楼${i}`, '--note', text, '--building', text],
  (text, i) => ['supply', 'add', `${text}笔${i}`, '--spec', text, '--unit', '支'],
  (text, i) => ['department', 'add', `${text}组${i}`],
  (text, i) => ['staff', 'add', `${text}师${i}`, '--post', text],
  (text, i) => ['task', 'add', `${text}事${i}`],
  (text, i) => ['repair', 'add', `${text}处${i}`, `${text}坏了`],
  (text, i) => ['problem', 'add', `${text}题${i}`],
  (text, i) => ['event', 'add', `${text}节${i}`, '--date', '2027-06-01', '--venue', text],
];
const FORMATS = ['', '--json', '--csv -', '--lang en'];
const SHEETS = ['维修派工单', '责任人任务单', '开学准备检查表', '隐患排查整改台账'];
const LISTS = [
  ...['room', 'supply', 'department', 'staff', 'task', 'event', 'repair', 'problem'].flatMap((noun) =>
    FORMATS.map((format) => `${noun} list ${format}`),
  ),
  ...[
    'home',
    'log',
    'log --json',
    'log --lang en',
    'find 楼',
    'find 笔',
    'find 师',
    'search 事',
    'plan',
    'plan --json',
  ],
  ...[
    'stock list',
    'stock list --json',
    'ready --week',
    'ready --json',
    'doctor',
    'doctor --json',
    'task show 1',
  ],
  ...[
    'supply show 1',
    'staff show 1',
    'event show 1',
    'backup list',
    'document list',
    'document list --json',
  ],
  ...SHEETS.flatMap((sheet) =>
    ['term', 'json', 'csv', 'html'].map((format) => `print ${sheet} -f ${format} -o -`),
  ),
].map((line) => line.trim());

/** Shown anywhere, a harmful text is text. */
export function looks(times) {
  const at = smallSchool();
  const failed = [];
  let tried = 0;
  // A short soak types each text in one place, the next one in the next.
  const placesOf = (i) => (times < 1000 ? [PLACES[i % PLACES.length]] : PLACES);
  for (const [i, text] of HARMFUL.entries())
    for (const place of placesOf(i)) {
      const { signal, exit, err } = kaixue(at, place(text, i));
      if (signal || exit === 70) failed.push(`${place(text, i).join(' ')}: ${err.slice(0, 100)}`);
    }
  // A short soak looks at one in so many of them, the sheets among them.
  const step = Math.max(1, Math.floor((LISTS.length * HARMFUL.length) / times));
  const lines = LISTS.filter((_, i) => i % step === step - 1);
  for (const line of lines) {
    const { exit, signal, out, err } = kaixue(at, line.split(' '));
    tried += HARMFUL.length;
    const said = out + err;
    if (signal || ![0, 1, 2, 65].includes(exit)) failed.push(`${line}: exit ${exit}: ${err.slice(0, 100)}`);
    if (times >= 1000 && line.startsWith('print ') && !out.includes('alert(1)'))
      failed.push(`${line}: shows none of them`);
    if (/[\p{Cc}\p{Cf}]/u.test(said.replace(/^\uFEFF/, '').replace(/\r?\n|\t/g, '')))
      failed.push(`${line}: passes a control character`);
    if (/csv/.test(line) && /(^|,)"?[=＝+@]/m.test(said)) failed.push(`${line}: a formula`);
    if (/html/.test(line) && said.includes('<script>alert')) failed.push(`${line}: a script`);
  }
  drop(at);
  return { tried, failed };
}
