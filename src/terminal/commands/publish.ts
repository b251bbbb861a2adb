import { existsSync, statSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { parseInvitation } from '../../district/invitation.ts';
import { codedSchool, join, publish } from '../../district/publish.ts';
import { schoolRow } from '../../school/school.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import type { Context } from '../context.ts';
import { bytesTyped } from '../files.ts';
import { command as declared } from '../grammar.ts';
import { VERSION } from '../main.ts';
import { flag, text } from '../options.ts';
import { mayWrite } from '../output.ts';
import { tryChange } from '../try-change.ts';

/** An invitation is a few hundred bytes. */
const INVITATION_BYTES = 10_000;

/** Writes what the office may know of this school into one file, 校名-学期.kaixue; asks nothing. */
export const command = declared({
  writes: true,
  options: {
    out: text({ short: 'o', takes: '<file>', help: (w) => w.publish.options.out }),
    join: text({ takes: '<file>', help: (w) => w.publish.options.join }),
    show: flag({ help: (w) => w.publish.options.show, against: ['out', 'join'] }),
  },
  async run(ctx, _, { out, join: invited, show }) {
    const say = ctx.words.publish;
    const term = workTerm(ctx);
    const invitation = invited === undefined ? undefined : readInvitation(ctx, invited);
    const school = schoolRow(ctx.read())!;
    const name = `${fileSafe(school.name)}-${term.code}.kaixue`;
    const inFolder = out !== undefined && existsSync(out) && statSync(out).isDirectory();
    const path = await mayWrite(ctx, inFolder ? joinPath(out, name) : (out ?? name), { ownName: true });
    const made = tryChange(
      ctx,
      'publish',
      { term: term.code },
      (tx) => {
        if (invitation !== undefined) join(tx, invitation);
        return publish(tx, term, { today: ctx.today, version: VERSION });
      },
      () => show !== true,
    );
    if (!ctx.options.dryRun && !show) {
      const { writeFileSafely } = await import('../../paper/render/write.ts');
      writeFileSafely(path, made.bytes);
    }
    const { snapshot, bytes, signed } = made;
    const figures = {
      items: snapshot.items.length,
      classes: snapshot.classes.length,
      slips: snapshot.slips.length,
    };
    ctx.answer({
      json: show ? { snapshot } : { path, signed, ...figures },
      text: () =>
        show
          ? `${JSON.stringify(snapshot, null, 2)}\n`
          : `${[invitation && say.joined(invitation), say.done({ path, kb: Math.ceil(bytes.length / 1024) }), say.holds(figures)].filter(Boolean).join('\n')}\n`,
    });
    if (!signed) ctx.say(say.unsigned);
  },
});

function readInvitation(ctx: Context, typed: string) {
  const invitation =
    parseInvitation(bytesTyped(ctx, typed, INVITATION_BYTES).toString('utf8')) ??
    refuse(EXIT.data, 'invitation-unreadable', { file: typed });
  const { code: own } = codedSchool(ctx.read());
  const { code, name } = invitation.school;
  return code === own ? invitation : refuse(EXIT.data, 'invitation-other', { code, name, own });
}

/** A name as a file may have it on every system. */
const fileSafe = (name: string) => name.replace(/[\\/:*?"<>|\s]+/g, '_');
