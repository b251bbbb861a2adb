import { existsSync, statSync } from 'node:fs';
import { join as joinPath, resolve } from 'node:path';
import { parseInvitation } from '../../district/invitation.ts';
import { join, type Published, publish } from '../../district/publish.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { editSchool, schoolRow } from '../../school/school.ts';
import { isServer, shownPlace } from '../../store/shared/open.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { confirmed } from '../ask.ts';
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
    to: text({ takes: '<url>', help: (w) => w.publish.options.to, against: ['show'] }),
    join: text({ takes: '<file>', help: (w) => w.publish.options.join }),
    show: flag({ help: (w) => w.publish.options.show, against: ['out', 'join'] }),
  },
  async run(ctx, _, { out, to, join: invited, show }) {
    const say = ctx.words.publish;
    const term = workTerm(ctx);
    const invitation = invited === undefined ? undefined : await readInvitation(ctx, invited);
    if (invited !== undefined && invitation === undefined) return EXIT.no;
    const school = schoolRow(ctx.read())!;
    const name = `${fileSafe(school.name)}-${term.code}.kaixue`;
    const given = resolve(ctx.cwd, out ?? '.');
    const inFolder = existsSync(given) && statSync(given).isDirectory();
    const path = await mayWrite(ctx, inFolder ? joinPath(given, name) : given, { ownName: true });
    const made = tryChange(
      ctx,
      'publish',
      { term: term.code },
      (tx) => {
        if (invitation?.coded) editSchool(tx, { code: invitation.school.code });
        if (invitation !== undefined) join(tx, invitation);
        return publish(tx, term, { today: ctx.today, version: VERSION });
      },
      () => show !== true,
    );
    const { snapshot, bytes, signed } = made;
    // A file is written too: it can be handed over by hand where the server does not answer.
    if (!ctx.options.dryRun && !show) {
      const { writeFileSafely } = await import('../../paper/render/write.ts');
      writeFileSafely(path, bytes);
    }
    const server = to ?? (out === undefined && !show ? made.server : null);
    if (server !== null && !ctx.options.dryRun) await sendTo(server, made);
    const figures = {
      items: snapshot.items.length,
      classes: snapshot.classes.length,
      slips: snapshot.slips.length,
    };
    ctx.answer({
      json: show ? { snapshot } : { path, server: server && shownPlace(server), signed, ...figures },
      text: () =>
        show
          ? `${JSON.stringify(snapshot, null, 2)}\n`
          : `${[invitation?.coded && say.coded(invitation.school.code), invitation && say.joined(invitation), say.done({ path, kb: Math.ceil(bytes.length / 1024) }), server && say.sent(shownPlace(server)), say.holds(figures)].filter(Boolean).join('\n')}\n`,
    });
    if (!signed) ctx.say(say.unsigned);
    return EXIT.done;
  },
});

/** Puts the file into the office's inbox. @throws Refusal 2 where the URL is none, 75 where the server does not answer */
async function sendTo(url: string, { snapshot, sha256, bytes }: Published): Promise<void> {
  if (!isServer(url)) refuse(EXIT.usage, 'district-url-bad', { url });
  const [{ connect }, { send }] = await Promise.all([
    import('../../store/shared/postgres.ts'),
    import('../../store/shared/inbox.ts'),
  ]);
  const shared = connect(url);
  try {
    await send(shared, snapshot.school.code, sha256, bytes);
  } finally {
    await shared.close();
  }
}

/** The invitation, and whether the school's code is taken from it; undefined where it turns out to be another school's. */
async function readInvitation(ctx: Context, typed: string) {
  const invitation =
    parseInvitation(bytesTyped(ctx, typed, INVITATION_BYTES).toString('utf8')) ??
    refuse(EXIT.data, 'invitation-unreadable', { file: typed });
  const { code: own, name: called } = schoolRow(ctx.read())!;
  const { code, name } = invitation.school;
  if (own !== null && code !== own) refuse(EXIT.data, 'invitation-other', { code, name, own });
  // A school without a code takes that of its invitation; another school's would make its figures that school's.
  const sure =
    own !== null ||
    squeeze(name) === squeeze(called) ||
    (await confirmed(ctx, ctx.words.publish.askCode({ code, name, own: called })));
  return sure ? { ...invitation, coded: own === null } : undefined;
}

/** A name as a file may have it on every system. */
const fileSafe = (name: string) => name.replace(/[\\/:*?"<>|\s]+/g, '_');
