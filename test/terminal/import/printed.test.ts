import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sampleSchool } from '../../support/school.ts';

/** Fills in a column as a class teacher would in a spreadsheet program, which writes the file anew. */
async function fillIn(path: string): Promise<void> {
  const { default: Excel } = await import('@cj-tech-master/excelts').then((m) => ({ default: m }));
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  for (const sheet of book.worksheets) for (let r = 5; r < 9; r++) sheet.getCell(r, 6).value = 41;
  await book.xlsx.writeFile(path);
}

it('a sheet that kaixue printed is left alone, filled in or not, and names the command for what stands on it', async () => {
  const school = await sampleSchool();
  const names = ['class-books', 'count-sheet', 'book-grid', 'order-list', 'class-supplies'];
  for (const name of names)
    expect([name, (await school.kaixue(`print ${name} --format xlsx -o ${name}.xlsx`)).exit]).toEqual([
      name,
      0,
    ]);
  const before = await school.json('log');
  for (const name of names) {
    await fillIn(resolve(school.dir, `${name}.xlsx`));
    const { exit, err } = await school.kaixue(`import ${name}.xlsx --yes`);
    expect([name, exit]).toEqual([name, 65]);
    expect(err).toContain('是 kaixue 打印的');
  }
  expect(await school.json('log')).toEqual(before);
});
