import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CommandError } from './command.js';

/** Never an argument: those are seen by everybody on the machine. From a pipe, or asked for twice without an echo. */
export async function readPassword(input: NodeJS.ReadStream = process.stdin): Promise<string> {
  if (!input.isTTY) return firstLine(input);
  const first = await ask('Password: ');
  if (first !== (await ask('Once more: ')))
    throw new CommandError('The two are not the same; nothing was done.');
  return first;
}

async function firstLine(input: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  const [line = ''] = Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1);
  if (line === '')
    throw new CommandError('No password came in.', 'Give it on standard input, or run it at a terminal.');
  return line;
}

function ask(prompt: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(prompt);
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      process.stderr.write('\n');
      lines.close();
      resolve(answer);
    });
  });
}
