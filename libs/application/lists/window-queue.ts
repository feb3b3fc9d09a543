import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import { countQueue, readQueue, type QueuePosition } from '@bihuan/db/problem/window-queue.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can } from '@bihuan/domain/access/can.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { QueueView } from '@bihuan/domain/queue/queue-views.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Directory, Region } from '../office/directory.js';
import type { SeenProblem } from '../problem/read-problem.js';
import type { Page, PageRequest, ProblemListParts } from './problem-list.js';
import { decodeCursor, encodeCursor, isInstant, isOneOf, isUuid, type PartCheck } from './page-cursor.js';
import { seeProblems } from './see-problems.js';

export interface QueueRequest {
  readonly window: string;
  /** Default: the first region in which the actor may read this window's queue. */
  readonly region?: string;
  readonly view: QueueView;
}

/** One page of a queue. `asOf` is the instant of the first page: all pages are in its order. */
export interface QueuePage extends Page<SeenProblem> {
  readonly region: Region;
  readonly window: Region['windows'][number];
  readonly view: QueueView;
  readonly asOf: Instant;
  readonly counts: Readonly<Record<QueueView, number>>;
}

/** What a window has to do, in the order of handbook 7. @throws DomainError `not_found`, `cursor_invalid` (invalid) */
export async function windowQueue(
  parts: ProblemListParts,
  actor: Actor,
  request: QueueRequest,
  page: PageRequest,
): Promise<QueuePage> {
  const { region, window } = await findQueue(parts.directory, actor, request);
  const list = { list: 'queue', region: region.region, window: window.code, view: request.view };
  const from = page.cursor === undefined ? undefined : startOf(list, page.cursor);
  const asOf = from?.asOf ?? (await readOfficeNow(parts.database));
  const queue = { actor, region: region.region, window: window.code, asOf };
  const [counts, found] = await Promise.all([
    countQueue(parts.database, queue),
    readQueue(parts.database, queue, { view: request.view, after: from?.after ?? null, limit: page.limit }),
  ]);
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    region,
    window,
    view: request.view,
    asOf,
    counts,
    items: await seeProblems(
      parts,
      rows.map((r) => r.id),
    ),
    nextCursor: last && found.length > page.limit ? cursorOf(list, asOf, last) : null,
  };
}

/** One answer for a window that is not there and one whose queue is not the actor's to read. */
async function findQueue(directory: Directory, actor: Actor, { window: code, region: named }: QueueRequest) {
  const regions = await directory.all();
  for (const region of regions.values()) {
    const window = region.windows.find((w) => w.code === code);
    const isMeant = window && (named === undefined || region.region === named);
    if (isMeant && can(actor, 'queue:read', { window: code, region: region.region }))
      return { region, window };
  }
  throw new DomainError(
    'not_found',
    'not_found',
    'There is no such window, or its queue is not yours to see.',
  );
}

const isRunning: PartCheck = (part) => part === '' || isInstant(part);

function cursorOf(list: object, asOf: Instant, p: QueuePosition): string {
  return encodeCursor(list, [asOf, p.rank, p.running ?? '', p.urgent ? 1 : 0, p.submittedAt, p.id]);
}

function startOf(list: object, cursor: string): { asOf: Instant; after: QueuePosition } {
  const checks = [isInstant, isOneOf(0, 1, 2), isRunning, isOneOf(0, 1), isInstant, isUuid];
  const [asOf, rank, running, urgent, submittedAt, id] = decodeCursor(list, cursor, checks);
  return {
    asOf: Number(asOf),
    after: {
      rank: Number(rank),
      running: running === '' ? null : Number(running),
      urgent: urgent === 1,
      submittedAt: Number(submittedAt),
      id: String(id),
    },
  };
}
