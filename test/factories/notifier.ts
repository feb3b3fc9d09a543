import { NestFactory } from '@nestjs/core';
import { readSettings } from '@bihuan/config/settings.js';
import { createLog } from '@bihuan/observability/logger.js';
import { NoticeHints } from '@bihuan/queue/notice-hints.js';
import { openQueueStore, type QueueStore } from '@bihuan/queue/queue-store.js';
import { Housekeeping } from '../../apps/notifier/housekeeping.js';
import { notifierModule } from '../../apps/notifier/notifier.module.js';
import { Given } from '../../apps/notifier/parts.js';
import { SmsGateway } from '../support/sms-gateway.js';
import { SmtpServer } from '../support/smtp-server.js';
import { ledger, type DeliveryRow } from './notices.js';
import type { Office } from './office.js';
import { until } from '../support/waiting.js';

/** A notifier at work in this process, with providers that remember, and a producer of hints beside it. */
export interface RunningNotifier {
  readonly mail: SmtpServer;
  readonly sms: SmsGateway;
  readonly store: QueueStore;
  readonly hints: NoticeHints;
  sweep(): Promise<void>;
  /** Errors of the queue and lines of the log at WARN and above. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function runNotifier(office: Office, redisUrl?: string): Promise<RunningNotifier> {
  const [mail, sms] = [new SmtpServer(), new SmsGateway()];
  const settings = readSettings('notifier', {
    DATABASE_URL: office.url,
    REDIS_URL: redisUrl,
    SMTP_URL: await mail.listen(),
    SMS_URL: await sms.listen(),
    PUBLIC_URL: 'https://bihuan.example',
    LOG_LEVEL: 'warn',
  });
  const complaints: string[] = [];
  const log = createLog('notifier', 'warn', { write: (line: string) => void complaints.push(line) });
  const app = await NestFactory.createApplicationContext(notifierModule(new Given(settings, log)), {
    logger: false,
    abortOnError: false,
  });
  const store = await openQueueStore({
    databaseUrl: office.url,
    redisUrl,
    onError: (error) => void complaints.push(error.message),
  });
  return {
    mail,
    sms,
    store,
    hints: new NoticeHints(store),
    sweep: () => app.get(Housekeeping).sweep(),
    complaints,
    close: async () => {
      await app.close();
      await store.close();
      await Promise.all([mail.close(), sms.close()]);
    },
  };
}

/** Waits until no delivery is under way; those that wait for their office time may stay. */
export function allEnded(office: Office, problemId: string | null = null): Promise<DeliveryRow[]> {
  return until(
    () => ledger(office, problemId),
    (rows) => rows.length > 0 && rows.every((r) => !['pending', 'sending'].includes(r.status)),
  );
}

/** As if a minute had passed over every unfinished delivery. */
export async function aMinutePasses(office: Office): Promise<void> {
  await office.database.run(
    `update delivery set look_at = clock_timestamp() where status in ('pending', 'sending')`,
  );
}
