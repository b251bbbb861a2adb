import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { riskOf } from '../../src/store/place.ts';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';

const MOUNTS = `/dev/sda1 / ext4 rw 0 0
server:/schools /mnt/share nfs4 rw 0 0
//nas/school /mnt/教务\\040共享 cifs rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
me@host: /home/me/far fuse.sshfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
`;

test.each([
  ['/home/me/kaixue.db', undefined],
  ['/mnt/share/kaixue.db', 'network'],
  ['/mnt/shared/kaixue.db', undefined],
  ['/mnt/share/local/kaixue.db', undefined],
  ['/mnt/教务 共享/开学/kaixue.db', 'network'],
  ['/home/me/far/kaixue.db', 'network'],
  ['\\\\nas\\school\\kaixue.db', 'network'],
  ['/home/me/OneDrive - 南楼小学/开学/kaixue.db', 'synced'],
  ['/home/me/我的坚果云/kaixue.db', 'synced'],
  ['/home/me/Nutstore Files/kaixue.db', 'synced'],
  ['/Users/me/Library/Mobile Documents/kaixue.db', 'synced'],
  ['/home/me/Dropbox/kaixue.db', 'synced'],
  ['/home/me/开学/坚果云备份.db', undefined],
])('%s: %s', (path, risk) => {
  expect(riskOf(path, MOUNTS)).toBe(risk);
});

test('init and doctor warn of a synced folder, and go on', async () => {
  const dir = join(testFolder(), '我的坚果云');
  mkdirSync(dir);
  const init = await kaixueIn(dir, 'init 南楼小学 --opens 2027-03-01');
  expect(init).toMatchObject({ exit: 0, err: expect.stringContaining('同步') });
  const doctor = await kaixueIn(dir, 'doctor');
  expect(doctor).toMatchObject({ exit: 0, out: expect.stringContaining('同步') });
  expect((await kaixueIn(dir, 'doctor --json')).json).toMatchObject({ ok: true, risk: 'synced' });
  expect((await kaixueIn(dir, 'doctor')).err).toContain('直接复制');
  const plain = await kaixueIn(testFolder(), 'init 南楼小学 --opens 2027-03-01');
  expect(plain.err).not.toContain('同步');
});
