import 'reflect-metadata';
import { readSettings, SettingsError } from '@bihuan/config/settings.js';
import { createLog } from '@bihuan/observability/logger.js';
import { createApi } from './src/create-api.js';
import { leaveWithParent } from './src/leave-with-parent.js';

/** Requests in flight get this long once we are told to stop; then the process leaves all the same. */
const DRAIN_MS = 10_000;

async function main(): Promise<void> {
  const settings = readSettings('api', process.env);
  const log = createLog('api', settings.LOG_LEVEL);
  const app = await createApi({ settings, log });
  app.enableShutdownHooks();
  leaveWithParent(async () => {
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await app.close();
    process.exit(0);
  });
  await app.listen(settings.PORT);
  log.info('listening', { port: settings.PORT });
}

main().catch((error: unknown) => {
  const text = error instanceof SettingsError ? error.message : error;
  process.stderr.write(`${text instanceof Error ? (text.stack ?? text.message) : String(text)}\n`);
  process.exit(1);
});
