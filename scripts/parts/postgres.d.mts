export interface PostgresServer {
  /** Opens the maintenance database as superuser. */
  readonly url: string;
  readonly port: number;
  readonly child: { readonly pid: number };
  stop(): Promise<void>;
}

export function startPostgres(options: {
  readonly folder: string;
  readonly port?: number;
  readonly log: string;
  readonly runDir: string;
  /** Nothing is synced to the disk. */
  readonly careless?: boolean;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly temporary?: string;
}): Promise<PostgresServer>;

export function ensureDatabase(adminUrl: string, name: string): Promise<string>;
