import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Telling } from '@bihuan/temporal/telling.js';
import { workflowIdOf, type Word } from '@bihuan/workflows/problem/problem.messages.js';
import { startWorker, tellingOver } from '../support/temporal.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A life as the workflow sees it: `answers` are what its rings find, `play` what it hears. `at` is ms since the start. */
interface Scene {
  readonly first: Told;
  readonly answers: readonly (Told | 'away')[];
  readonly play: readonly { readonly wait: number; readonly tell?: Told }[];
}
type Told = { readonly at: number | null } | 'over';

/** What can become of a workflow, each once; their histories are committed and replayed (handbook 4, Workflow rules). */
export const SCENES: Readonly<Record<string, Scene>> = {
  'closed-before-its-first-alarm': {
    first: { at: 5 * DAY },
    answers: [],
    play: [{ wait: DAY, tell: 'over' }, { wait: HOUR }],
  },
  'three-alarms': {
    first: { at: 2 * HOUR },
    answers: [{ at: DAY }, { at: 3 * DAY }, 'over'],
    play: [{ wait: 4 * DAY }],
  },
  'paused-and-resumed': {
    first: { at: 5 * DAY },
    answers: [{ at: null }, 'over'],
    play: [
      { wait: HOUR, tell: { at: null } },
      { wait: 2 * DAY, tell: { at: 3 * DAY } },
      { wait: DAY },
      { wait: 8 * DAY },
    ],
  },
  'database-away-for-a-while': {
    first: { at: HOUR },
    answers: ['away', 'away', 'away', { at: 2 * HOUR }, 'over'],
    play: [{ wait: 3 * HOUR }],
  },
};

/** Plays a scene on the time-skipping server and returns its history as JSON, as the SDK replays it. */
export async function playScene(env: TestWorkflowEnvironment, scene: Scene): Promise<object> {
  const problemId = randomUUID();
  const start = await env.currentTimeMs();
  let stamp = 0;
  const word = (told: Told): Word => ({
    stamp: ++stamp,
    over: told === 'over',
    wakeAt: told === 'over' || told.at === null ? null : start + told.at,
  });
  const answers = [...scene.answers];
  const ring = async () => {
    const answer = answers.shift() ?? 'over';
    if (answer === 'away') throw new DomainError('busy', 'unavailable');
    return word(answer);
  };
  // Cached: otherwise every task would run the ring a second time.
  const worker = await startWorker({
    connection: env.nativeConnection,
    taskQueue: problemId,
    ring,
    cached: 10,
  });
  try {
    const telling = tellingOver(env.client, problemId);
    await telling.tell(problemId, word(scene.first), true);
    await act(env, telling, problemId, scene.play, word);
    const handle = env.client.workflow.getHandle(workflowIdOf(problemId));
    const { status } = await handle.describe();
    if (status.name !== 'COMPLETED') throw new Error(`the scene ended ${status.name}`);
    // Who recorded it is nobody's business.
    const anonymous = (key: string, value: unknown) => (key === 'identity' ? 'test' : value);
    return JSON.parse(historyToJSON(await handle.fetchHistory()), anonymous) as object;
  } finally {
    await worker.stop();
  }
}

async function act(
  env: TestWorkflowEnvironment,
  telling: Telling,
  problemId: string,
  play: Scene['play'],
  word: (told: Told) => Word,
): Promise<void> {
  for (const { wait, tell } of play) {
    await env.sleep(wait);
    if (tell) await telling.tell(problemId, word(tell), false);
  }
}
