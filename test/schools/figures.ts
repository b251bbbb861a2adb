import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { pdfPages } from '../paper/render/pdf-text.ts';
import type { TestSchool } from '../support/school.ts';

/** A figure of `plan --json`. */
export interface PlanItem {
  code: string;
  kind: string;
  name: string;
  grade: number | null;
  isbn: string | null;
  need: number;
  held: number;
  on_order: number;
  short: number;
  price_fen: number | null;
}

/** The rows of the plan. */
export async function planOf(school: TestSchool, ...args: string[]): Promise<PlanItem[]> {
  return (await school.json<{ items: PlanItem[] }>(['plan', ...args])).items;
}

/** How many pupils each class has. */
export async function enrolment(school: TestSchool): Promise<Record<string, number>> {
  const { classes } = await school.json<{ classes: { class: string; enrolment: number }[] }>('class list');
  return Object.fromEntries(classes.map((one) => [one.class, one.enrolment]));
}

/** A thirteen-digit ISBN of a number, with its right check digit, as publishers hyphenate it. */
export function isbn(serial: number, hyphens = true): string {
  const digits = `9787107${String(serial).padStart(5, '0')}`;
  const sum = [...digits].reduce((s, d, i) => s + Number(d) * (i % 2 ? 3 : 1), 0);
  const check = (10 - (sum % 10)) % 10;
  return hyphens ? `978-7-107-${digits.slice(7)}-${check}` : `${digits}${check}`;
}

/** Prints every sheet of the school before anything is handed out, when a grade has had its goods, and when all has; each page has a text. */
export async function printsAtEveryStage(school: TestSchool, grade: number): Promise<void> {
  for (const command of ['', `issue --grade ${grade} --yes`, 'issue --all --yes']) {
    if (command) expect((await school.kaixue(command)).exit).toBeLessThan(2);
    const { exit, out, err } = await school.kaixue('prepare --json --yes');
    expect([command, exit, err]).toEqual([command, 0, expect.not.stringContaining('✗')]);
    const { out: folder, files } = JSON.parse(out) as {
      out: string;
      files: { path: string; pages: number | null }[];
    };
    expect(files.length).toBeGreaterThan(4);
    for (const { path, pages } of files.filter((one) => one.path.endsWith('.pdf'))) {
      const read = await pdfPages(readFileSync(resolve(school.dir, folder, path)));
      expect([path, read.length]).toEqual([path, pages]);
      expect([path, read.filter((page) => page.text.length < 20)]).toEqual([path, []]);
    }
  }
}
