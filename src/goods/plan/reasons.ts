import type { Words } from '../../words/index.ts';
import { unitSaid } from '../../words/said.ts';
import type { Reason } from '../need/reason.ts';
import type { Share } from './types.ts';

/** A reason in words: 在籍 39 人 × 每生 1 册 = 39（按名册）. */
export function reasonText(words: Words, reason: Reason, counted: string): string {
  const say = words.plan.reason;
  const each = reason.each ?? reason.quantity;
  const unit = unitSaid(words, each, counted);
  const equals = ` = ${reason.quantity}`;
  const months = reason.months === undefined ? '' : say.monthly({ months: reason.months });
  switch (reason.kind) {
    case 'sets':
      return say.sets({ each }) + equals;
    case 'teachers':
      return say.teachers({ quantity: reason.quantity, each, classes: reason.count ?? 1 });
    case 'guide':
      return say.guide({ quantity: reason.quantity });
    case 'request':
      return say.request({ by: reason.by ?? '' }) + equals;
    case 'event':
      return say.event({ by: reason.by ?? '' }) + equals;
    case 'newcomer':
      return say.newcomer({ count: reason.count ?? 0, before: reason.before ?? 0 }) + equals;
    case 'heads':
      return say.heads({ count: reason.count ?? 0, each, per: reason.per ?? 1, unit }) + months + equals;
    default:
      break;
  }
  if (reason.scope === 'pupil') {
    const roster = reason.expected === true ? say.expected : say.roster;
    const pupils = {
      count: reason.count ?? 0,
      each,
      per: reason.per ?? 1,
      unit,
      expected: reason.expected === true,
    };
    return `${say.pupils(pupils)}${months}${equals}${words.aside(roster)}`;
  }
  if (reason.kind === 'aid') return say.aid({ quantity: reason.quantity });
  return (
    say.standard({ scope: reason.scope ?? 'class', named: reason.named === true, each, unit }) +
    months +
    equals
  );
}

/** Every reason of a share in one line, and its sum when there are several. */
export function shareText(words: Words, share: Share, unit: string): string {
  const parts = share.reasons.map((reason) => reasonText(words, reason, unit));
  const joined = parts.join(words.clauses);
  return parts.length > 1 ? `${joined} → ${share.need}` : joined;
}
