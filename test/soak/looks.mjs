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
const LISTS = [
  'room list',
  'room list --json',
  'room list --csv -',
  'home',
  'log',
  'log --json',
  'find 楼',
  'print 设施检查表 -f term',
  'print 设施检查表 -f json',
  'print 设施检查表 -f csv',
  'print 设施检查表 -f html',
];

/** Shown anywhere, a harmful text is text. */
export function looks(times) {
  const at = smallSchool();
  const failed = [];
  let tried = 0;
  for (const [i, text] of HARMFUL.entries()) {
    kaixue(at, ['room', 'add', `${text}楼${i}`, '--note', text, '--building', text]);
  }
  const lines = LISTS.slice(0, Math.max(1, Math.ceil(times / HARMFUL.length)));
  for (const line of lines) {
    const { exit, signal, out, err } = kaixue(at, line.split(' '));
    tried += HARMFUL.length;
    const said = out + err;
    if (signal || ![0, 1].includes(exit)) failed.push(`${line}: exit ${exit}: ${err.slice(0, 100)}`);
    if (/[\p{Cc}\p{Cf}]/u.test(said.replace(/^\uFEFF/, '').replace(/\r?\n|\t/g, '')))
      failed.push(`${line}: passes a control character`);
    if (/csv/.test(line) && /(^|,)"?[=＝+@]/m.test(said)) failed.push(`${line}: a formula`);
    if (/html/.test(line) && said.includes('<script>alert')) failed.push(`${line}: a script`);
  }
  drop(at);
  return { tried, failed };
}
