import { OLDER } from '../../../intake/differences.ts';
import type { ReadRow } from '../../../intake/kind.ts';
import { calendarKind } from '../../../school/calendar/intake.ts';
import type { CalendarRow } from '../../../school/calendar/row.ts';
import { yearsOf } from '../../../school/calendar/said.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import { retimeOpenTerms } from '../../../work/task/days.ts';
import { command } from '../../grammar.ts';
import { problemLine } from '../import/preview.ts';
import { understand } from '../import/reading.ts';
import { allProblems } from '../import/rejecting.ts';
import { answer } from './change.ts';

/** A file of days, read through the import as a calendar and nothing else; its years count as complete from then on. */
export const importFile = command({
  args: '<file>',
  writes: true,
  async run(ctx, [file = '']) {
    let moved = 0;
    const kind = calendarKind((tx) => {
      moved = retimeOpenTerms(tx);
      return 0;
    });
    const read = await understand(ctx, [file], { kinds: [kind as never], as: kind.name });
    const { files } = read.result;
    const problems = allProblems(read.result);
    if (problems.length > 0) throw new Refusal(EXIT.data, problems);
    const rows = files.flatMap((one) =>
      one.sheets.flatMap(({ reading }) => reading.rows),
    ) as ReadRow<CalendarRow>[];
    const days = rows.flatMap(({ row }) => row.days);
    if (days.length === 0) refuse(EXIT.data, 'calendar-unread', { file }, { at: { file } });
    const {
      added,
      changed,
      unchanged,
      remarks = [],
    } = ctx.change('calendar-edit', { file }, (tx) =>
      kind.apply(tx, rows, {
        term: read.term,
        today: ctx.today,
        missing: 'keep',
        allRows: rows,
        // Who names the file as the calendar means it, whatever was typed before.
        answers: new Map([...read.answers, [OLDER, 'take']]),
        fileKey: () => '',
      }),
    );
    for (const one of remarks) ctx.say(problemLine(ctx, one));
    const years = yearsOf(days);
    const result = { added, changed, unchanged, moved, years };
    answer(ctx, result, ctx.words.calendar.imported({ ...result, years: years.join(ctx.words.list) }), moved);
  },
});
