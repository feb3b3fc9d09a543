import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@bihuan/observability/logger.js';

/** Work that is done again after a rest, never twice at the same time; a failure is logged once until it works again. */
export class Repeating {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private failing = false;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the work in hand has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.once();
      await delay(this.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async once(): Promise<void> {
    try {
      await this.work();
      if (this.failing) this.log.info('works again', { loop: this.name });
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('failed; goes on trying', { loop: this.name, error });
      this.failing = true;
    }
  }
}
