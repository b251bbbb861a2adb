/** What people put behind a file's name to keep several states of it apart: （新）, - 副本, (1), 终稿, v2. */
const MARK =
  /[\s_—-]*([（(【[]\d{1,2}[)）】\]]|[（(【[]?(v\d{1,2}|最?新|旧|原|最终|终|定|初|草|正式|修改|修订|更正|更新|改|副本|备份|复件|copy|final|draft|old|new|backup)(版|稿|件|后)*\d?[)）】\]]?)$/i;
const NEW = /新|终|定|正式|改|订|更|final|new|v\d/i;
const OLD = /旧|原|初|草|副本|备份|复件|copy|draft|old|backup/i;

/** The name of a file without its ending and such marks, in its folder. */
export function stemOf(file: string): string {
  let stem = file.replace(/\.\w+$/, '');
  for (;;) {
    const less = stem.replace(MARK, '');
    // A file that is called nothing else is called that.
    if (less === stem || /(^|[\\/])$/.test(less)) return stem;
    stem = less;
  }
}

/** Whether two files are called the same but for such marks. */
export const isStateOf = (file: string, other: string): boolean => stemOf(file) === stemOf(other);

/** Whether the first of two such files is called the newer one. */
export function isNewer(file: string, than: string): boolean {
  return isStateOf(file, than) && rankOf(file) > rankOf(than);
}

function rankOf(file: string): number {
  const marks = file.replace(/\.\w+$/, '').slice(stemOf(file).length);
  return OLD.test(marks) ? -1 : NEW.test(marks) ? 2 : /\d/.test(marks) ? 1 : 0;
}
