/**
 * The table of handbook 9 from the corpora beside the checkout, with a plain TF-IDF + linear baseline in the same run.
 * Trains on train, reports on dev. Needs no server. `--reliability FILE.svg` draws the reliability diagram;
 * `--only hotline|few|banking|complaints|cost` runs a part.
 */
import { parseArgs } from 'node:util';
import { readCatalogue } from '../apps/cli/catalogue-file.js';
import { createClassifier } from '../libs/classifier/classifier.js';
import type { Model } from '../libs/classifier/model.js';
import { predict } from '../libs/classifier/predict.js';
import { thresholdOf } from '../libs/classifier/threshold.js';
import type { Line } from '../libs/classifier/train/dataset.js';
import { trainModel } from '../libs/classifier/train/train-model.js';
import { answersOf, ranker } from './classifier/answers.js';
import { trainBaseline } from './classifier/baseline.js';
import { corpus, hasCorpus } from './classifier/corpus.js';
import { banking, complaints, fewLabels } from './classifier/labels.js';
import { atThreshold, coverageAchieving, measure, worstCells } from './classifier/measures.js';
import { drawReliability } from './classifier/reliability.js';
import { measureMemory, memoryOf, timesOf, widened } from './classifier/resources.js';
import { similarRows } from './classifier/similar-cost.js';
import { print, printHead, type Row } from './classifier/table.js';

const WINDOWS = 50;
const TEXTS = 7_400;

const { values } = parseArgs({
  options: {
    reliability: { type: 'string' },
    only: { type: 'string' },
    'memory-of': { type: 'string' },
  },
});

function show(rows: readonly Row[]): void {
  for (const row of rows) if (!print(row)) process.exitCode = 1;
}

function hotline(model: Model): void {
  const [train, dev] = [corpus('hotline-zh', 'train'), corpus('hotline-zh', 'dev')];
  const ours = answersOf(ranker(model), dev);
  const plain = answersOf(trainBaseline(train), dev);
  const [m, b] = [measure(ours), measure(plain)];
  const covers = (precision: number) => ({
    ours: coverageAchieving(ours, precision),
    baseline: coverageAchieving(plain, precision),
  });
  show([
    { name: 'hotline-zh: accuracy', must: 0.927, aim: 0.935, ours: m.accuracy, baseline: b.accuracy },
    { name: 'hotline-zh: macro-F1', must: 0.922, aim: 0.931, ours: m.macroF1, baseline: b.macroF1 },
    { name: 'hotline-zh: top-2', must: 0.99, aim: 0.993, ours: m.top2, baseline: b.top2 },
    { name: 'hotline-zh: top-3', must: 0.995, aim: 0.998, ours: m.top3, baseline: b.top3 },
    {
      name: 'hotline-zh: calibration error, 15 bins',
      must: 0.025,
      aim: 0.012,
      ours: m.calibrationError,
      baseline: b.calibrationError,
      least: true,
    },
    { name: 'hotline-zh: coverage at achieved 95 %', must: 0.92, aim: 0.95, ...covers(0.95) },
    { name: 'hotline-zh: coverage at achieved 98 %', must: 0.72, aim: 0.82, ...covers(0.98) },
  ]);
  for (const precision of [0.95, 0.98]) {
    const { coverage, precision: achieved } = atThreshold(ours, thresholdOf(model.facts, precision));
    console.log(
      `  at the threshold learnt for ${precision}: coverage ${coverage.toFixed(3)}, right ${achieved.toFixed(4)}`,
    );
  }
  console.log(`  out of fold on train: ${JSON.stringify(model.facts.metrics)}`);
  console.log('  most confused (right → said):');
  for (const [cell, n] of worstCells(ours, 10)) console.log(`    ${String(n).padStart(3)}  ${cell}`);
  if (values.reliability) drawReliability(ours, 'hotline-zh, dev: reliability', values.reliability);
}

function timeRows(
  name: string,
  ask: (line: Line) => unknown,
  lines: readonly Line[],
  longest: readonly Line[],
): readonly Row[] {
  const { p50, p99 } = timesOf(ask, lines);
  const long = timesOf(ask, longest).p99;
  return [
    { name: `${name}: p50`, must: 1, aim: 0.5, ours: p50, least: true, unit: 'ms' },
    { name: `${name}: p99`, must: 10, aim: 4, ours: p99, least: true, unit: 'ms' },
    { name: `${name}, 20,000 characters`, must: 100, aim: 100, ours: long, least: true, unit: 'ms' },
  ];
}

function cost(model: Model): void {
  const dev = corpus('hotline-zh', 'dev');
  const wide = widened(model, WINDOWS);
  const long = dev.map(({ seg, detail }) => seg ?? detail ?? '').join('。');
  const longest = [0, 1, 2, 3].map((k) => ({ text: long.slice(k * 20_000, (k + 1) * 20_000) }));
  const taught = (line: Line) => predict(wide, line, 0.9);
  const shipped = createClassifier();
  const dayZero = ({ text, title, detail, seg }: Line) => shipped.route(text ?? detail ?? seg ?? '', title);
  const all = [...corpus('hotline-zh', 'train'), ...dev];
  const many = [...all, ...all.slice(0, TEXTS - all.length)];
  const since = performance.now();
  trainModel(many);
  const seconds = (performance.now() - since) / 1000;
  // The corpus stands in the order of its labels: every ninth text, or there would be one label only.
  const some = all.filter((_, i) => i % 9 === 0);
  const same = trainModel(some).facts.id === trainModel(some).facts.id;
  show([
    ...timeRows(`a text, ${WINDOWS} windows`, taught, dev, longest),
    ...timeRows('a text, the catalogue', dayZero, dev, longest),
    { name: 'extra memory', must: 200, aim: 60, ours: memoryOf(wide), least: true, unit: 'MB' },
    {
      name: `retraining on ${TEXTS} texts, one core`,
      must: 60,
      aim: 20,
      ours: seconds,
      least: true,
      unit: 's',
    },
    { name: 'same seed, same bytes', must: 1, aim: 1, ours: same ? 1 : 0 },
    ...similarRows(all),
  ]);
}

async function main(): Promise<void> {
  if (!hasCorpus()) {
    console.log('SKIPPED: there is no ../shared/data/corpus beside this checkout, so nothing was measured.');
    return;
  }
  const wants = (part: string) => values.only === undefined || values.only === part;
  printHead();
  const model = wants('hotline') || wants('cost') ? trainModel(corpus('hotline-zh', 'train')) : undefined;
  if (model && wants('hotline')) hotline(model);
  if (wants('few')) show(fewLabels(await readCatalogue('bench/classifier/hotline-catalogue.json')));
  if (wants('complaints')) show([complaints()]);
  if (wants('banking')) show([banking()]);
  if (model && wants('cost')) cost(model);
}

if (values['memory-of']) measureMemory(values['memory-of']);
else await main();
