import { openSchoolFile } from '../../../src/store/open.ts';
import { transact } from '../../../src/store/transact.ts';

/** Adds one to setting 'count' `times` times, and leaves a row for each: a change lost to another process would show. */
const [path = '', name = '', times = '0'] = process.argv.slice(2);
const store = openSchoolFile(path);
for (let i = 0; i < Number(times); i++) {
  const action = { name: 'test', command: `writer ${name}`, who: name, at: new Date().toISOString() };
  transact(store, action, (tx) => {
    const { value } = tx.get<{ value: string }>("SELECT value FROM setting WHERE key = 'count'")!;
    tx.run("UPDATE setting SET value = ? WHERE key = 'count'", String(Number(value) + 1));
    tx.run('INSERT INTO department (name) VALUES (?)', `${name}-${value}`);
  });
  process.stdout.write('changed\n');
}
store.close();
