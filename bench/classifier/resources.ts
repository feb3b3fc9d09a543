import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identified, loadModel, saveModel } from '../../libs/classifier/artefact.js';
import type { Model } from '../../libs/classifier/model.js';
import { predict } from '../../libs/classifier/predict.js';
import type { Line } from '../../libs/classifier/train/dataset.js';

/** The model with its columns repeated up to `windows` labels: what scoring costs depends on their number alone. */
export function widened(model: Model, windows: number): Model {
  const { classes, weights } = model.linear;
  const n = classes.length;
  const wide = new Float32Array((model.places.width + 1) * windows);
  for (let k = 0; k < wide.length; k++) {
    wide[k] = weights[Math.floor(k / windows) * n + ((k % windows) % n)]!;
  }
  const names = Array.from({ length: windows }, (_, c) => `${classes[c % n]}-${c}`);
  const { calibration: fitted } = model.facts;
  const calibration = { ...fitted, bias: names.map((_, c) => fitted.bias[c % n]!) };
  return identified({
    ...model,
    linear: { classes: names, weights: wide },
    facts: { ...model.facts, calibration },
  });
}

/** Milliseconds a text takes from characters to a decision with its reasons: median and 99th percentile. */
export function timesOf(ask: (line: Line) => unknown, lines: readonly Line[]) {
  for (const line of lines.slice(0, 300)) ask(line);
  const times = lines
    .map((line) => {
      const since = performance.now();
      ask(line);
      return performance.now() - since;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

const SAMPLE = '我们厂的变压器容量不够,想申请增容,供电方案一直没出来。our street light is out. ';

/** In a process of its own: megabytes that loading a model and classifying with it adds. */
export function measureMemory(dir: string): void {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const model = loadModel(dir);
  for (let i = 0; i < 300; i++) predict(model, { text: SAMPLE.repeat(1 + (i % 9)) }, 0.9);
  globalThis.gc?.();
  process.stdout.write(String((process.memoryUsage().rss - before) / 2 ** 20));
}

/** Megabytes that a model adds to a process, measured in a fresh one. */
export function memoryOf(model: Model): number {
  const place = mkdtempSync(join(tmpdir(), 'bihuan-bench-'));
  try {
    saveModel(model, join(place, 'model'));
    const bench = fileURLToPath(new URL('../classifier.bench.js', import.meta.url));
    const args = ['--expose-gc', bench, '--memory-of', join(place, 'model')];
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
