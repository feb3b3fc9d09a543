import { Injectable } from '@nestjs/common';
import { readDeciding } from '@bihuan/application/routing/deciding.js';
import { auditWindows } from '@bihuan/application/routing/guards.js';
import { learnFromEvents } from '@bihuan/application/routing/learn.js';
import { LoadedModel } from '@bihuan/application/routing/loaded-model.js';
import { isTrainingDue, retrain } from '@bihuan/application/routing/retrain.js';
import { ShadowModel } from '@bihuan/application/routing/shadow-model.js';
import { trainBeside } from '@bihuan/application/routing/train.js';
import { Loop } from './loop.js';
import { Given, Loops, Parts } from './parts.js';

/** Real ms. */
const LEARN_EVERY = 2_000;
const AUDIT_EVERY = 600_000;
const RETRAIN_EVERY = 3_600_000;

/** The learning loop (handbook 9): remembers what became of routings, watches their precision, trains when it is worth it. */
@Injectable()
export class LearningLoops extends Loops {
  protected readonly loops: readonly Loop[];
  private readonly leaving = new AbortController();
  private readonly shadow: ShadowModel;
  private readonly champions: LoadedModel;

  constructor(
    private readonly given: Given,
    private readonly parts: Parts,
  ) {
    super();
    const { settings, log } = given;
    this.shadow = new ShadowModel(parts.database, settings.ROUTING_PRECISION, {
      onRefused: (error) => log.error('the shadow is not asked; learning goes on without it', { error }),
      onFailure: ({ kind, at }) =>
        log.error('the shadow failed on a text; learning goes on', { kind, reason: at }),
    });
    this.champions = new LoadedModel(parts.database, (error) =>
      log.error('the champion cannot be loaded; the shipped catalogue is audited', { error }),
    );
    const loop = (name: string, every: number, pass: () => Promise<boolean>) =>
      new Loop(name, every, pass, log);
    this.loops = settings.WORKER_LEARNING
      ? [
          loop('learning', LEARN_EVERY, () => this.learn()),
          loop('audit', AUDIT_EVERY, () => this.audit()),
          loop('retraining', RETRAIN_EVERY, () => this.retrain()),
        ]
      : [];
  }

  /** A training takes minutes at worst: it is not waited for, the next start begins it again. */
  override async beforeApplicationShutdown(): Promise<void> {
    this.leaving.abort();
    await super.beforeApplicationShutdown();
  }

  private learn(): Promise<boolean> {
    return learnFromEvents({ database: this.parts.database, shadow: this.shadow.current });
  }

  private async audit(): Promise<boolean> {
    const { database, clock } = this.parts;
    const target = this.given.settings.ROUTING_PRECISION;
    const deciding = await readDeciding(database, this.champions, target);
    const changed = await auditWindows(database, { ...deciding, target, now: await clock.now() });
    if (changed.length > 0)
      this.given.log.warn('the precision of routing asks for other thresholds', {
        reason: changed.join(', '),
      });
    return false;
  }

  private async retrain(): Promise<boolean> {
    const { database } = this.parts;
    if (!(await isTrainingDue(database, Date.now()))) return false;
    const { signal } = this.leaving;
    const train = (request: Parameters<typeof trainBeside>[0]) => trainBeside(request, signal);
    const precision = this.given.settings.ROUTING_PRECISION;
    const { id, status, lessons } = await retrain({ database, precision, train });
    this.given.log.info('a model was trained', { reason: `${id.slice(0, 12)} is ${status}`, count: lessons });
    return false;
  }
}
