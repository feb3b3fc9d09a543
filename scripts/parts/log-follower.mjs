/**
 * Shows the errors of the programs while they run. They write their logs straight to files (so that no broken
 * pipe disturbs them when we die); we read what is added.
 */
import fs from 'node:fs';
import path from 'node:path';
import { note } from './progress.mjs';

const ERRORS = ['error', 'fatal'];
const MOST_AT_ONCE = 5;

/** The words of one log line if it is an error, else undefined. Lines that are no JSON come from a crash: shown. */
export function errorOf(line) {
  if (!line.trim()) return undefined;
  try {
    const entry = JSON.parse(line);
    if (!ERRORS.includes(entry.level)) return undefined;
    return [entry.msg, entry.error?.message ?? entry.error?.name ?? entry.error].filter(Boolean).join(': ');
  } catch {
    return line.trimEnd();
  }
}

function follower(file) {
  let at = fs.existsSync(file) ? fs.statSync(file).size : 0;
  let rest = '';
  return () => {
    const size = fs.existsSync(file) ? fs.statSync(file).size : 0;
    if (size < at) at = 0;
    if (size === at) return [];
    const handle = fs.openSync(file, 'r');
    const buffer = Buffer.alloc(size - at);
    fs.readSync(handle, buffer, 0, buffer.length, at);
    fs.closeSync(handle);
    at = size;
    const lines = (rest + buffer.toString('utf8')).split('\n');
    rest = lines.pop();
    return lines.map(errorOf).filter(Boolean);
  };
}

/** Follows files from their present end on; returns a function that stops. */
export function showErrors(files) {
  const all = files.map((file) => [path.basename(file, '.log'), follower(file), file]);
  const look = () => {
    for (const [name, next, file] of all) {
      const errors = next();
      for (const text of errors.slice(0, MOST_AT_ONCE)) note(`${name}: ${text}`);
      if (errors.length > MOST_AT_ONCE)
        note(`${name}: … and ${errors.length - MOST_AT_ONCE} more, see ${file}`);
    }
  };
  const timer = setInterval(look, 500);
  return () => {
    clearInterval(timer);
    look();
  };
}
