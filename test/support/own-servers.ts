/**
 * Servers that one test owns, because it stops them, kills them or throws their store away.
 * Everything else uses the shared ones of the run (TEST_DATABASE_URL, TEMPORAL_ADDRESS).
 */
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../../scripts/parts/postgres.mjs';
import { startTemporal, type TemporalServer } from '../../scripts/parts/temporal.mjs';
import { runDir } from '../../scripts/parts/test-servers.mjs';

/** A folder that is removed after the test, and by the next run if this one is killed. */
export function temporaryPlace(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'bihuan-test-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A value the runner has put into the environment; its absence is the runner's fault, not the test's. */
export function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by npm test, or source .data/test-env.sh`);
  return value;
}

/** `port` of a stopped server brings it back at the same address, with the store it had. */
export function ownTemporal(place: string, port?: number): Promise<TemporalServer> {
  return startTemporal({
    cli: given('TEMPORAL_CLI_PATH'),
    store: join(place, 'temporal.db'),
    ...(port === undefined ? {} : { port }),
    log: join(place, 'temporal.log'),
    runDir,
    temporary: place,
  });
}

/** A PostgreSQL of its own, for tests that restore or kill one. `folder` names the data folder in `place`. */
export function ownPostgres(place: string, folder = 'postgres', port?: number): Promise<PostgresServer> {
  return startPostgres({
    folder: join(place, folder),
    ...(port === undefined ? {} : { port }),
    log: join(place, `${folder}.log`),
    runDir,
    careless: true,
    temporary: place,
  });
}
