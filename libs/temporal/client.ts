import { Client, Connection } from '@temporalio/client';

/** Every call ends by then: without it a start hangs for 20 s while the server is away (handbook 6). Ms. */
export const DEADLINE_MS = 2_000;

export interface TemporalSettings {
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_NAMESPACE: string;
}

/** Our way to Temporal: connects at the first call, and each call answers or rejects within two seconds. */
export interface Temporal {
  readonly client: Client;
  call<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** The server's id of our namespace: a new one means that its store was wiped (handbook 4, Reconciler). */
  namespaceId(): Promise<string>;
  close(): Promise<void>;
}

/** Opens nothing yet: a process starts whether Temporal is there or not. */
export function openTemporal(settings: TemporalSettings): Temporal {
  const connection = Connection.lazy({
    address: settings.TEMPORAL_ADDRESS,
    connectTimeout: DEADLINE_MS,
    // gRPC would wait up to two minutes between tries after a long outage; our relay probes all the time.
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 2_000 },
  });
  const namespace = settings.TEMPORAL_NAMESPACE;
  const client = new Client({ connection, namespace });
  const call = <T>(work: (client: Client) => Promise<T>) =>
    connection.withDeadline(Date.now() + DEADLINE_MS, () => work(client));
  return {
    client,
    call,
    namespaceId: async () => {
      const answer = await call(() => connection.workflowService.describeNamespace({ namespace }));
      const id = answer.namespaceInfo?.id;
      if (!id) throw new Error(`Temporal does not say the id of namespace '${namespace}'`);
      return id;
    },
    close: () => connection.close(),
  };
}
