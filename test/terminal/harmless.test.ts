import { expect, test } from 'vitest';
import { escapeFormula } from '../../src/paper/render/csv.ts';
import { cleanText } from '../../src/terminal/process.ts';
import { smallSchool } from '../support/school.ts';

test('the terminal passes our colours, line ends and tabs, and no other control', () => {
  expect(cleanText('\u001b[32m好\u001b[39m\t\n')).toBe('\u001b[32m好\u001b[39m\t\n');
  expect(cleanText('a\u0007b\bc\rd\u001b[8me\u001b[2Jf\u009bg\u0007[31mi\u202eh')).toBe('abcde[2Jfgih');
});

test('a name that is typed loses what names from files lose', async () => {
  const { kaixue, store } = smallSchool();
  const { exit } = await kaixue(['room', 'add', '4\u202e01\u200b', '--building', '北\u202e楼\u0007']);
  expect(exit).toBe(0);
  expect(store.get("SELECT name, building FROM room WHERE building LIKE '北%'")).toEqual({
    name: '401',
    building: '北楼',
  });
});

test('what is typed is one line, whatever it is added to', async () => {
  const { kaixue, store } = smallSchool();
  expect((await kaixue(['task', 'add', '擦\r窗\n户'])).exit).toBe(0);
  expect(store.get('SELECT max(id) AS id, title FROM task')).toMatchObject({ title: '擦 窗 户' });
});

test('a text that turns around is escaped in JSON, and comes out whole', async () => {
  const { change, kaixue } = smallSchool();
  change((tx) => tx.run("UPDATE staff SET name = '韩\u202e娟' WHERE id = 1"));
  const { out, json } = await kaixue('staff list --json');
  expect(out).toContain('韩\\u202e娟');
  expect(JSON.stringify(json)).toContain('韩\u202e娟');
});

test.each(['=1+1', '＝1+1', '＋1', '－cmd', '＠SUM(A1)', ' ＝1'])('%s is text in a CSV', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});
