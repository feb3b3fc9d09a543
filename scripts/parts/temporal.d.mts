export interface TemporalServer {
  readonly address: string;
  readonly ui: string;
  readonly child: { readonly pid: number };
  stop(): Promise<void>;
}

export function startTemporal(options: {
  readonly cli: string;
  /** SQLite file; in memory without it. */
  readonly store?: string;
  readonly port?: number;
  readonly uiPort?: number;
  readonly log: string;
  readonly runDir: string;
  readonly temporary?: string;
  readonly args?: readonly string[];
}): Promise<TemporalServer>;

export function temporalServes(address: string, timeoutMs?: number): Promise<boolean>;
