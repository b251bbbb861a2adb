import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { inEither } from '../../words/en/data-words.ts';
import { problem } from '../../words/problem.ts';
import type { Severity } from './repair.ts';
import type { RepairRow } from './row.ts';
import { addRepair, editRepair, severities } from './store.ts';

/** 特急, 加急 and 严重 are the school's urgent one, 不急 and 普通 its usual one; undefined for a word that says neither. */
function alike(known: readonly Severity[], word: string): Severity | undefined {
  if (/不急|不紧急|一般|普通|轻|缓|^中等?$|low|medium|routine|normal|minor|noturgent/i.test(squeeze(word)))
    return known.find((s) => s.urgent === 0);
  return /急|严重|重大|urgent|high|critical/i.test(squeeze(word))
    ? known.find((s) => s.urgent === 1)
    : undefined;
}

/** Reports the repairs of a list; one that it calls mended is done. The same fault at the same place is not reported twice. */
export function applyRepairs(tx: Writer, rows: ReadRow<RepairRow>[], ctx: ApplyContext): Outcome {
  const out = emptyOutcome();
  const known = severities(tx);
  const usual = known.find((s) => s.urgent === 0) ?? known[0]!;
  for (const read of rows) {
    const { row } = read;
    const named = inEither(known, (s) => s.name, row.severity ?? '');
    const severity = row.severity === undefined ? usual : (named ?? alike(known, row.severity));
    if (!severity) {
      const names = known.map((s) => s.name);
      out.problems.push(
        problem(
          'severity-unknown',
          { name: row.severity ?? '', known: names },
          { at: placeOf(read, 'severity'), value: row.severity ?? '' },
        ),
      );
      continue;
    }
    if (!named && row.severity !== undefined)
      out.remarks.push(
        problem(
          'severity-taken',
          { name: row.severity, taken: severity.name },
          { at: placeOf(read, 'severity') },
        ),
      );
    if (row.reportedOn === undefined)
      out.remarks.push(problem('repair-undated', { day: ctx.today }, { at: placeOf(read, 'place') }));
    const fault =
      row.equipment && !row.fault.includes(row.equipment) ? `${row.equipment} ${row.fault}` : row.fault;
    const made = addRepair(tx, ctx.term.id, {
      reportedOn: row.reportedOn ?? ctx.today,
      reportedAt: row.reportedAt ?? null,
      place: row.place,
      fault,
      severityId: severity.id,
      reporter: row.reporter ?? null,
      blocksLessons: row.blocks ?? null,
    });
    const mended = row.done === true && made.state === 'open';
    if (mended) editRepair(tx, made.id, { state: 'done', done_on: row.doneOn ?? ctx.today });
    if (made.added) out.added++;
    else if (mended) out.changed++;
    else out.unchanged++;
    if (mended && !made.added)
      out.changes.push({ what: `${row.place} ${fault}`, field: 'done', from: '', to: row.doneOn ?? '√' });
  }
  return out;
}
