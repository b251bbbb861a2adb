import { EXIT, refuse } from '../../words/problem.ts';
import { shownPlace } from './open.ts';
import type { Shared } from './shared.ts';
import { STEPS, TABLES_VERSION } from './tables.ts';

/**
 * Brings an office's tables up to this version, all steps or none. `spoken` turns a step into what its engine takes, several statements
 * at once. @throws Refusal 78 where a newer kaixue wrote them
 */
export async function upgrade(
  shared: Shared,
  place: string,
  execute: (tx: Shared, step: string) => Promise<void>,
): Promise<void> {
  const versionOf = async (of: Shared) =>
    (await of.all<{ version: number }>('SELECT version FROM district WHERE id = 1'))[0]?.version ??
    TABLES_VERSION;
  const version = await versionOf(shared);
  if (version > TABLES_VERSION) refuse(EXIT.noSchool, 'district-newer', { path: shownPlace(place) });
  if (version === TABLES_VERSION) return;
  await shared.transact(async (tx) => {
    // Another may have done it meanwhile.
    for (const step of STEPS.slice((await versionOf(tx)) - 1)) await execute(tx, step);
    await tx.run('UPDATE district SET version = ? WHERE id = 1', TABLES_VERSION);
  });
}
