import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSchoolFile, type Store } from '../../src/store/index.ts';
import { plainPaint } from '../../src/terminal/paint.ts';
import { run } from '../../src/terminal/run.ts';
import { testFolder } from '../support/school.ts';

export const SAMPLE = fileURLToPath(new URL('../../templates/sample-school', import.meta.url));

export interface Ran {
  out: string;
  err: string;
  exit: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  json: any;
}

/** The sample school 南楼小学, everything of it imported, worked on through whole commands in this process. */
export interface SampleSchool {
  dir: string;
  kaixue(line: string, today?: string): Promise<Ran>;
  /** Opens the school file to look into it. */
  store(): Store;
}

export async function sampleSchool(): Promise<SampleSchool> {
  const dir = testFolder();
  const kaixue: SampleSchool['kaixue'] = async (line, today = '2027-02-26') => {
    let out = '';
    let err = '';
    const exit = await run(line.split(' '), {
      terminal: {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        outBytes: (bytes) => {
          out += Buffer.from(bytes).toString('utf8');
        },
        stdin: async () => new Uint8Array(),
        isOut: false,
        isErr: false,
        width: 80,
        color: false,
        paint: plainPaint,
      },
      ask: null,
      env: { KAIXUE_TODAY: today },
      cwd: dir,
      now: () => new Date(`${today}T08:00:00Z`),
      user: '测试员',
    });
    return { out, err, exit, json: line.includes('--json') && out ? JSON.parse(out) : undefined };
  };
  await kaixue('init 南楼小学 --opens 2027-03-01');
  const imported = await kaixue(`import ${SAMPLE}`);
  if (imported.exit !== 0) throw new Error(imported.err);
  return { dir, kaixue, store: () => openSchoolFile(join(dir, 'kaixue.db')) };
}
