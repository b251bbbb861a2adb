import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon, withMapped } from '../../src/intake/columns.ts';
import { errorsWorkbook } from '../../src/intake/errors-workbook.ts';
import { findFiles } from '../../src/intake/files.ts';
import { headerKey } from '../../src/intake/header-text.ts';
import { loadFile } from '../../src/intake/load.ts';
import { printableLine } from '../../src/intake/printable.ts';
import { testFolder } from '../support/folder.ts';
import { roster } from './kinds.ts';
import { workbook } from './reading.ts';

describe('findFiles', () => {
  it('expands folders and globs, leaves lock files, hidden files and what is no table', () => {
    const dir = testFolder();
    mkdirSync(join(dir, '资料/一年级'), { recursive: true });
    for (const name of [
      'a.csv',
      '资料/b.xlsx',
      '资料/~$b.xlsx',
      '资料/.c.csv',
      '资料/d.pdf',
      '资料/一年级/e.xls',
    ]) {
      writeFileSync(join(dir, name), 'x');
    }
    execFileSync('mkfifo', [join(dir, '资料/管道.csv')]);
    symlinkSync(join(dir, '没有'), join(dir, '资料/断.csv'));
    expect(findFiles(['资料'], dir)).toEqual({
      files: ['资料/b.xlsx', '资料/一年级/e.xls'],
      missing: [],
      others: ['资料/d.pdf', '资料/断.csv', '资料/管道.csv'],
      several: ['资料'],
      within: new Set(['资料/b.xlsx', '资料/一年级/e.xls']),
    });
    expect(findFiles(['*.csv', '资料/*.xlsx', '-', 'a.csv'], dir).files).toEqual([
      '-',
      'a.csv',
      '资料/b.xlsx',
    ]);
    expect(findFiles(['资料', '资料/b.xlsx'], dir).within).toEqual(new Set(['资料/一年级/e.xls']));
    expect(findFiles(['资料/**/*.xls'], dir).files).toEqual(['资料/一年级/e.xls']);
    expect(findFiles(['nothere', '*.pdf'], dir)).toMatchObject({ files: [], missing: ['nothere', '*.pdf'] });
  });
});

describe('header words', () => {
  it.each([
    ['书 号（ISBN）', '书号', 'isbn'],
    ['单价（元）', '单价', '元'],
    ['定价/元', '定价', '元'],
    ['姓\n名*：', '姓名', ''],
    ['（ISBN）', 'isbn', ''],
  ])('%s', (text, key, unit) => {
    expect(headerKey(text)).toEqual({ key, unit });
  });
  it('a school adds its own, in any way YAML allows; a broken list is told with its line', async () => {
    const [own, shipped] = [testFolder(), testFolder()];
    writeFileSync(join(shipped, 'concepts.yaml'), '# 词\nfields:\n  person: [姓名, 名字]\n');
    writeFileSync(join(own, 'roster.yaml'), 'fields:\n  name:\n    - 娃名\n');
    const { lexicon, problems } = await loadLexicon([roster], own, shipped);
    expect(problems).toEqual([]);
    const words = lexicon.kinds.get('roster');
    expect(words?.fields.get('name')).toEqual(['娃名', '姓名', '名字']);
    expect(words?.labels.get('name')).toBe('姓名');
    expect(words && withMapped(words, new Map([['叫啥', '姓名']])).byWord.get('叫啥')).toEqual([
      { field: 'name', weight: 5, concept: '' },
    ]);
    writeFileSync(join(own, 'roster.yaml'), 'fields:\n  name: [姓名\n  b: "x\n');
    expect((await loadLexicon([roster], own, shipped)).problems.map((p) => p.code)).toEqual([
      'columns-broken',
    ]);
  });
});

describe('--errors', () => {
  it('writes a copy with the bad cells marked', async () => {
    const dir = testFolder();
    writeFileSync(join(dir, 'a.xlsx'), workbook({ 一年级: [['姓名'], ['甲']], 二年级: [['姓名'], ['乙']] }));
    const loaded = await loadFile('a.xlsx', dir, async () => new Uint8Array());
    const note = { at: { file: 'a.xlsx', sheet: '二年级', cell: 'A2' }, message: '不对', hint: '改它' };
    const bytes = (await errorsWorkbook([loaded], [note]))!;
    const { Workbook } = await import('@cj-tech-master/excelts');
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(bytes));
    const cell = book.getWorksheet('二年级')?.getCell('A2');
    expect(cell?.value).toBe('乙');
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
    expect(JSON.stringify(cell?.note)).toContain('不对');
    expect(await errorsWorkbook([loaded], [])).toBeUndefined();
  });
});

it('printableLine shows marks that a terminal would obey', () => {
  expect(printableLine('甲\u202e乙\u001b[2J\n丙')).toBe('甲\\u{202e}乙\\u{1b}[2J 丙');
});
