import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

/**
 * The only fields a log line may carry (handbook 6: an allow-list). Ids, codes, counts and durations: never a text or a
 * contact of people, never a body, header or address. Durations end in `Ms`.
 */
const FIELDS = [
  'requestId',
  'problemId',
  'actorId',
  'method',
  'route',
  'status',
  'code',
  'kind',
  'count',
  'durationMs',
  'attempts',
  'delayMs',
  'loop',
  'job',
  'queue',
  'channel',
  'deliveryId',
  'eventId',
  'reason',
  'port',
  'signal',
  'error',
] as const;
export type LogField = (typeof FIELDS)[number];
export type LogFields = Readonly<Partial<Record<LogField, unknown>>>;

/** What a program may say about itself. `error` is a plain description, made by `describe`. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** A log of one JSON line an entry on stdout; fields off the list are dropped, also those that types did not see. */
export function createLog(process: string, level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { process },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = destination ? pino(options, destination) : pino(options);
  const say = (name: 'debug' | 'info' | 'warn' | 'error') => entry(logger, name);
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}

function entry(logger: Logger, level: 'debug' | 'info' | 'warn' | 'error') {
  return (message: string, fields: LogFields = {}) => {
    const allowed = FIELDS.filter((field) => fields[field] !== undefined);
    const kept = allowed.map((field) => [field, field === 'error' ? describe(fields.error) : fields[field]]);
    logger[level](Object.fromEntries(kept), message);
  };
}

/**
 * An error as a log may show it: its name, code, message and places in our own code. PostgreSQL's `detail` and `hint`
 * stay out: they quote rows.
 */
export function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? { code: String(error.code) } : {};
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  const at = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name: error.name,
    ...code,
    message: error.message,
    at: at.slice(0, 8).map((l) => l.trim()),
    ...cause,
  };
}
