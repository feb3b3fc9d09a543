import { parentPort, workerData } from 'node:worker_threads';
import type { TrainRequest } from './retrain.js';
import { train } from './train.js';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to a thread, not a window
parentPort?.postMessage(train(workerData as TrainRequest));
