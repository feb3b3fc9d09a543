/** One line of progress per step, with its time; a failing step says what to do. */

/** A failure somebody can do something about: `advice` says what, in one or more lines. */
export class Trouble extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

const WIDTH = 62;
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const stripped = (text) => text.replace(/\u001b\[\d+m/g, '');
const line = (mark, text, time) =>
  `${mark} ${text}${' '.repeat(Math.max(1, WIDTH - stripped(text).length))}${time}`;

let out = process.stdout;

/** For commands whose stdout is somebody's data. */
export function speakOnStderr() {
  out = process.stderr;
}

export function say(text = '') {
  out.write(`${text}\n`);
}

/** A side remark under the step that is running. */
export function note(text) {
  say(paint(2, `  ${text}`));
}

/**
 * Runs one step. `work` gets a function that replaces the line's text, because what was done
 * (which port, which version) is often known only at the end.
 */
export async function step(label, work) {
  const since = performance.now();
  let text = label;
  // Silence is taken for a hang: a slow step says once that it is at work.
  const waiting = setTimeout(() => say(paint(2, `… ${label}`)), 3_000);
  try {
    const result = await work((done) => (text = done));
    say(line(paint(32, '✓'), text, seconds(since)));
    return result;
  } catch (error) {
    say(line(paint(31, '✗'), label, seconds(since)));
    throw error;
  } finally {
    clearTimeout(waiting);
  }
}

/** The last words of a run that failed. */
export function explain(error) {
  say();
  say(`${paint(31, 'Failed:')} ${error.message}`);
  if (error.advice) say(`${paint(33, 'What to do:')} ${error.advice}`);
  if (!(error instanceof Trouble) && error.stack)
    say(paint(2, error.stack.split('\n').slice(1, 6).join('\n')));
}

// A closed terminal must not end us by an unhandled error before the children are stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
