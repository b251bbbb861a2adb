import { openSchoolFile } from '../../../src/store/open.ts';
import { transact } from '../../../src/store/transact.ts';
import { Refusal } from '../../../src/words/problem.ts';

/** Reads the school's name and departments, then makes a trial of a change and tries to write; prints all as JSON. */
const store = openSchoolFile(process.argv[2]!);
const school = store.get<{ name: string }>('SELECT name FROM school')?.name;
const departments = store.all<{ name: string }>('SELECT name FROM department').map((d) => d.name);
const action = { name: 'test', command: 'reader', who: 'reader', at: '2027-02-20' };
let write = 'done';
const tried = transact(store, { ...action, dryRun: true }, (tx) => {
  tx.run("INSERT INTO department (name) VALUES ('新')");
  return tx.all('SELECT name FROM department').length;
});
try {
  transact(store, action, (tx) => tx.run("INSERT INTO department (name) VALUES ('新')"));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  write = `${error.exit} ${error.problems[0]!.code}`;
}
process.stdout.write(JSON.stringify({ school, departments, tried, write }));
