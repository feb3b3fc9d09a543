import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { whenParentIsGone } from '@bihuan/config/parent-pipe.js';
import { readSettings, SettingsError } from '@bihuan/config/settings.js';
import { createLog } from '@bihuan/observability/logger.js';
import { createApi } from './src/create-api.js';

/** Requests in flight get this long once we are told to stop; then the process leaves all the same. */
const DRAIN_MS = 10_000;

/** Nest owns the signals: it answers what is in flight before anything is closed. */
async function main(): Promise<void> {
  const settings = readSettings('api', process.env);
  const log = createLog('api', settings.LOG_LEVEL);
  const app = await createApi({ settings, log });
  app.enableShutdownHooks();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, leaveInTime);
  whenParentIsGone(() => process.kill(process.pid, 'SIGTERM'));
  await app.listen(settings.PORT);
  // Port 0 asks for a free one: say which it has become.
  const { port } = app.getHttpServer().address() as AddressInfo;
  log.info('listening', { port });
}

/** A connection that never ends must not hold the process. */
function leaveInTime(): void {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
}

main().catch((error: unknown) => {
  // Faults of the settings are for the operator: which line of ours found them is not.
  const words =
    error instanceof SettingsError ? error.message : error instanceof Error ? error.stack : undefined;
  process.stderr.write(`${words ?? String(error)}\n`);
  process.exit(1);
});
