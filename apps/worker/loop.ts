import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@bihuan/observability/logger.js';

/** Real ms until the next try after a failure: what we talk to is probably away. */
const AFTER_FAILURE_MS = 1_000;
/** Of a long outage the log keeps one line in sixty, about one a minute. */
const SAY_EVERY = 60;

/**
 * Work that is done again and again, never twice at the same time. A pass that answers `true` is followed by the next one
 * at once; a failing pass is tried again after a second and never ends the loop.
 */
export class Loop {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private failures = 0;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly pass: () => Promise<boolean>,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the pass in hand has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const restMs = await this.once();
      if (restMs > 0) await this.rest(restMs);
    }
  }

  private async once(): Promise<number> {
    try {
      const again = await this.pass();
      if (this.failures > 0) this.log.info('works again', { loop: this.name, count: this.failures });
      this.failures = 0;
      return again ? 0 : this.everyMs;
    } catch (error) {
      if (this.failures % SAY_EVERY === 0)
        this.log.error('failed; goes on trying', { loop: this.name, error });
      this.failures += 1;
      return Math.max(this.everyMs, AFTER_FAILURE_MS);
    }
  }

  private async rest(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
