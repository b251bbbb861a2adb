import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Invitation, invitationText, newToken } from '../../../district/invitation.ts';
import { addSchools, districtName, newOffice } from '../../../district/office.ts';
import { type ListedSchool, schoolsOf } from '../../../district/school-list.ts';
import { loadFile } from '../../../intake/load.ts';
import { giveLogin } from '../../../store/shared/inbox.ts';
import { createOffice, isServer, shownPlace } from '../../../store/shared/open.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { flag, text } from '../../options.ts';
import { mayWrite } from '../../output.ts';
import { change, officePlace, POINTER } from './office.ts';

/** Makes an office's file here, or its tables on a server, whose URL is then noted here. */
export const init = command({
  args: '<name>',
  writes: true,
  options: { at: text({ takes: '<url>', help: (w) => w.district.options.at, against: ['db'] }) },
  async run(ctx, [name = ''], { at }) {
    if (at !== undefined && !isServer(at)) refuse(EXIT.usage, 'district-url-bad', { url: at });
    const place = at ?? officePlace(ctx);
    if (!ctx.options.dryRun) await createOffice(place, newOffice(name.trim()));
    if (at !== undefined) notePlace(ctx, at);
    const path = shownPlace(place);
    ctx.answer({ json: { district: name, path }, text: () => ctx.words.district.made({ name, path }) });
    ctx.next(ctx.words.district.madeNext);
  },
});

/** `district add 学校名单.xlsx`, or `district add 3101012345 城西小学`: each school gets an invitation, a file of its own. */
export const add = command({
  args: '<school...>',
  writes: true,
  options: {
    area: text({ takes: '<area>', help: (w) => w.district.options.area }),
    out: text({ short: 'o', takes: '<folder>', help: (w) => w.district.options.invitations }),
    logins: flag({ help: (w) => w.district.options.logins }),
  },
  async run(ctx, typed, { area, out, logins = false }) {
    const place = officePlace(ctx);
    if (logins && !isServer(place)) refuse(EXIT.usage, 'district-no-server', {});
    const one = /^\d+$/.test(typed[0]!.normalize('NFKC'));
    const listed = one ? [schoolTyped(typed)] : await readLists(ctx, typed);
    const { invitations, known } = await change(ctx, async (tx) => {
      const added = await addSchools(
        tx,
        await districtName(tx),
        listed.map((school) => ({ ...school, area: school.area || (area ?? '') })),
        { anew: one },
      );
      if (logins)
        for (const invitation of added.invitations)
          invitation.server = await giveLogin(tx, place, invitation.school.code, newToken());
      return added;
    });
    const folder = resolve(ctx.cwd, out ?? ctx.words.district.invitationFolder);
    if (!ctx.options.dryRun) await writeInvitations(ctx, folder, invitations);
    const say = ctx.words.district;
    ctx.answer({
      json: { added: invitations.length - known, known, folder },
      text: () => say.added({ n: invitations.length - known, known, folder }),
    });
    ctx.next(say.addedNext);
  },
});

/** The URL has a password in it: nobody else may read it. */
function notePlace(ctx: Context, url: string): void {
  if (ctx.options.dryRun) return;
  const path = resolve(ctx.cwd, POINTER);
  writeFileSync(path, `${url}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
}

function schoolTyped([code = '', ...name]: readonly string[]): ListedSchool {
  const digits = code.normalize('NFKC');
  if (!/^\d{10}$/.test(digits) || name.length === 0) refuse(EXIT.data, 'district-code-bad', { code });
  return { code: digits, name: name.join(' '), area: '' };
}

/** @throws Refusal with what is wrong with a file, or 65 where no school is found in it */
async function readLists(ctx: Context, files: readonly string[]): Promise<ListedSchool[]> {
  const all: ListedSchool[] = [];
  for (const file of files) {
    const loaded = await loadFile(file, ctx.cwd, () => ctx.terminal.stdin());
    if (loaded.problems.length > 0) throw new Refusal(EXIT.noInput, loaded.problems);
    const found = loaded.sheets.flatMap(schoolsOf);
    if (found.length === 0) refuse(EXIT.data, 'district-no-schools', { file });
    all.push(...found);
  }
  return all;
}

async function writeInvitations(
  ctx: Context,
  folder: string,
  invitations: readonly Invitation[],
): Promise<void> {
  const { writeFileSafely } = await import('../../../paper/render/write.ts');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const one of invitations) {
    const name = `${one.school.name.replace(/[\\/:*?"<>|\s]+/g, '_')}-${one.school.code}.invitation`;
    const path = await mayWrite(ctx, join(folder, name), { ownName: true });
    writeFileSafely(path, Buffer.from(invitationText(one)));
  }
}
