import { Injectable } from '@nestjs/common';
import { Reconciler } from '@bihuan/application/alarm/reconcile.js';
import { LANES, sweep } from '@bihuan/application/alarm/sweep.js';
import type { Aside } from '@bihuan/application/alarm/ring.js';
import { AlarmRelay } from '@bihuan/application/alarm/tell.js';
import { Telling } from '@bihuan/temporal/telling.js';
import { Loop } from './loop.js';
import { Given, Loops, Parts } from './parts.js';
import { VitalSigns } from './vital-signs.js';

/** Real ms. */
const RELAY_EVERY = 200;
const SWEEP_EVERY = 250;
const RECONCILE_EVERY = 5_000;

/** What keeps workflows and rows together: the relay tells, the sweeper records beside them, the reconciler mends. */
@Injectable()
export class AlarmLoops extends Loops {
  protected readonly loops: readonly Loop[];
  private readonly relay: AlarmRelay;
  private readonly reconciler: Reconciler;

  constructor(
    private readonly given: Given,
    private readonly parts: Parts,
    private readonly signs: VitalSigns,
  ) {
    super();
    const { settings, log } = given;
    const { database, clock, temporal } = parts;
    this.relay = new AlarmRelay({
      database,
      clock,
      teller: new Telling(temporal, settings.TEMPORAL_TASK_QUEUE),
    });
    this.reconciler = new Reconciler({ database, clock, namespaceId: () => this.askTemporal() });
    const loop = (name: string, every: number, pass: () => Promise<boolean>) =>
      new Loop(name, every, pass, log);
    const lanes = Array.from({ length: LANES }, (_, lane) => lane);
    this.loops = [
      ...(settings.WORKER_RELAY ? [loop('relay', RELAY_EVERY, () => this.tell())] : []),
      ...(settings.WORKER_RELAY ? [loop('reconciler', RECONCILE_EVERY, () => this.reconcile())] : []),
      ...(settings.WORKER_SWEEPER
        ? lanes.map((lane) => loop(`sweeper ${lane}`, SWEEP_EVERY, () => this.sweep(lane)))
        : []),
    ];
  }

  /** A problem whose settling throws is a bug of ours: its deadline is not recorded until somebody has looked. */
  alert({ problemId, error, failures, delayMs }: Aside): void {
    this.signs.count('putAside', 1);
    this.given.log.error('a problem cannot be settled; put aside', {
      problemId,
      error,
      attempts: failures,
      delayMs,
    });
  }

  private async tell(): Promise<boolean> {
    const { told, failed, full } = await this.relay.pass();
    this.signs.passed('relay');
    this.signs.count('told', told);
    const [first] = failed;
    // The loop's own way of saying it: once a minute while Temporal is away.
    if (first && told === 0) throw first.error;
    for (const { problemId, error } of failed) this.given.log.warn('could not tell', { problemId, error });
    return full;
  }

  private async sweep(lane: number): Promise<boolean> {
    const { settled, aside, full } = await sweep(this.parts, lane);
    this.signs.passed('sweeper');
    this.signs.count('swept', settled);
    for (const one of aside) this.alert(one);
    return full;
  }

  private async reconcile(): Promise<boolean> {
    const { changed, retold, overslept } = await this.reconciler.pass();
    this.signs.count('retold', retold + overslept);
    if (changed.length > 0)
      this.given.log.warn('neighbours have changed; alarms are told again', {
        reason: changed.join(', '),
        count: retold,
      });
    if (overslept > 0) this.given.log.warn('workflows have overslept; told again', { count: overslept });
    return false;
  }

  private async askTemporal(): Promise<string> {
    const id = await this.parts.temporal.namespaceId();
    this.signs.sawTemporal();
    return id;
  }
}
