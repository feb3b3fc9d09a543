import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { ring } from '@bihuan/application/alarm/ring.js';
import { AlarmRelay } from '@bihuan/application/alarm/tell.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import { workflowIdOf } from '@bihuan/workflows/problem/problem.messages.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, stored, submitOne, submitParts } from '../factories/problem.js';
import { given } from '../support/own-servers.js';
import { startWorker, tellingOver, type RunningWorker } from '../support/temporal.js';
import { until } from '../support/waiting.js';

/** What a problem costs Temporal (R5): counted by the server itself; the time-skipping one reports 0. */
describe('state transitions and events of a problem', () => {
  let office: Office;
  let native: NativeConnection;
  let connection: Connection;
  let client: Client;
  let worker: RunningWorker;
  let relay: AlarmRelay;
  let firm: Actor;
  let clerk: Actor;

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    const address = given('TEMPORAL_ADDRESS');
    connection = await Connection.connect({ address });
    native = await NativeConnection.connect({ address });
    client = new Client({ connection });
    const taskQueue = `transitions-${firm.ref.id}`;
    const alert = () => undefined;
    const answer = (problemId: string) => ring({ ...office, alert }, problemId);
    worker = await startWorker({ connection: native, taskQueue, ring: answer, cached: 100 });
    relay = new AlarmRelay({ ...office, teller: tellingOver(client, taskQueue) });
  });
  afterAll(async () => {
    await worker.stop();
    await native.close();
    await connection.close();
    await office.close();
  });

  /** The office's clock from `local` on, running `factor` times as fast as ours. */
  async function run(local: string, factor: number): Promise<void> {
    await anchorOfficeClock(office.database, factor, instant(local));
    office.clock.forget();
  }

  async function counted(problemId: string) {
    const { raw, status, historyLength } = await client.workflow
      .getHandle(workflowIdOf(problemId))
      .describe();
    const transitions = Number(raw.workflowExecutionInfo?.stateTransitionCount);
    return { status: status.name, transitions, events: historyLength };
  }

  it('are at most 6 and 12 for five clicks that end before the first alarm', async () => {
    await run('2026-03-02T10:00', 1);
    const { id } = await submitOne(submitParts(office), firm);
    expect(await relay.pass()).toMatchObject({ told: 1, failed: [] });
    await until(
      () => counted(id),
      ({ transitions }) => transitions === 3,
    );
    const clicks: readonly [Actor, Command][] = [
      [clerk, { name: 'accept', facts: {} }],
      [clerk, { name: 'notify', facts: { complete: true, items: 0 } }],
      [clerk, { name: 'answer', facts: { result: 'solved' } }],
      [firm, { name: 'evaluate', facts: { grade: 5 } }],
    ];
    const told: number[] = [];
    for (const [actor, click] of clicks) {
      await command(office, id, actor, click);
      told.push((await relay.pass()).told);
    }
    // Lazily (handbook 4): only the end needs telling.
    expect(told).toEqual([0, 0, 0, 1]);
    const ended = await until(
      () => counted(id),
      ({ status }) => status === 'COMPLETED',
    );
    expect(ended.transitions).toBeLessThanOrEqual(6);
    expect(ended.events).toBeLessThanOrEqual(12);
  });

  it('are three transitions more for each alarm', async () => {
    // An hour a second: A1 two hours and A2 four and a half hours after submission.
    await run('2026-03-04T10:00', 3_600);
    const { id } = await submitOne(submitParts(office), firm);
    expect(await relay.pass()).toMatchObject({ told: 1, failed: [] });
    const recorded = async () =>
      (await stored(office, id)).clocks.flatMap((c) => c.marks).filter((m) => m.status === 'recorded').length;
    const after: number[] = [];
    for (const alarms of [1, 2]) {
      await until(recorded, (n) => n === alarms);
      const { transitions } = await until(
        () => counted(id),
        (c) => c.transitions >= 3 + 3 * alarms,
      );
      after.push(transitions);
    }
    expect(after).toEqual([6, 9]);
    expect(await relay.pass()).toMatchObject({ leased: 0 });
    await client.workflow.getHandle(workflowIdOf(id)).terminate();
  });
});
