// npm run check: every script check:… of package.json, side by side. What one of them finds is shown whole, when it has ended.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));

/** Runs a script. @returns true where it found nothing */
function check(name) {
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) =>
    child.on('close', (code) => {
      console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${said}`);
      resolve(code === 0);
    }),
  );
}

const passed = await Promise.all(names.map(check));
process.exitCode = passed.every(Boolean) ? 0 : 1;
