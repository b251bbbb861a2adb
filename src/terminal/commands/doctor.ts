import { TRUTHS, unsettled } from '../../ready/truths.ts';
import { examine } from '../../store/doctor.ts';
import { riskOf } from '../../store/place.ts';
import { EXIT } from '../../words/problem.ts';
import type { Command } from '../context.ts';

/** Checks the file, the journal and the ledger; changes nothing. Exit 1 where something is wrong. */
export const command: Command = {
  run(ctx) {
    const findings = examine(ctx.read(), TRUTHS);
    const ok = findings.every((finding) => finding.ok);
    const say = ctx.words.doctor;
    const { paint } = ctx.terminal;
    const risk = riskOf(ctx.dbPath());
    const leavers = ok ? unsettled(ctx.read()) : [];
    ctx.answer({
      json: { ok, checks: findings, risk: risk ?? null, unsettled: leavers },
      text: () =>
        [
          ...findings.flatMap((finding) => {
            const what = (say.checks as Record<string, string>)[finding.code] ?? finding.code;
            if (finding.ok) return [`${paint.good('✓')} ${what}`];
            const more = finding.count - finding.found.length;
            return [
              `${paint.bad('✗')} ${say.bad({ what, count: finding.count })}`,
              ...finding.found.map((place) => `    ${place}`),
              ...(more > 0 ? [`    ${say.more({ more })}`] : []),
            ];
          }),
          ...leavers.map(
            (one) => `${paint.warn('!')} ${say.unsettled({ ...one, items: one.items.join(ctx.words.list) })}`,
          ),
          ok ? say.allGood : say.notGood,
          ...(risk ? [`${paint.warn('!')} ${say.risks[risk]}`] : []),
        ].join('\n'),
    });
    ctx.say(say.copying);
    return ok ? EXIT.done : EXIT.no;
  },
};
