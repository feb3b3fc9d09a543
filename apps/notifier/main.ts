import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { whenParentIsGone } from '@bihuan/config/parent-pipe.js';
import { readSettings } from '@bihuan/config/settings.js';
import { createLog } from '@bihuan/observability/logger.js';
import { notifierModule } from './notifier.module.js';
import { Given } from './parts.js';

/** Nest owns the signals: it finishes the deliveries in hand before anything is closed. */
async function main(): Promise<void> {
  const settings = readSettings('notifier', process.env);
  const log = createLog('notifier', settings.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(notifierModule(new Given(settings, log)), {
    logger: false,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  whenParentIsGone(() => process.kill(process.pid, 'SIGTERM'));
  log.info('notifier started');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
