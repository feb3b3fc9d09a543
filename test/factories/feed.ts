import { setTimeout as delay } from 'node:timers/promises';
import type { Office } from './office.js';

/**
 * Waits until the feed shows every event so far. A transaction that is open anywhere on the server, in a neighbour's test
 * too, holds it back for a moment (handbook 4, Between processes).
 */
export async function feedSettled({ database }: Pick<Office, 'database'>): Promise<void> {
  for (;;) {
    const hidden = await database.run(
      'select from event where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1',
    );
    if (hidden.length === 0) return;
    await delay(10);
  }
}
