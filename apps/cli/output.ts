import type { Output } from './command.js';

/** The two streams of a process; tests give their own. */
export interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

/** How a command speaks: lines for people, or one JSON document. */
export function openOutput(json: boolean, { out, err }: Streams): Output {
  return {
    json,
    line: (text = '') => {
      if (!json) out.write(`${text}\n`);
    },
    progress: (text) => void err.write(`${text}\n`),
    result: (value, lines = []) => {
      out.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''));
    },
  };
}
