import { Injectable } from '@nestjs/common';
import type { Delivered } from './deliver.js';

/** What the notifier says of itself in its heartbeat; readiness and metrics read it there. Counts since its start. */
@Injectable()
export class VitalSigns {
  private readonly counts: Record<Exclude<Delivered, 'nothing'> | 'recovered' | 'hintedAgain', number> = {
    sent: 0,
    failed: 0,
    uncertain: 0,
    pending: 0,
    recovered: 0,
    hintedAgain: 0,
  };
  /** Do the workers take jobs? */
  working = false;

  count(what: keyof VitalSigns['counts'], by = 1): void {
    this.counts[what] += by;
  }

  detail(): Readonly<Record<string, unknown>> {
    return { working: this.working, counts: this.counts };
  }
}
