/** From text to window without network, worker thread or native model runtime (handbook 9): what the hot path can reach at all. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT, withoutComments } from './sources.js';

/** Imports and exports from elsewhere that are there when the program runs: a type is not. */
const FROM = /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
/** What reaches out, starts something or loads later, needing no import. */
const REACHES_OUT =
  /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|Worker|WebAssembly|require|dlopen)\b|\bimport\(/;

interface Reached {
  readonly files: ReadonlySet<string>;
  /** Packages and parts of Node. */
  readonly outside: ReadonlySet<string>;
}

function importsOf(text: string): readonly string[] {
  return [...withoutComments(text).matchAll(FROM)].map(([, from = '']) => from);
}

/** A file of ours from the root of the checkout, null for a package or a part of Node. */
function ours(from: string, file: string): string | null {
  const source = from.replace(/\.js$/u, '.ts');
  if (source.startsWith('@bihuan/')) return source.replace('@bihuan/', 'libs/');
  return source.startsWith('.') ? normalize(join(dirname(file), source)) : null;
}

function reachedFrom(...roots: readonly string[]): Reached {
  const files = new Set(roots);
  const outside = new Set<string>();
  for (const file of files) {
    for (const from of importsOf(file.endsWith('.ts') ? readFileSync(join(ROOT, file), 'utf8') : '')) {
      const next = ours(from, file);
      if (next === null) outside.add(from);
      else files.add(next);
    }
  }
  return { files, outside };
}

test.each([
  // The catalogue is named by its hash.
  ['the catalogue', ['libs/classifier/classifier.ts'], ['node:crypto']],
  ['what a model says', ['libs/classifier/classifier.ts', 'libs/classifier/predict.ts'], ['node:crypto']],
  [
    // Read from a folder or a row; jieba cuts words by a dictionary that lies in its package.
    'a trained model, read and asked',
    ['libs/classifier/artefact.ts', 'libs/classifier/predict.ts'],
    ['@node-rs/jieba', '@node-rs/jieba/dict.js', 'node:crypto', 'node:fs', 'node:path'],
  ],
])('%s needs nothing else', (_what, roots, needs) => {
  const { files, outside } = reachedFrom(...roots);
  expect(files.size).toBeGreaterThan(20);
  expect([...outside].sort()).toEqual(needs);
  const reaching = [...files].filter((file) =>
    REACHES_OUT.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
  );
  expect(reaching.filter((file) => file.endsWith('.ts') && !file.includes('/catalogue/'))).toEqual([]);
});

test.each([
  ["import { Worker } from 'node:worker_threads';", ['node:worker_threads']],
  [
    "import {\n  request,\n} from 'node:https';\nimport ort from 'onnxruntime-node';",
    ['node:https', 'onnxruntime-node'],
  ],
  ["import 'undici';\nexport * from './a.js';", ['undici', './a.js']],
  ["import type { Worker } from 'node:worker_threads';\n// import x from 'y';", []],
])('%j is seen', (text, from) => {
  expect(importsOf(text)).toEqual(from);
});

test.each(["const answer = await fetch('https://a');", "await import('./late.js')", 'new Worker(file)'])(
  '%s reaches out',
  (text) => expect(REACHES_OUT.test(text)).toBe(true),
);
