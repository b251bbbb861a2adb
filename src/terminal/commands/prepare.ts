import { join, resolve } from 'node:path';
import type { FolderSwap } from '../../paper/render/swap.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { command as declared } from '../grammar.ts';
import { copies, flag, text, usualCopies } from '../options.ts';
import { mayReplaceFolder } from '../output.ts';
import { problemText } from '../report.ts';

/** Writes the dossier: every sheet that the term has data for, as PDF and XLSX, swapped into its folder at the end. */
export const command = declared({
  options: {
    out: text({ short: 'o', takes: '<folder>', help: (w) => w.prepare.options.out }),
    perClass: flag({ help: (w) => w.prepare.options.perClass }),
    open: flag({ help: (w) => w.prepare.options.open }),
    copies: copies({ help: (w) => w.prepare.options.copies }),
  },
  async run(ctx, _, given) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const say = ctx.words.prepare;
    const out = given.out === undefined ? join(ctx.folder(), 'out', term.code) : resolve(ctx.cwd, given.out);
    const [{ loadFacts }, { allFiles, buildDossier, manifestOf }, { finishSwaps, FolderSwap }] =
      await Promise.all([
        import('../../paper/sheets/facts/load.ts'),
        import('../../paper/dossier/build.ts'),
        import('../../paper/render/swap.ts'),
      ]);
    mayReplaceFolder(ctx, out);
    const { dryRun } = ctx.options;
    if (!dryRun) {
      const { finished, stuck } = finishSwaps(out);
      if (finished) ctx.say(say.recovered);
      for (const one of stuck) ctx.say(say.stuck(one));
    }
    const facts = loadFacts(reader, term, ctx.words, ctx.today);
    let folder: Folder | undefined;
    // On Ctrl-C the unfinished folder is deleted, and the previous dossier stays.
    const stop = () => {
      folder?.discard();
      ctx.terminal.err(`\n${ctx.words.terminal.interrupted}\n`);
      process.exit(EXIT.interrupted);
    };
    process.once('SIGINT', stop);
    let dossier: Awaited<ReturnType<typeof buildDossier>>;
    try {
      folder = dryRun ? nowhere(out) : new FolderSwap(out);
      dossier = await buildDossier(facts, folder, {
        copies: given.copies ?? (await usualCopies(ctx)),
        perClass: given.perClass,
        templatesDir: join(ctx.folder(), 'templates', 'sheets'),
        progress: (step) => ctx.progress(step),
      });
      if (dossier.files.length === 0) refuse(EXIT.no, 'dossier-no-data', { term: term.code });
    } catch (error) {
      folder?.discard();
      throw error;
    } finally {
      process.off('SIGINT', stop);
    }
    const { path, kept, stuck } = folder.finish(manifestOf(dossier));
    for (const problem of dossier.problems) ctx.say(problemText(ctx.words, problem, ctx.terminal.paint));
    if (path !== out) ctx.say(say.swapBlocked({ out, used: path }));
    if (kept > 0) ctx.say(say.keptFiles({ count: kept }));
    for (const one of stuck) ctx.say(say.stuck(one));
    const pages = dossier.files.reduce((sum, f) => sum + (f.pages ?? 0), 0);
    ctx.answer({
      report: true,
      json: { term: dossier.term, out: path, files: allFiles(dossier) },
      text: () =>
        say.prepared({
          sheets: dossier.files.filter((f) => f.format === 'pdf').length,
          pages,
          classes: dossier.classes.length,
          out: path,
        }),
    });
    if (given.open && !dryRun) ctx.terminal.open(join(path, 'index.html'));
    return EXIT.done;
  },
});

type Folder = Pick<FolderSwap, 'write' | 'discard' | 'finish'>;

/** For a dry run: sheets are built but not written. */
const nowhere = (path: string): Folder => ({
  write() {},
  discard() {},
  finish: () => ({ path, kept: 0, stuck: [] }),
});
