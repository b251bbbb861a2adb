import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { FolderSwap, finishSwaps, sha256 } from '../../../src/paper/render/swap.ts';
import { writeFileSafely } from '../../../src/paper/render/write.ts';
import { testFolder } from '../../support/folder.ts';

let parent: string;
let target: string;
/** A process that is no more: pids end below this. */
const GONE = 2 ** 30;
const manifest = (...paths: string[]) =>
  Buffer.from(JSON.stringify({ files: paths.map((path) => ({ path })) }));
const text = (path: string) => readFileSync(join(target, path), 'utf8');

function dossier(folder: string, mark: string, own: Record<string, string> = {}): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.pdf'), mark);
  writeFileSync(join(folder, 'manifest.json'), manifest('a.pdf'));
  for (const [path, content] of Object.entries(own)) writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  parent = testFolder();
  target = join(parent, '2026-2027-2');
});

describe('swapping a dossier in', () => {
  it('replaces our files, drops those that are gone, keeps the user’s', () => {
    dossier(target, 'old', { '笔记.txt': 'mine' });
    const swap = new FolderSwap(target);
    swap.write('b.pdf', Buffer.from('new'));
    expect(text('a.pdf')).toBe('old');
    expect(swap.finish(manifest('b.pdf'))).toEqual({ path: target, kept: 1, stuck: [] });
    expect(readdirSync(target).sort()).toEqual(['b.pdf', 'manifest.json', '笔记.txt'].sort());
    expect(readdirSync(parent)).toEqual(['2026-2027-2']);
  });

  it('keeps a user’s file beside a new one of the same name', () => {
    dossier(target, 'old', { 'b.pdf': 'mine' });
    const swap = new FolderSwap(target);
    swap.write('b.pdf', Buffer.from('new'));
    swap.finish(manifest('b.pdf'));
    expect([text('b.pdf'), text('b-2.pdf')]).toEqual(['new', 'mine']);
  });

  it('leaves the old folder where it is, and says so, while the list of what is ours cannot be read', () => {
    dossier(target, 'old', { '笔记.txt': 'mine' });
    rmSync(join(target, 'manifest.json'));
    mkdirSync(join(target, 'manifest.json'));
    const swap = new FolderSwap(target);
    swap.write('b.pdf', Buffer.from('new'));
    const { kept, stuck } = swap.finish(manifest('b.pdf'));
    expect([kept, stuck.length, readdirSync(target).sort()]).toEqual([0, 1, ['b.pdf', 'manifest.json']]);
  });

  it('goes on beside what it cannot clear away, and says which', () => {
    // A folder of the user where a sheet now is: its file has nowhere to go.
    dossier(target, 'old');
    mkdirSync(join(target, 'b.pdf'));
    writeFileSync(join(target, 'b.pdf/笔记.txt'), 'mine');
    const swap = new FolderSwap(target);
    swap.write('b.pdf', Buffer.from('new'));
    const { path, stuck } = swap.finish(manifest('b.pdf'));
    expect([path, text('b.pdf'), stuck.length]).toEqual([target, 'new', 1]);
    const old = join(parent, readdirSync(parent).find((name) => name.includes('.old-'))!);
    expect(readFileSync(join(old, 'b.pdf/笔记.txt'), 'utf8')).toBe('mine');
    const left = join(parent, `.2026-2027-2.old-${GONE}`);
    renameSync(old, left);
    for (let again = 0; again < 2; again++)
      expect(finishSwaps(target)).toMatchObject({ finished: false, stuck: [{ reason: 'EEXIST' }] });
    expect(existsSync(join(left, 'b.pdf/笔记.txt'))).toBe(true);
  });

  it('keeps a sheet of ours that the user has since changed', () => {
    const sums = (content: string) =>
      Buffer.from(JSON.stringify({ files: [{ path: 'a.xlsx', sha256: sha256(Buffer.from(content)) }] }));
    const make = (content: string) => {
      const swap = new FolderSwap(target);
      swap.write('a.xlsx', Buffer.from(content));
      return swap.finish(sums(content)).kept;
    };
    make('one');
    expect(make('two')).toBe(0);
    writeFileSync(join(target, 'a.xlsx'), 'filled in by hand');
    expect(make('three')).toBe(1);
    expect([text('a.xlsx'), text('a-2.xlsx')]).toEqual(['three', 'filled in by hand']);
  });

  it.skipIf(process.platform === 'win32')(
    'lets only its owner read it, or whom the owner let read the one before',
    () => {
      const modes = () =>
        [target, join(target, 'a.pdf')].map((path) => (statSync(path).mode & 0o777).toString(8));
      const make = () => {
        const swap = new FolderSwap(target);
        swap.write('a.pdf', Buffer.from('new'));
        swap.finish(manifest('a.pdf'));
      };
      make();
      expect(modes()).toEqual(['700', '600']);
      chmodSync(target, 0o755);
      make();
      expect(modes()).toEqual(['755', '600']);
      chmodSync(join(target, 'a.pdf'), 0o644);
      writeFileSafely(join(target, 'a.pdf'), Buffer.from('again'));
      expect(modes()).toEqual(['755', '644']);
    },
  );

  it('leaves the previous one whole when given up', () => {
    dossier(target, 'old');
    const swap = new FolderSwap(target);
    swap.write('a.pdf', Buffer.from('half'));
    swap.discard();
    expect(text('a.pdf')).toBe('old');
    expect(readdirSync(parent)).toEqual(['2026-2027-2']);
  });

  it('touches no folder that is not ours', () => {
    mkdirSync(target);
    writeFileSync(join(target, '照片.jpg'), 'x');
    expect(() => new FolderSwap(target)).toThrow('dossier-foreign-folder');
  });
});

