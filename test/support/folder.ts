import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when the run ends (scratch.ts). */
export const testFolder = (): string => mkdtempSync(join(tmpdir(), 'kaixue-test-'));
