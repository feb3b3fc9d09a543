import { Inject, Injectable } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import type { FeedEvent } from '@bihuan/contracts/http/feed.contract.js';
import type { Database } from '@bihuan/db/database.js';
import { readNames } from '@bihuan/db/people/names.repository.js';
import type { FeedRow } from '@bihuan/db/problem/event-feed.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { readsAsStaff } from '@bihuan/domain/access/can.js';
import { DATABASE } from '../office/office.tokens.js';
import { presentEvent } from '../problem/timeline.presenter.js';

/** Presents events as the timeline of their problem would, without people's words. */
@Injectable()
export class FeedReader {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async present(rows: readonly FeedRow[], actor: Actor): Promise<FeedEvent[]> {
    const actors = rows.flatMap((row) => row.actor_id ?? []);
    const [names, regions] = await Promise.all([
      readNames(this.database, [...new Set(actors)]),
      this.directory.all(),
    ]);
    return rows.map((row) => {
      const region = regions.get(row.region);
      if (!region) throw new Error(`region ${row.region} is gone`);
      const problem = {
        enterpriseId: row.enterprise_id,
        region: row.region,
        window: row.window,
        windows: row.windows,
      };
      const asStaff = readsAsStaff(actor, problem);
      const event = presentEvent(
        { ...row, words: null },
        { asStaff, names, problem, calendar: region.calendar },
      );
      return { ...event, problem: { id: row.problem_id, number: row.number } };
    });
  }
}
