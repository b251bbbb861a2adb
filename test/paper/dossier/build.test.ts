import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDossier, manifestOf } from '../../../src/paper/dossier/build.ts';
import { testFolder } from '../../support/folder.ts';
import { pdfPages } from '../render/pdf-text.ts';
import { wholeSchool } from '../sheets/facts.ts';

async function build(more: { perClass?: boolean; threads?: number; templatesDir?: string } = {}) {
  const files = new Map<string, Buffer>();
  const write = (path: string, bytes: Uint8Array) => void files.set(path, Buffer.from(bytes));
  const dossier = await buildDossier(
    wholeSchool(),
    { write },
    { templatesDir: '/nowhere', progress: () => {}, ...more },
  );
  return { files, dossier };
}

describe('the dossier', () => {
  let one: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    one = await build({ threads: 2 });
  });

  it('holds every sheet twice, says so in its manifest, and is the same byte for byte when made again in one thread', async () => {
    const two = await build({ threads: 0 });
    expect(new Map([...one.files].sort())).toEqual(new Map([...two.files].sort()));
    expect(one.dossier.files.slice(0, 2).map(({ path }) => path)).toEqual([
      '01 班级领用签收单.pdf',
      '01 班级领用签收单.xlsx',
    ]);
    const named = (format: string) =>
      one.dossier.files.filter((f) => f.format === format).map((f) => f.path.replace(/\.\w+$/, ''));
    expect(named('pdf').length).toBeGreaterThan(8);
    expect(named('xlsx')).toEqual(named('pdf'));
    for (const file of one.dossier.files) {
      expect(createHash('sha256').update(one.files.get(file.path)!).digest('hex')).toBe(file.sha256);
    }
    expect(one.dossier.missing).toContain('receipt');
    expect(manifestOf(one.dossier)).toEqual(manifestOf(two.dossier));
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
    // By whom they are for; a sheet has its number, whichever of the others there are.
    const at = [
      '给班级',
      '01',
      '班级领用签收单',
      '总务处和库房',
      '03',
      '教师用书领用签收表',
      '和供应商核对',
      '10',
      '教材征订表',
    ];
    for (const [i, text] of at.entries())
      expect(page.indexOf(text, i === 0 ? 0 : page.indexOf(at[i - 1]!)), text).toBeGreaterThan(0);
  });

  it('has the papers of each class in one file too, each sheet with its own page numbers, listed and linked', async () => {
    expect(one.dossier.classes).toEqual([]);
    // A font that all layouts of a school ask for and that is not here is said once.
    const templatesDir = testFolder();
    const form = readFileSync('templates/sheets/form.typ', 'utf8');
    writeFileSync(join(templatesDir, 'form.typ'), form.replace('#let sans = (', '$&"Nosuch Song", '));
    const { files, dossier } = await build({ perClass: true, templatesDir });
    expect(dossier.problems.map(({ code }) => code)).toEqual(['own-font-missing']);
    expect(dossier.classes).toHaveLength(24);
    const [first] = dossier.classes;
    expect(first).toMatchObject({ path: '按班/一(1)班.pdf', class: '1-1', format: 'pdf' });
    const pages = await pdfPages(files.get(first!.path)!);
    expect(pages).toHaveLength(first!.pages!);
    const titles = ['班级领用签收单', '学生领书签名表', '书堆标签'];
    for (const title of titles) {
      const own = pages.filter((page) => page.text.includes(title));
      expect(own.length, title).toBeGreaterThan(0);
      // A label is cut out and stuck on: it has no pages.
      if (title !== '书堆标签') expect(own[0]!.text).toContain(`第1页共${own.length}页`);
      expect(own[0]!.text).toContain('一(1)班');
    }
    expect(pages.map((page) => page.text).join('')).not.toContain('一(2)班');
    expect(manifestOf(dossier).toString()).toContain('"按班/一(1)班.pdf"');
    expect(files.get('index.html')!.toString()).toContain(`href="${encodeURIComponent('按班')}/`);
    // The sheets are the same as without.
    expect(dossier.files).toEqual(one.dossier.files);
  });
});
