import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where a school file is not safe: SQLite's locks do not hold on a network drive, and a program that syncs copies half of it. */
export type Risk = 'network' | 'synced';

/** Folders that programs copy to elsewhere, as they name them: OneDrive - 南楼小学, 我的坚果云, Nutstore Files. */
const SYNCED =
  /onedrive|dropbox|坚果云|nutstore|icloud ?drive|mobile documents|google ?drive|谷歌云|baidusync|百度网盘|百度云同步|wps ?云|wpsdrive|微云|seafile|nextcloud|owncloud|syncthing|阿里云盘|夸克网盘|天翼云/i;

/** File systems of which another computer keeps the files, as Linux names them. */
const NETWORK =
  /^(nfs\d?|cifs|smb\w*|ncpfs|afs|ceph|glusterfs|9p|davfs|fuse\.(sshfs|rclone|davfs2?|s3fs|gvfsd-fuse|glusterfs))$/;

/** The risk of a school file at this path, as far as its path and the system's list of mounts tell. */
export function riskOf(path: string, mounts: string = mounted()): Risk | undefined {
  const full = resolve(path);
  if (/^(\\\\|\/\/)[^\\/?.]/.test(path) || NETWORK.test(fileSystemOf(full, mounts))) return 'network';
  return dirname(full)
    .split(/[\\/]/)
    .some((folder) => SYNCED.test(folder))
    ? 'synced'
    : undefined;
}

/** The kind of the innermost mount that the path is in, of lines as in /proc/mounts: `server:/x /mnt/x nfs4 rw 0 0`. */
function fileSystemOf(path: string, mounts: string): string {
  const found = mounts.split('\n').flatMap((line) => {
    const [, at = '', kind = ''] = line.split(' ');
    // Blanks in a name are written \040.
    const point = at.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    const isIn = point === '/' || path === point || path.startsWith(`${point}/`);
    return kind !== '' && isIn ? [{ point, kind }] : [];
  });
  return found.reduce((inner, one) => (one.point.length >= inner.point.length ? one : inner), {
    point: '',
    kind: '',
  }).kind;
}

function mounted(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return '';
  }
}
