import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; from a fast statement to the longest deadline anywhere. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The figures of one process, for `/metrics`. Names begin with `bihuan_`; labels come from closed lists only. */
export class Metrics {
  readonly registry = new Registry();

  /** `defaults`: also memory, event loop and garbage collection of the process. */
  constructor(process: string, options: { readonly defaults?: boolean } = {}) {
    this.registry.setDefaultLabels({ process });
    if (options.defaults ?? true) collectDefaultMetrics({ register: this.registry });
  }

  counter<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name: `bihuan_${name}`, help, labelNames, registers: [this.registry] });
  }

  gauge<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> {
    return new Gauge({ name: `bihuan_${name}`, help, labelNames, registers: [this.registry] });
  }

  /** Observes seconds. */
  histogram<L extends string = never>(
    name: string,
    help: string,
    labelNames: readonly L[] = [],
  ): Histogram<L> {
    return new Histogram({
      name: `bihuan_${name}`,
      help,
      labelNames,
      buckets: BUCKETS,
      registers: [this.registry],
    });
  }

  /** Prometheus text format, with its content type. */
  async text(): Promise<{ readonly contentType: string; readonly body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }
}
