import { Worker } from 'node:worker_threads';
import { packModel } from '@bihuan/classifier/artefact.js';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { trainAndJudge } from '@bihuan/classifier/train/train-model.js';
import type { Trained, TrainRequest } from './retrain.js';

/** Trains in this thread, which does nothing else meanwhile. The catalogue stays in every training set (handbook 9). */
export function train({ lessons, parent, seed }: TrainRequest, catalogue = shippedCatalogue()): Trained {
  const { model, judged } = trainAndJudge(lessons, { catalogue, parent, seed });
  const outOfFold = lessons.map(({ problem_id, label }, i) => {
    const { guess, p } = judged[i]!;
    return { problemId: problem_id, label, guess, p };
  });
  const { body, weights } = packModel(model);
  const { facts } = model;
  return {
    stored: { id: facts.id, facts: { ...facts }, body, weights, outOfFold },
    thresholds: facts.thresholds,
  };
}

/** The same in a thread of its own; it ends when the caller's signal says so. */
export async function trainBeside(request: TrainRequest, signal?: AbortSignal): Promise<Trained> {
  const thread = new Worker(new URL('./train.thread.js', import.meta.url), { workerData: request });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop);
  try {
    const trained = await new Promise<Trained>((done, fail) => {
      thread.once('message', done);
      thread.once('error', fail);
      thread.once('exit', () => fail(new Error('the training was stopped')));
    });
    // A Buffer crosses threads as plain bytes.
    const { stored } = trained;
    return { ...trained, stored: { ...stored, weights: Buffer.from(stored.weights) } };
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
