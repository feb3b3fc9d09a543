import type { LoggerService } from '@nestjs/common';
import type { Log } from '@bihuan/observability/logger.js';

/** Nest's own words go to our log: its chatter at the start as debug, its troubles as they are. */
export function nestLog(log: Log): LoggerService {
  const say = (level: 'debug' | 'warn' | 'error') => (message: unknown) =>
    message instanceof Error ? log[level](message.message, { error: message }) : log[level](String(message));
  return {
    log: say('debug'),
    debug: say('debug'),
    verbose: say('debug'),
    warn: say('warn'),
    error: say('error'),
  };
}
