import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDossier, manifestOf } from '../../../src/paper/dossier/build.ts';
import { wholeSchool } from '../sheets/facts.ts';

async function build() {
  const files = new Map<string, Buffer>();
  const write = (path: string, bytes: Uint8Array) => void files.set(path, Buffer.from(bytes));
  const dossier = await buildDossier(
    wholeSchool(),
    { write },
    { templatesDir: '/nowhere', progress: () => {} },
  );
  return { files, dossier };
}

describe('the dossier', () => {
  let one: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    one = await build();
  });

  it('holds every sheet twice, says so in its manifest, and is the same byte for byte when made again', async () => {
    const two = await build();
    expect([...one.files.keys()].slice(0, 2)).toEqual(['01 班级领用签收单.pdf', '01 班级领用签收单.xlsx']);
    const named = (format: string) =>
      one.dossier.files.filter((f) => f.format === format).map((f) => f.path.replace(/\.\w+$/, ''));
    expect(named('pdf').length).toBeGreaterThan(8);
    expect(named('xlsx')).toEqual(named('pdf'));
    for (const file of one.dossier.files) {
      expect(createHash('sha256').update(one.files.get(file.path)!).digest('hex')).toBe(file.sha256);
    }
    expect(one.dossier.missing).toContain('receipt');
    expect(manifestOf(one.dossier)).toEqual(manifestOf(two.dossier));
    expect(one.files.get('index.html')).toEqual(two.files.get('index.html'));
    expect(JSON.parse(manifestOf(one.dossier).toString())).toMatchObject({
      version: 1,
      term: '2026-2027-2',
      files: expect.arrayContaining([
        expect.objectContaining({ sheet: 'class-packet', format: 'pdf', pages: 12, rows: 168 }),
      ]),
    });
  });

  it('has a first page that fetches nothing and links every file', () => {
    const { files, dossier } = one;
    const page = files.get('index.html')!.toString();
    expect(page).not.toMatch(/src=|https?:|@import/);
    for (const f of dossier.files) expect(page).toContain(encodeURIComponent(f.path));
  });
});
