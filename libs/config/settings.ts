import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The programs of the house; each reads only what it needs, so that none demands a secret it has no use for. */
export type ProcessName = 'api' | 'worker' | 'notifier' | 'cli';

const address = z
  .string()
  .regex(/^[^\s:/]+:\d{1,5}$/, 'must be host:port, such as 127.0.0.1:7233, without a scheme');
const url = (...schemes: readonly string[]) =>
  z.string().refine((text) => schemes.some((s) => text.startsWith(`${s}://`)) && URL.canParse(text), {
    error: `must be a URL beginning with ${schemes.map((s) => `${s}://`).join(' or ')}`,
  });
const count = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);
const oneOf = <T extends string>(...values: readonly [T, ...T[]]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const onOff = oneOf('on', 'off').transform((text) => text === 'on');

/** Every variable of every process; an absent one gets its default, one without a default is a fault. */
const COMMON = {
  DATABASE_URL: url('postgres', 'postgresql'),
  /** Connections to PostgreSQL that this process may hold. */
  DATABASE_POOL: count(1, 200).default(10),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  /** Folder of what the demo keeps outside the database: mails, short messages, attachments. */
  BIHUAN_DATA_DIR: z.string().min(1).default('.data'),
};
const HTTP = {
  PORT: count(0, 65_535).default(3000),
  /** The address people see, in links of notices; default http://localhost:PORT. */
  PUBLIC_URL: url('http', 'https').optional(),
};
const TEMPORAL = {
  TEMPORAL_ADDRESS: address.default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('problem'),
};
/** BullMQ lies in PostgreSQL unless this names a Redis (handbook 5). */
const QUEUE = { REDIS_URL: url('redis', 'rediss').optional() };
const PROVIDERS = {
  /** Without them each mail is an `.eml` file and each short message a text file under BIHUAN_DATA_DIR. */
  SMTP_URL: url('smtp', 'smtps').optional(),
  SMS_URL: url('http', 'https').optional(),
  MAIL_FROM: z.string().min(3).default('Bihuan <bihuan@localhost>'),
};
/** Each of the worker's ways can be switched off: every one is tested with the others off (handbook 4). */
const WORKER = {
  WORKER_RELAY: onOff.default(true),
  WORKER_SWEEPER: onOff.default(true),
  WORKER_WORKFLOWS: onOff.default(true),
  WORKER_LEARNING: onOff.default(true),
};
/** Of the problems that go to a window without a person, so many shall be right (handbook 9, Decision). */
const ROUTING = {
  ROUTING_PRECISION: oneOf('0.95', '0.98').default('0.95').transform(Number),
};

/** Proxies whose word on the caller's address is taken (X-Forwarded-For): addresses or ranges; nobody's by default. */
const PROXIES = {
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*$/, 'must be addresses or ranges separated by commas')
    .optional(),
};

const SCHEMAS = {
  api: z.object({ ...COMMON, ...HTTP, ...PROXIES, ...ROUTING }),
  worker: z.object({ ...COMMON, ...HTTP, ...TEMPORAL, ...QUEUE, ...WORKER, ...ROUTING }),
  notifier: z.object({ ...COMMON, ...HTTP, ...QUEUE, ...PROVIDERS }),
  cli: z.object({ ...COMMON, ...HTTP, ...TEMPORAL, ...QUEUE, ...ROUTING }),
};

/** The settings of a process, checked; `PUBLIC_URL` always has a value. */
export type Settings<P extends ProcessName> = Readonly<z.output<(typeof SCHEMAS)[P]>> & {
  readonly PUBLIC_URL: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** All that is wrong with the settings, one line each, so that a start is not tried once for every fault. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    process: ProcessName,
    readonly faults: readonly string[],
  ) {
    super(
      `${process} cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  }
}

/**
 * Reads the settings of a process from its environment and nothing else. `X_FILE` names a file that holds X (secrets
 * mounted as files); an empty value counts as absent. @throws SettingsError with all faults
 */
export function readSettings<P extends ProcessName>(process: P, env: Environment): Settings<P> {
  const faults: string[] = [];
  const schema = SCHEMAS[process];
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, valueOf(name, env, faults)]),
  );
  const result = schema.safeParse(given);
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (faults.some((fault) => fault.startsWith(`${name}_FILE`))) continue;
    faults.push(`${name} ${given[name] === undefined ? 'is missing' : issue.message}`);
  }
  if (!result.success || faults.length > 0) throw new SettingsError(process, faults);
  const { data } = result;
  return {
    ...data,
    PUBLIC_URL: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
  } as unknown as Settings<P>;
}

function valueOf(name: string, env: Environment, faults: string[]): string | undefined {
  const [value, file] = [env[name] || undefined, env[`${name}_FILE`] || undefined];
  if (file === undefined) return value;
  if (value !== undefined) faults.push(`${name}_FILE and ${name} are both set: keep one`);
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    faults.push(`${name}_FILE cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
