import { createSimilarIndex, readingOf } from '../../libs/classifier/similar.js';
import { cleanText, type LabelledLine } from '../../libs/classifier/train/dataset.js';
import type { Row } from './table.js';

const ASKED = 200;

/** What the index of similar texts costs at two sizes; a larger one than the corpus holds its texts cut in halves. */
export function similarRows(lines: readonly LabelledLine[]): readonly Row[] {
  const whole = lines.map((line) => cleanText(line).body);
  const parts = whole.flatMap((text) => [0, 1, 2].map((k) => text.slice(k * 80, k * 80 + 200)));
  const reading = readingOf(whole.slice(0, 2_000));
  return [5_000, 20_000].flatMap((size) => {
    globalThis.gc?.();
    const before = process.memoryUsage();
    const index = createSimilarIndex(reading);
    const texts = (size > whole.length ? parts : whole).slice(0, size);
    texts.forEach((text, i) => index.add(String(i), text));
    const after = process.memoryUsage();
    const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    const times = texts.slice(0, ASKED).map((text) => {
      const since = performance.now();
      index.nearest(text, 5);
      return performance.now() - since;
    });
    const median = times.sort((a, b) => a - b)[ASKED / 2]!;
    const goal = size === 5_000 ? 1 : 4;
    const name = `similar among ${index.size()}`;
    return [
      { name: `${name}: p50`, must: goal, aim: goal, ours: median, least: true, unit: 'ms' },
      { name: `${name}: memory`, must: null, aim: null, ours: bytes / 2 ** 20, unit: 'MB' },
    ];
  });
}
