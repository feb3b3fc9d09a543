import { readdirSync, rmSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { workflowIdOf } from '@bihuan/workflows/problem/problem.messages.js';
import { startHouse, type HouseProcess } from '../support/house-process.js';
import { ownTemporal, temporaryPlace } from '../support/own-servers.js';
import { until } from '../support/waiting.js';
import type { SubmitParts } from '@bihuan/application/problem/submit.js';
import { hire, openOffice, type Office } from './office.js';
import { submitOne, submitParts, sure } from './problem.js';

type OwnTemporal = Awaited<ReturnType<typeof ownTemporal>>;

/** An office on the real clock with a Temporal of its own that a test may stop, wipe and bring back. */
export class FaultOffice {
  private readonly workers: HouseProcess[] = [];

  private constructor(
    readonly office: Office,
    readonly place: ReturnType<typeof temporaryPlace>,
    private temporal: OwnTemporal,
    private readonly intake: Actor,
    private readonly parts: SubmitParts,
  ) {}

  static async open(): Promise<FaultOffice> {
    const office = await openOffice();
    // Real time: the region `duty` is open around the clock, so dues fall where the test wants them.
    await office.database.run(
      `update office_clock set anchor_office = now(), anchor_wall = now(), factor = 1`,
    );
    await anchorOfficeClock(office.database, 1);
    const place = temporaryPlace();
    const intake = await hire(office, 'intake', { region: 'duty' });
    const parts = submitParts(office, sure('general'));
    return new FaultOffice(office, place, await ownTemporal(place.path, homePort()), intake, parts);
  }

  worker(env: Readonly<Record<string, string>> = {}): HouseProcess {
    const worker = startHouse('worker', {
      DATABASE_URL: this.office.url,
      TEMPORAL_ADDRESS: this.temporal.address,
      ...env,
    });
    this.workers.push(worker);
    return worker;
  }

  /** Submitted so long ago that the promise of one working day ends `inMs` from now. */
  async submitDueIn(inMs: number): Promise<string> {
    const { id } = await submitOne(this.parts, this.intake, {
      region: 'duty',
      enterprise: { code: '91330100MA27XYZ123', name: '示范企业' },
      receivedAt: Date.now() - 86_400_000 + inMs,
    });
    return id;
  }

  stopTemporal(): Promise<void> {
    return this.temporal.stop();
  }

  /** Back at the same address, with the store it had, or with none. */
  async startTemporal(options: { wiped?: boolean } = {}): Promise<void> {
    if (options.wiped) this.wipe();
    const port = Number(this.temporal.address.split(':')[1]);
    this.temporal = await ownTemporal(this.place.path, port);
    if (!this.temporal.address.endsWith(`:${port}`)) throw new Error(`port ${port} was taken meanwhile`);
  }

  /** The runs of a problem's workflow that are open now: at most one by its id. */
  async isArmed(problemId: string): Promise<boolean> {
    const connection = await Connection.connect({ address: this.temporal.address, connectTimeout: 5_000 });
    try {
      const client = new Client({ connection });
      const { status } = await client.workflow.getHandle(workflowIdOf(problemId)).describe();
      return status.name === 'RUNNING';
    } catch {
      return false;
    } finally {
      await connection.close();
    }
  }

  /** How many workflows run, and how many runs this store has ever seen. */
  async workflows(): Promise<{ readonly running: number; readonly ever: number }> {
    const connection = await Connection.connect({ address: this.temporal.address });
    try {
      const { workflow } = new Client({ connection });
      const count = async (query: string) => (await workflow.count(query)).count;
      return { running: await count(`ExecutionStatus = 'Running'`), ever: await count('') };
    } finally {
      await connection.close();
    }
  }

  untilAllTold(ms = 60_000): Promise<number> {
    return until(
      () => this.count(`select count(*)::int n from alarm where told < stamp`),
      (n) => n === 0,
      ms,
    );
  }

  untilEvents(problemId: string, kind: string, ms = 30_000): Promise<number> {
    return until(
      () =>
        this.count(
          `select count(*)::int n from event where problem_id = '${problemId}' and kind = '${kind}'`,
        ),
      (n) => n > 0,
      ms,
    );
  }

  async count(sql: string): Promise<number> {
    const [row] = await this.office.database.run<{ n: number }>(sql);
    return row?.n ?? -1;
  }

  async close(): Promise<void> {
    // A test that failed half-way has not stopped them.
    await Promise.all(this.workers.map((worker) => worker.stop()));
    await this.temporal.stop();
    await this.office.close();
    this.place.remove();
  }

  private wipe(): void {
    for (const name of readdirSync(this.place.path)) {
      if (name.startsWith('temporal.db')) rmSync(`${this.place.path}/${name}`);
    }
  }
}

/** Below the range that outgoing connections use: while the server is down nobody's connection takes its port. */
function homePort(): number {
  return 20_000 + Math.floor(Math.random() * 10_000);
}
