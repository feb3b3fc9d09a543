/** A taken port is answered by a free one. */
import net from 'node:net';
import { note } from './progress.mjs';

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** Ports handed out by this process: two callers must not get the same one before either listens. */
const handedOut = new Set();

/**
 * Below the range that outgoing connections take theirs from (Linux: 32768 up): a port of that range may be gone between
 * our look and the server's (seen once: Temporal found its own taken).
 */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const anyPort = () => LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));

/** A free port on loopback, `wanted` if it is to be had; says so in one line when it is not. */
export async function freePort(wanted = 0, what = 'service', host = '127.0.0.1') {
  if (wanted && !handedOut.has(wanted) && (await tryPort(wanted, host))) {
    handedOut.add(wanted);
    return wanted;
  }
  for (let tries = 0; tries < 500; tries += 1) {
    const port = await tryPort(anyPort(), host);
    if (!port || handedOut.has(port)) continue;
    handedOut.add(port);
    if (wanted) note(`port ${wanted} is taken; ${what} uses ${port}`);
    return port;
  }
  throw new Error(`no free port on ${host}`);
}

/** Gives ports back once their server has ended: it may want to come back at the same address. */
export function giveBack(...ports) {
  for (const port of ports) handedOut.delete(port);
}

/** True when something accepts connections there. */
export function listens(port, host = '127.0.0.1', timeout = 1_000) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeout, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
