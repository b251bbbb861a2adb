import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleSchool } from '../support/school.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../docs/TEMPLATES.md'), 'utf8');

/** What a reader does, in order: a block of commands, or a file (or a line of one) that is named in the paragraph before. */
const steps = [...TEXT.matchAll(/([^\n]*)\n\n```(\w+)\n([\s\S]*?)```/g)].map(
  ([, before = '', lang, code = '']) => {
    const [, file, instead] = /`(templates\/sheets\/[^`]+)`(?:, instead of `([^`]+)`)?:$/.exec(before) ?? [];
    return { lang, code, file, instead };
  },
);

test('the three examples of docs/TEMPLATES.md do what they say', async () => {
  const school = await sampleSchool('half');
  expect(steps.map(({ lang }) => lang).join(' ')).toBe('svg yaml sh sh typst sh sh typst sh');
  for (const { lang, code, file, instead } of steps) {
    if (lang === 'sh') {
      for (const line of code.trim().split('\n')) {
        const { exit, err } = await school.kaixue(line.replace('kaixue ', ''));
        expect(`${line}\n${exit} ${err}`).toBe(`${line}\n0 ${err}`);
        expect(err).not.toMatch(/✗/);
      }
      continue;
    }
    const path = join(school.dir, file!);
    mkdirSync(dirname(path), { recursive: true });
    const before = instead === undefined ? '' : readFileSync(path, 'utf8');
    if (instead !== undefined) expect(before).toContain(instead);
    writeFileSync(path, instead === undefined ? code : before.replace(instead, code.trim()));
  }
  const page = readFileSync(join(school.dir, '三2.html'), 'utf8');
  for (const said of ['班级领书领物单', '欠发', '说明', '复核', '总务处（盖章）', '一式两联'])
    expect(page).toContain(said);
  expect(page).not.toContain('包+零');
});
