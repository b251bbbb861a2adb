import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copySchool } from './made-schools.ts';
import type { Step } from './transcript.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts into a case's folder what a step says before its command: `@ copy`, `@ school`, `@ folder`, `@ write`. */
export async function prepareStep(step: Step, folder: string): Promise<void> {
  let writing: string | undefined;
  const written = new Map<string, string[]>();
  for (const line of step.source) {
    const [, verb, name] = /^@ (\w+) (.+)$/.exec(line) ?? [];
    if (verb === 'copy') cpSync(source(name!), folder, { recursive: true });
    if (verb === 'school') await copySchool(name!, folder);
    if (verb === 'folder') mkdirSync(join(folder, name!), { recursive: true });
    if (verb === 'write') {
      writing = name!;
      written.set(writing, []);
    }
    if (line.startsWith('+')) written.get(writing!)!.push(line.slice(2));
  }
  for (const [name, lines] of written) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  }
}

const source = (name: string) =>
  [join(root, 'test/files', name), join(root, name)].find(existsSync) ?? join(root, name);
