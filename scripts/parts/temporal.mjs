/** A Temporal server of our own: one process, a SQLite store that may be lost at any time (PostgreSQL owns the facts). */
import fs from 'node:fs';
import http2 from 'node:http2';
import path from 'node:path';
import { freePort, giveBack } from './ports.mjs';
import { launch, stop, until } from './processes.mjs';
import { note, Trouble } from './progress.mjs';

// grpc.health.v1.HealthCheckRequest { service = 1 }, by hand: no client exists before node_modules.
const SERVICE = Buffer.from('temporal.api.workflowservice.v1.WorkflowService');
const REQUEST = Buffer.concat([Buffer.from([0, 0, 0, 0, SERVICE.length + 2, 0x0a, SERVICE.length]), SERVICE]);
/** HealthCheckResponse { status = SERVING } behind its five bytes of framing. */
const SERVING = Buffer.from([0, 0, 0, 0, 2, 0x08, 0x01]);

/** Whether a server answers the gRPC health check (plain text; a TLS server is asked by the worker itself). */
export function temporalServes(address, timeout = 1_000) {
  return new Promise((resolve) => {
    const session = http2.connect(`http://${address}`);
    const answer = (value) => {
      session.destroy();
      resolve(value);
    };
    session.setTimeout(timeout, () => answer(false));
    session.once('error', () => answer(false));
    const request = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.once('error', () => answer(false));
    request.once('end', () => answer(Buffer.concat(chunks).equals(SERVING)));
    request.end(REQUEST);
  });
}

/** A server that somebody else runs: only asked whether it is there. */
export async function foreignTemporal(address) {
  if (!(await temporalServes(address, 5_000))) {
    throw new Trouble(
      `no Temporal server answers at ${address}`,
      'start it, correct TEMPORAL_ADDRESS, or unset it: a server is then started for you',
    );
  }
  return { address, stop: async () => {} };
}

async function startOnce({ cli, store, port: wish, uiPort: uiWish, log, runDir, temporary, args = [] }) {
  const port = await freePort(wish, 'Temporal');
  const uiPort = await freePort(uiWish, 'the Temporal UI');
  const address = `127.0.0.1:${port}`;
  const child = launch({
    name: 'temporal',
    command: cli,
    // The two pragmas: without them a file store is five times slower, and nothing in it needs to survive a power cut.
    args: [
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--ui-port',
      String(uiPort),
      '--ui-disable-news-fetch',
      ...(store
        ? [
            '--db-filename',
            store,
            '--sqlite-pragma',
            'journal_mode=wal',
            '--sqlite-pragma',
            'synchronous=off',
          ]
        : []),
      '--log-level',
      'error',
      ...args,
    ],
    // Its own configuration of that user must not lead it elsewhere.
    env: { TEMPORAL_ADDRESS: '', TEMPORAL_CONFIG_FILE: '' },
    log,
    runDir,
    temporary,
    stage: 1,
    stopSignal: 'SIGTERM',
    grace: 10_000,
  });
  await until(child, () => temporalServes(address), { ms: 30_000 });
  return {
    address,
    ui: `http://127.0.0.1:${uiPort}`,
    child,
    stop: () => stop(child).finally(() => giveBack(port, uiPort)),
  };
}

const TRIES = 3;

/** It takes further ports of its own choice, which somebody may have: then it is started again, at others. */
async function startSomewhere(options) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(options);
    } catch (error) {
      if (tries === TRIES || !saysPortTaken(options.log)) throw error;
      note('a port was taken while Temporal started; it is started at another');
    }
  }
}

function saysPortTaken(log) {
  try {
    return fs.readFileSync(log, 'utf8').slice(-50_000).includes('address already in use');
  } catch {
    return false;
  }
}

/**
 * @param {{ cli: string, store?: string, port?: number, uiPort?: number, log: string, runDir: string, temporary?: string, args?: string[] }} options
 *   `store`: the SQLite file, in memory without it
 * @returns `{ address, ui, child, stop }`
 */
export async function startTemporal(options) {
  if (!options.store || !fs.existsSync(options.store)) {
    if (options.store) fs.mkdirSync(path.dirname(options.store), { recursive: true });
    return startSomewhere(options);
  }
  try {
    return await startSomewhere(options);
  } catch (error) {
    // Disposable: the worker rebuilds it from PostgreSQL. Kept aside once for whoever wants to know why.
    note(
      `Temporal's store does not start (${error.message.split('\n')[0]}); set aside as ${path.basename(options.store)}.broken, a new one is made`,
    );
    for (const end of ['', '-wal', '-shm']) {
      if (fs.existsSync(options.store + end))
        fs.renameSync(options.store + end, `${options.store}.broken${end}`);
    }
    return startOnce(options);
  }
}
