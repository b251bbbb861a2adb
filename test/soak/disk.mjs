/**
 * A disk as power cuts leave it: what was flushed is there; of what was not, any part. Names (made, renamed, deleted) are
 * kept in their order, as journals of file systems do; the bytes of a file may be behind its name.
 * Fed with the lines of `strace -f -y -xx -s 10000000`.
 */
export class Disk {
  /** Path → file, as programs see it, and as it is sure to be after a cut. */
  #names = new Map();
  #safe = new Map();
  #waiting = [];
  #positions = new Map();

  /** @param {Map<string, Buffer>} files what is there, flushed, by path */
  constructor(files) {
    for (const [path, bytes] of files) {
      const file = { bytes, safe: bytes, waiting: [] };
      this.#names.set(path, file);
      this.#safe.set(path, file);
    }
  }

  /** One call of the system; what changes no file is passed over. */
  call({ name, fd, path, to, bytes, at, size, flags }) {
    const file = this.#names.get(path);
    if (name === 'openat') {
      this.#positions.set(fd, flags.includes('O_APPEND') ? (file?.bytes.length ?? 0) : 0);
      if (!file && flags.includes('O_CREAT'))
        this.#rename(undefined, path, { bytes: NONE, safe: NONE, waiting: [] });
      if (file && flags.includes('O_TRUNC')) change(file, { size: 0 });
    }
    if (name === 'lseek') this.#positions.set(fd, size);
    if (name === 'pwrite64' && file) change(file, { at, bytes });
    if (name === 'write' && file) {
      const from = this.#positions.get(fd) ?? 0;
      change(file, { at: from, bytes });
      this.#positions.set(fd, from + bytes.length);
    }
    if (name === 'ftruncate' && file) change(file, { size });
    if (name === 'fsync' || name === 'fdatasync') {
      if (file) Object.assign(file, { safe: file.bytes, waiting: [] });
      else for (const step of this.#waiting.splice(0)) apply(this.#safe, step);
    }
    if (name === 'rename' && file) this.#rename(path, to, file);
    if (name === 'unlink' && file) this.#rename(path, undefined, file);
  }

  #rename(from, to, file) {
    const step = { from, to, file };
    apply(this.#names, step);
    this.#waiting.push(step);
  }

  /** Path → bytes after the power went now. `luck` says how much of what was not flushed had come to the disk: 0 to 1. */
  cut({ below, next }, luck) {
    const names = new Map(this.#safe);
    const most = Math.round(this.#waiting.length * luck);
    for (const step of this.#waiting.slice(0, luck === 1 ? most : below(most + 1))) apply(names, step);
    return new Map(
      [...names].map(([path, file]) => {
        const kept = file.waiting.filter(() => luck === 1 || next() < luck);
        // The last of them was under way: whole sectors of it.
        if (luck < 1 && kept.at(-1)?.bytes) {
          const last = kept.pop();
          kept.push({ ...last, bytes: last.bytes.subarray(0, 512 * below(1 + last.bytes.length / 512)) });
        }
        return [path, kept.reduce(changed, file.safe)];
      }),
    );
  }
}

const NONE = Buffer.alloc(0);

function apply(names, { from, to, file }) {
  if (from !== undefined) names.delete(from);
  if (to !== undefined) names.set(to, file);
}

function change(file, step) {
  file.waiting.push(step);
  file.bytes = changed(file.bytes, step);
}

/** The bytes of a file with a step done: cut or grown to a size, or written to at a place. */
function changed(old, { at, bytes, size }) {
  const next = Buffer.alloc(size ?? Math.max(old.length, at + bytes.length));
  old.copy(next);
  bytes?.copy(next, at);
  return next;
}

/** The calls in a log of strace that went through, about files under `at`, by paths within it. */
export function callsOf(log, at) {
  const started = new Map();
  return log.split('\n').flatMap((text) => {
    const [, pid, rest] = /^(\d+)\s+(.*)$/s.exec(text) ?? [];
    if (pid === undefined) return [];
    if (rest.endsWith('<unfinished ...>')) {
      started.set(pid, rest.slice(0, -'<unfinished ...>'.length));
      return [];
    }
    const whole = rest.replace(/^<\.\.\. \w+ resumed>/, () => started.get(pid) ?? '');
    const call = callOf(whole);
    if (!call?.path?.startsWith(`${at}/`) && call?.path !== at) return [];
    return [{ ...call, path: call.path.slice(at.length + 1), to: call.to?.slice(at.length + 1) }];
  });
}

function callOf(text) {
  const [, name, given, result] = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(text) ?? [];
  if (name === undefined || Number(result) < 0) return undefined;
  const fd = `${/^(\d+)</.exec(name === 'openat' ? text.slice(text.lastIndexOf('= ') + 2) : given)?.[1]}`;
  const of = /^\d+<([^>]*)>/.exec(given)?.[1];
  const texts = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((one) => bytesOf(one[1]));
  const numbers =
    given
      .slice(given.lastIndexOf('"') + 1)
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const path = of === undefined ? texts[0] && String(texts[0]) : named(of);
  if (['openat', 'unlink', 'rename'].includes(name))
    return { name, fd, path: String(texts[0]), to: texts[1] && String(texts[1]), flags: given };
  if (name === 'pwrite64') return { name, fd, path, bytes: texts[0], at: numbers[1] };
  if (name === 'write') return { name, fd, path, bytes: texts[0].subarray(0, Number(result)) };
  if (name === 'ftruncate') return { name, fd, path, size: Number(/, (\d+)$/.exec(given)[1]) };
  if (name === 'lseek') return { name, fd, path, size: Number(result) };
  return { name, fd, path };
}

const bytesOf = (text) => Buffer.from(text.replaceAll('\\x', ''), 'hex');
/** A path behind a descriptor: strace writes bytes beyond ASCII in octal or hexadecimal. */
const named = (text) =>
  text.replace(/(?:\\x[0-9a-f]{2}|\\[0-7]{3})+/g, (run) =>
    Buffer.from(
      [...run.matchAll(/\\x([0-9a-f]{2})|\\([0-7]{3})/g)].map(([, hex, octal]) =>
        hex ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8),
      ),
    ).toString(),
  );
