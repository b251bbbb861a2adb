import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFileSafely } from '../../paper/render/write.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context, World } from '../context.ts';
import { exists } from '../files.ts';
import { SCRIPTS } from './scripts.ts';

type Env = World['env'];

/** A file that has the script, and the lines that make a shell read it where it does not look there by itself. */
interface Places {
  script: string;
  lines: { file: string; line: string }[];
}

/** What was done to a file. */
export interface Done {
  path: string;
  done: 'written' | 'removed' | 'line_added' | 'line_removed' | 'unchanged';
}

/** By this a line is known again, when it is to be replaced or taken out. */
const MARK = '# kaixue completion';

/** The shell that is worked in, as far as the environment tells. */
export function shellHere(env: Env, platform: NodeJS.Platform = process.platform): string | undefined {
  const name = (env.SHELL ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.exe$/, '');
  if (name === 'pwsh') return 'powershell';
  if (name in SCRIPTS) return name;
  return platform === 'win32' ? 'powershell' : undefined;
}

/** Puts the script where the shell finds it. Done again it changes nothing. */
export function install(shell: string, ctx: Context): Done[] {
  const { script, lines } = placesOf(shell, ctx);
  return [
    put(script, Buffer.from(SCRIPTS[shell]!), ctx),
    ...lines.map(({ file, line }) => put(file, withLine(read(file), line), ctx, 'line_added')),
  ];
}

/** Takes it out again; the rest of a shell's own file stays. */
export function uninstall(shell: string, ctx: Context): Done[] {
  const { script, lines } = placesOf(shell, ctx);
  return [
    put(script, undefined, ctx),
    ...lines.map(({ file }) => put(file, withLine(read(file)), ctx, 'line_removed')),
  ];
}

/** @throws Refusal 73 where there is no home folder, or no PowerShell that says where its profile is */
function placesOf(shell: string, { env, cwd }: Context): Places {
  const home = resolve(cwd, env.HOME || env.USERPROFILE || refuse(EXIT.cannotWrite, 'home-unknown', {}));
  const data = join(env.XDG_DATA_HOME || join(home, '.local/share'), 'kaixue');
  const posix = (path: string) => `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
  switch (shell) {
    case 'fish': {
      const config = env.XDG_CONFIG_HOME || join(home, '.config');
      return { script: join(config, 'fish/completions/kaixue.fish'), lines: [] };
    }
    case 'zsh': {
      const script = join(data, 'completion.zsh');
      const started = '(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }';
      const line = `[[ -r ${posix(script)} ]] && { ${started}; . ${posix(script)}; }`;
      return { script, lines: [{ file: join(env.ZDOTDIR || home, '.zshrc'), line }] };
    }
    case 'powershell': {
      // Windows PowerShell takes a profile for the console's code page: the name of a user stays out of the line.
      const windows = env.LOCALAPPDATA;
      const script = join(windows ? join(windows, 'kaixue') : data, 'completion.ps1');
      const said = windows
        ? '"$env:LOCALAPPDATA\\kaixue\\completion.ps1"'
        : `'${script.replaceAll("'", "''")}'`;
      const line = `if (Test-Path ${said}) { . ${said} }`;
      return { script, lines: profiles(env).map((file) => ({ file, line })) };
    }
    default: {
      const script = join(data, 'completion.bash');
      // A terminal on macOS starts bash as a login shell.
      const file = join(home, process.platform === 'darwin' ? '.bash_profile' : '.bashrc');
      return { script, lines: [{ file, line: `[ -r ${posix(script)} ] && . ${posix(script)}` }] };
    }
  }
}

/** Both PowerShells have a profile of their own, and Documents may lie elsewhere: they are asked. */
function profiles(env: Env): string[] {
  const ask = '[Console]::OutputEncoding = [Text.Encoding]::UTF8; $PROFILE.CurrentUserAllHosts';
  const found = ['pwsh', 'powershell'].flatMap((program) => {
    const { status, stdout } = spawnSync(program, ['-NoLogo', '-NoProfile', '-Command', ask], {
      encoding: 'utf8',
      env,
    });
    return status === 0 ? [stdout.trim()] : [];
  });
  return found.length > 0 ? [...new Set(found)] : refuse(EXIT.cannotWrite, 'powershell-missing', {});
}

const read = (path: string): Buffer => (exists(path) ? readFileSync(path) : Buffer.alloc(0));

/** A shell's file with this line as its only one of ours; with none where none is given. In whatever code it is written. */
function withLine(bytes: Buffer, line?: string): Buffer | undefined {
  const code = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1';
  const text = bytes.toString(code);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const ours = line && `${Buffer.from(line).toString('latin1')} ${MARK}`;
  const rows = text.split(end);
  if (ours && rows.includes(ours)) return bytes;
  const others = rows.filter((row) => !row.endsWith(MARK)).join(end);
  if (!ours) return others.trim() === '' && others !== text ? undefined : Buffer.from(others, code);
  return Buffer.from(`${others}${others === '' || others.endsWith(end) ? '' : end}${ours}${end}`, code);
}

/** Writes what is to be in a file; deletes it where nothing is. */
function put(
  path: string,
  bytes: Buffer | undefined,
  { options: { dryRun } }: Context,
  done: Done['done'] = bytes ? 'written' : 'removed',
): Done {
  if (bytes ? read(path).equals(bytes) : !exists(path)) return { path, done: 'unchanged' };
  if (!dryRun && bytes) writeFileSafely(path, bytes);
  else if (!dryRun) rmSync(path);
  return { path, done };
}
