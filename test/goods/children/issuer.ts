import { items } from '../../../src/goods/item/store.ts';
import { postCounterIssue } from '../../../src/goods/ledger/goods-out.ts';
import { openSchoolFile } from '../../../src/store/open.ts';
import { transact } from '../../../src/store/transact.ts';

/** Issues one unit of item 1 to class 1 `times` times, each in a transaction of its own. */
const [path = '', name = '', times = '0'] = process.argv.slice(2);
const store = openSchoolFile(path);
const term = { id: 1, code: '2026-2027-2', opening: '2027-03-01' };
for (let i = 0; i < Number(times); i++) {
  const action = { name: 'issue', command: `issuer ${name}`, who: name, at: new Date().toISOString() };
  transact(store, action, (tx) => {
    const item = items(tx).find((one) => one.id === 1)!;
    postCounterIssue(tx, term, { kind: 'class', id: 1 }, [{ item, quantity: 1 }], { date: '2027-02-26' });
  });
}
store.close();