describe('cut off at each step, the next command finishes', () => {
  const fresh = () => join(parent, `.2026-2027-2.new-${GONE}`);
  const old = () => join(parent, `.2026-2027-2.old-${GONE}`);

  it('1 while files were written: the old one stays, the unfinished one goes', () => {
    dossier(target, 'old');
    mkdirSync(fresh());
    writeFileSync(join(fresh(), 'a.pdf'), 'half');
    expect(finishSwaps(target).finished).toBe(false);
    expect([text('a.pdf'), readdirSync(parent)]).toEqual(['old', ['2026-2027-2']]);
  });

  it('2 after the manifest: the new one is swapped in', () => {
    dossier(target, 'old', { '笔记.txt': 'mine' });
    dossier(fresh(), 'new');
    expect(finishSwaps(target)).toEqual({ finished: true, stuck: [] });
    expect([text('a.pdf'), text('笔记.txt'), readdirSync(parent)]).toEqual(['new', 'mine', ['2026-2027-2']]);
  });

  it('3 after the old one was renamed', () => {
    dossier(old(), 'old', { '笔记.txt': 'mine' });
    dossier(fresh(), 'new');
    finishSwaps(target);
    expect([text('a.pdf'), text('笔记.txt'), readdirSync(parent)]).toEqual(['new', 'mine', ['2026-2027-2']]);
  });

  it('4 after the new one was renamed', () => {
    dossier(old(), 'old', { '笔记.txt': 'mine' });
    dossier(target, 'new');
    finishSwaps(target);
    expect([text('a.pdf'), text('笔记.txt'), readdirSync(parent)]).toEqual(['new', 'mine', ['2026-2027-2']]);
  });

  it('5 when the old one alone is there: it comes back', () => {
    dossier(old(), 'old');
    finishSwaps(target);
    expect([text('a.pdf'), readdirSync(parent)]).toEqual(['old', ['2026-2027-2']]);
  });

  it('leaves a folder alone that a living process is writing', () => {
    const living = join(parent, `.2026-2027-2.new-${process.ppid}`);
    mkdirSync(living);
    finishSwaps(target);
    expect(existsSync(living)).toBe(true);
  });
});

describe('writing a file', () => {
  it('takes a free name when the target is held open, and leaves nothing beside it', () => {
    const held = (from: string, to: string) => {
      if (to.endsWith('表.pdf')) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      renameSync(from, to);
    };
    const path = writeFileSafely(join(parent, '表.pdf'), Buffer.from('x'), held as typeof renameSync);
    expect([path, readdirSync(parent)]).toEqual([join(parent, '表-2.pdf'), ['表-2.pdf']]);
  });

  it('refuses where it cannot be written', () => {
    writeFileSync(join(parent, 'file'), '');
    expect(() => writeFileSafely(join(parent, 'file', '表.pdf'), Buffer.from('x'))).toThrow('cannot-write');
    expect(readdirSync(parent)).toEqual(['file']);
  });

  it('writes through a link, and into a pipe, and leaves both what they were', async () => {
    const [real, link, pipe] = ['real.pdf', 'link.pdf', 'pipe'].map((name) => join(parent, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(real, 'old');
    symlinkSync(real, link);
    expect(writeFileSafely(link, Buffer.from('new'))).toBe(link);
    expect([readFileSync(real, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['new', true]);
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const read = promisify(execFile)('cat', [pipe]);
    expect(writeFileSafely(pipe, Buffer.from('through'))).toBe(pipe);
    expect((await read).stdout).toBe('through');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});
