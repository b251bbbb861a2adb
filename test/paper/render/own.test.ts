import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RenderOptions, render } from '../../../src/paper/render/render.ts';
import { typesetters } from '../../../src/paper/render/threads.ts';
import * as en from '../../../src/words/en/index.ts';
import { type Problem, Refusal } from '../../../src/words/problem.ts';
import * as words from '../../../src/words/zh/index.ts';
import { testFolder } from '../../support/folder.ts';
import { pdfPages } from './pdf-text.ts';
import { sampleSheet } from './sample.ts';

function folder(files: Record<string, string>): string {
  const templatesDir = join(testFolder(), 'sheets');
  mkdirSync(templatesDir);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(templatesDir, name), text);
  return templatesDir;
}

type More = Pick<Partial<RenderOptions>, 'words' | 'typeset'>;

async function printed(files: Record<string, string>, more: More & { format?: 'csv' } = {}) {
  const problems: Problem[] = [];
  const options = { words, ...more, templatesDir: folder(files), report: (p: Problem) => problems.push(p) };
  const bytes = await render(sampleSheet(), more.format ?? 'pdf', options);
  if (more.format) return { text: Buffer.from(bytes).toString(), problems };
  return { text: (await pdfPages(bytes)).map((page) => page.text).join('\n'), problems };
}

/** What is wrong, in one problem: its code, line and character. */
async function wrong(files: Record<string, string>, more: More = {}) {
  const thrown = await printed(files, more).catch((e: unknown) => e);
  if (!(thrown instanceof Refusal)) throw thrown;
  expect(thrown.exit).toBe(65);
  expect(thrown.problems).toHaveLength(1);
  const { code, args, at } = thrown.problems[0]!;
  return { code, args, at: `${at?.line}:${at?.character}` };
}

const USUAL = '#import "form.typ": *\n#show: base\n';

test('a layout with the name of a sheet is its own, and the others keep theirs', async () => {
  const mine = `${USUAL}本班 #data.parts.first().facts.map(f => f.key).join()`;
  expect((await printed({ 'class-books.typ': mine })).text).toContain('本班class');
  expect((await printed({ 'pupil-books.typ': mine })).text).toContain('班级领书签收表');
});

test('settings name, hide, order, widen and add columns, and say who signs', async () => {
  const yaml = `all: {footer: 一式两联, title: 别的}
班级领书签收表:
  title: 领书单
  columns: {应发: 该领, ok: {width: 10}}
  hide: [定价]
  order: [实发, 教材名称]
  add: [{label: 复核, width: 12, after: 应发}, 说明]
  signatures: [发放人, 校长, 日期]
  seal: 教导处（盖章）
`;
  const { text } = await printed({ 'sheets.yaml': yaml }, { format: 'csv' });
  expect(text).toContain('所属,实发,教材名称,序号,该领,复核,核对,说明');
  const page = (await printed({ 'sheets.yaml': yaml })).text;
  for (const said of ['领书单', '发放人', '校长', '教导处（盖章）', '一式两联']) expect(page).toContain(said);
  expect(page).not.toContain('领书人');
  // In English too, where the sheet has other labels.
  const english = await printed(
    { 'sheets.yaml': 'class-books: {signatures: [日期]}' },
    { words: en as never },
  );
  expect(english.text).toContain(`${en.paper.sheets.labels.date}:`);
});

test('columns that are added are made to fit, however many they are', async () => {
  const add = Array.from({ length: 30 }, (_, i) => `{label: 另${i}, width: 12}`).join(', ');
  const { text } = await printed({ 'sheets.yaml': `class-books: {add: [${add}]}` });
  for (let i = 0; i < 30; i++) expect(text).toContain(`另${i}`);
});

test('a table of a school that is wider than the page is refused, not cut off', async () => {
  const wide = (mm: number) => ({
    'table.typ': `${USUAL}#table(columns: (${mm}mm,) * 7, ..range(7).map(str))`,
  });
  expect((await printed(wide(20))).text).toContain('6');
  const { code, args } = await wrong(wide(40));
  expect([code, args.layout, args.width]).toEqual(['own-table-too-wide', 'table.typ', '280']);
});

test('a font that is not there is said, and another taken', async () => {
  const { text, problems } = await printed({ 'table.typ': `${USUAL}#set text(font: "Nosuch Song")\n仍有字` });
  expect(problems.map(({ code, args }) => [code, args.font])).toEqual([['own-font-missing', 'nosuch song']]);
  expect(text).toContain('仍有字');
});

test('another thread says of a layout what is said here, and what it cannot do is done here', async () => {
  const { typeset, close } = typesetters(1);
  const asHere = async <T>(ask: (more: More) => Promise<T>) => {
    const answer = await ask({ typeset });
    expect(answer).toEqual(await ask({}));
    return answer;
  };
  const noFont = { 'table.typ': `${USUAL}#set text(font: "Nosuch Song")\n仍有字` };
  const { text, problems } = await asHere(async (more) => {
    const { text, problems } = await printed(noFont, more);
    return { text, problems: problems.map(({ code, args }) => [code, args.font]) };
  });
  expect([text, ...problems]).toEqual(['仍有字', ['own-font-missing', 'nosuch song']]);
  const broken = { 'table.typ': `${USUAL}#data.nosuch` };
  expect(await asHere((more) => wrong(broken, more))).toMatchObject({ code: 'broken-template', at: '3:7' });
  close();
  expect((await printed(noFont, { typeset })).text).toBe('仍有字');
});

test('what is wrong is said once, with its place, in the language of the user', async () => {
  expect(await wrong({ 'table.typ': `${USUAL}#(1 + \n#nosuch` })).toMatchObject({
    code: 'broken-template',
    args: { reason: '括号或引号没有配对' },
    at: '3:2',
  });
  expect(await wrong({ 'table.typ': `${USUAL}#image("没有.png")` })).toMatchObject({
    args: { reason: expect.stringContaining('找不到文件') },
  });
  expect(await wrong({ 'table.typ': `${USUAL}#data.nosuch` })).toMatchObject({
    args: { reason: '数据里没有 nosuch 这一项' },
  });
  const settings = (yaml: string) => wrong({ 'sheets.yaml': yaml });
  expect(await settings('all:\n  title: [')).toMatchObject({ code: 'own-not-yaml' });
  expect(await settings('all:\n  tilte: x')).toMatchObject({
    code: 'own-setting-unknown',
    at: '2:3',
    args: { near: ['title'] },
  });
  expect(await settings('class-book: {}')).toMatchObject({ code: 'own-sheet-unknown', at: '1:1' });
  expect(await settings('class-books:\n  hide: [没这栏]')).toMatchObject({
    code: 'own-column-unknown',
    at: '2:10',
  });
  expect(await settings('all: {logo: x.png}')).toMatchObject({ code: 'own-picture-missing', at: '1:13' });
  expect(await settings('all: {hide: 备注}')).toMatchObject({ code: 'own-misformed', at: '1:13' });
  expect(await settings('all: {add: [{width: 9}]}')).toMatchObject({ code: 'own-misformed' });
  expect(await settings('all: {columns: {备注: {width: 999}}}')).toMatchObject({ code: 'own-misformed' });
});
