import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { whenParentIsGone } from '@bihuan/config/parent-pipe.js';
import { readSettings, SettingsError } from '@bihuan/config/settings.js';
import { createLog, type Log } from '@bihuan/observability/logger.js';
import { Given } from './parts.js';
import { workerModule } from './worker.module.js';

/** Nest owns the signals: it stops the loops and drains the Temporal worker before anything is closed. */
async function main(): Promise<void> {
  const settings = readSettings('worker', process.env);
  const log = createLog('worker', settings.LOG_LEVEL);
  Runtime.install({
    shutdownSignals: [],
    logger: forTemporal(log),
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) },
    },
  });
  const app = await NestFactory.createApplicationContext(workerModule(new Given(settings, log)), {
    logger: false,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  whenParentIsGone(() => process.kill(process.pid, 'SIGTERM'));
  log.info('worker started');
}

/** The SDK's own words at WARN and above, without its fields: they may quote payloads. */
function forTemporal(log: Log): DefaultLogger {
  return new DefaultLogger('WARN', ({ level, message, meta }) => {
    const error: unknown = meta?.['error'];
    if (level === 'WARN') log.warn(`temporal: ${message}`, { error });
    else log.error(`temporal: ${message}`, { error });
  });
}

main().catch((error: unknown) => {
  // Faults of the settings are for the operator: which line of ours found them is not.
  const words =
    error instanceof SettingsError ? error.message : error instanceof Error ? error.stack : undefined;
  process.stderr.write(`${words ?? String(error)}\n`);
  process.exit(1);
});
