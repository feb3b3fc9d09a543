import { Injectable } from '@nestjs/common';

/** What the worker says of itself in its heartbeat; readiness and metrics read it there. Instants are real time, ISO. */
@Injectable()
export class VitalSigns {
  private temporalSeen: Date | undefined;
  private readonly passes: Record<'sweeper' | 'relay' | 'outbox', Date | undefined> = {
    sweeper: undefined,
    relay: undefined,
    outbox: undefined,
  };
  private readonly counts = { told: 0, swept: 0, rung: 0, retold: 0, putAside: 0 };
  /** Set by the Temporal worker: does it poll for work? */
  polling = false;

  sawTemporal(): void {
    this.temporalSeen = new Date();
  }

  passed(loop: keyof VitalSigns['passes']): void {
    this.passes[loop] = new Date();
  }

  count(what: keyof VitalSigns['counts'], by: number): void {
    this.counts[what] += by;
  }

  /** Temporal counts as connected when it answered within the last fifteen seconds: three rounds of the reconciler. */
  detail(): Readonly<Record<string, unknown>> {
    const temporal = this.temporalSeen !== undefined && Date.now() - this.temporalSeen.getTime() < 15_000;
    const { sweeper, relay, outbox } = this.passes;
    return { temporal, polling: this.polling, sweeper, relay, outbox, counts: this.counts };
  }
}
