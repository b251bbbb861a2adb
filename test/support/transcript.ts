/**
 * A whole-command case is one text file that reads like a terminal:
 *   # what it shows
 *   @ copy FOLDER            copies test/files/FOLDER (or templates/sample-school) into the case's empty folder
 *   @ school NAME            copies the school file of a school made once for all cases (support/made-schools.ts)
 *   @ apart                  the commands run as shipped, each in a process of its own; else within the test's
 *   @ write NAME             the lines that follow with `+ ` are the file
 *   $ kaixue plan --short    a command; `< FILE` feeds stdin, `TODAY=…` before it sets the day
 *   | a line of stdout
 *   ! a line of stderr
 *   = 1                      the exit code, left out when 0
 */
export interface Step {
  /** The lines as written, before the expected output: `@ …`, `+ …`, `$ …`. */
  source: string[];
  command?: string;
  expected: string[];
}

/** Splits a transcript into its steps; comments and blank lines belong to the step after them. */
export function parseTranscript(text: string): Step[] {
  const steps: Step[] = [];
  let step: Step = { source: [], expected: [] };
  for (const line of text.replace(/\n+$/, '').split('\n')) {
    if (/^[|!=]/.test(line)) {
      step.expected.push(line);
      continue;
    }
    if (step.command !== undefined) {
      steps.push(step);
      step = { source: [], expected: [] };
    }
    step.source.push(line);
    if (line.startsWith('$ ')) step.command = line.slice(2);
  }
  steps.push(step);
  return steps;
}

/** The transcript again, with what the commands really gave. */
export function printTranscript(steps: Step[], actual: string[][]): string {
  return `${steps.map((s, i) => [...s.source, ...(actual[i] ?? [])].join('\n')).join('\n')}\n`;
}

/** A command's output as transcript lines. */
export function printOutput(stdout: string, stderr: string, exit: number): string[] {
  const mark = (text: string, sign: string) =>
    text === ''
      ? []
      : text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${sign} ${line}`.trimEnd());
  return [...mark(stdout, '|'), ...mark(stderr, '!'), ...(exit === 0 ? [] : [`= ${exit}`])];
}

/** Splits a typed line into words, with quotes. */
export function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}
