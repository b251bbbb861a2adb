import { spawn } from 'node:child_process';
import { drop, ENV, kaixue, program, smallSchool, stateOf } from './school.mjs';

/** Programs that write at once: each says what it added, and all of that is there in the end, and nothing else. */
export async function writers(times) {
  const at = smallSchool();
  const names = Array.from({ length: 8 }, (_, writer) =>
    Array.from({ length: Math.ceil(times / 8) }, (_, n) => `写手${writer}的第${n}间`),
  );
  const failed = [];
  const one = async (mine) => {
    for (const name of mine) {
      const args = ['room', 'add', name, '--quiet'];
      const child = spawn(process.execPath, [program, ...args], { cwd: at, env: ENV, stdio: 'ignore' });
      const exit = await new Promise((resolve) => child.on('close', resolve));
      if (exit !== 0) failed.push(`${name}: exit ${exit}`);
    }
  };
  await Promise.all(names.map(one));
  const rooms = JSON.parse(kaixue(at, ['room', 'list', '--json']).out).rooms.map(({ room }) => room);
  for (const name of names.flat())
    if (rooms.filter((room) => room === name).length !== 1) failed.push(`${name} is not there once`);
  if (kaixue(at, ['doctor']).exit !== 0 || stateOf(at).startsWith('damaged'))
    failed.push('doctor finds something');
  drop(at);
  return { tried: names.flat().length, failed };
}
