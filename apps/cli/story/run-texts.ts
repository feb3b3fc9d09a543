import { join } from 'node:path';
import { numberOf, required, textOf, type Invocation } from '../command.js';
import { officeFromDemo } from './office-client.js';
import { submitTexts, summaryLines } from './submit-texts.js';
import { readTexts } from './texts-file.js';

/** A file of texts into the running office. @returns 1 when one was refused, doubled or lost */
export async function runTexts({ env, out, values }: Invocation): Promise<number> {
  const file = required(values, 'texts', '--texts texts.jsonl');
  const limit = numberOf(values, 'limit', { least: 1, most: 10_000_000 }) ?? Infinity;
  const concurrency = numberOf(values, 'concurrency', { least: 1, most: 256 }) ?? 16;
  const texts = await readTexts(file, limit);
  const demo = join(env['BIHUAN_DATA_DIR'] ?? '.data', 'demo.json');
  const office = await officeFromDemo(demo, textOf(values, 'base'));
  const done = await submitTexts(office, texts, concurrency, out);
  out.result(done, summaryLines(done));
  const whole = done.submitted === texts.length && done.distinct === texts.length && done.lost.length === 0;
  return whole ? 0 : 1;
}
