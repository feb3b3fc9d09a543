import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { workflowIdOf, type Word } from '@bihuan/workflows/problem/problem.messages.js';
import { startTemporal, type TemporalServer } from '../../scripts/parts/temporal.mjs';
import { runDir } from '../../scripts/parts/test-servers.mjs';
import { given, temporaryPlace } from '../support/own-servers.js';
import { sourceBundle, startWorker, tellingOver, type RunningWorker } from '../support/temporal.js';
import { until } from '../support/waiting.js';

/** A run may have 51,200 events (handbook 5); the server of this test asks for a new one after 40. */
describe('a workflow with a long history', () => {
  const place = temporaryPlace();
  let server: TemporalServer;
  let connection: Connection;
  let native: NativeConnection;
  let client: Client;
  let worker: RunningWorker;
  const taskQueue = randomUUID();
  const rings: string[] = [];

  beforeAll(async () => {
    server = await startTemporal({
      cli: given('TEMPORAL_CLI_PATH'),
      log: join(place.path, 'temporal.log'),
      runDir,
      temporary: place.path,
      args: ['--dynamic-config-value', 'limit.historyCount.suggestContinueAsNew=40'],
    });
    connection = await Connection.connect({ address: server.address });
    native = await NativeConnection.connect({ address: server.address });
    client = new Client({ connection });
    const ring = (problemId: string): Promise<Word> => {
      rings.push(problemId);
      return Promise.resolve({ stamp: 1_000, wakeAt: null, over: true });
    };
    worker = await startWorker({ connection: native, taskQueue, ring, cached: 10 });
  });
  afterAll(async () => {
    await worker.stop();
    await native.close();
    await connection.close();
    await server.stop();
    place.remove();
  });

  it('goes on in a new run with the last word, and misses none meanwhile', async () => {
    const problemId = randomUUID();
    const telling = tellingOver(client, taskQueue);
    const far = { over: false, wakeAt: Date.now() + 3_600_000 };
    await telling.tell(problemId, { stamp: 1, ...far }, true);
    const handle = client.workflow.getHandle(workflowIdOf(problemId));
    const { runId: first } = await handle.describe();
    let stamp = 1;
    await until(
      async () => {
        await telling.tell(problemId, { stamp: ++stamp, ...far }, false);
        return (await handle.describe()).runId;
      },
      (runId) => runId !== first,
    );
    // It begins where the first run was, not where that began.
    expect((await wordAtStart(handle)).stamp).toBeGreaterThan(5);
    await telling.tell(problemId, { stamp: ++stamp, over: false, wakeAt: Date.now() }, false);
    await until(handle.describe.bind(handle), ({ status }) => status.name === 'COMPLETED');
    expect(rings).toEqual([problemId]);
    const ended = await client.workflow.getHandle(workflowIdOf(problemId), first).fetchHistory();
    expect(JSON.stringify(ended)).toMatch(/continuedAsNew/i);
    await Worker.runReplayHistory(
      { workflowBundle: await sourceBundle() },
      JSON.parse(historyToJSON(ended)) as unknown,
      workflowIdOf(problemId),
    );
  });
});

/** The word that the present run was begun with. */
async function wordAtStart(handle: WorkflowHandle): Promise<Word> {
  const [started] = (await handle.fetchHistory()).events ?? [];
  const payload = started?.workflowExecutionStartedEventAttributes?.input?.payloads?.[1];
  return defaultPayloadConverter.fromPayload(payload ?? {});
}
