import { Injectable } from '@nestjs/common';
import type { SeenProblem } from '@bihuan/application/problem/read-problem.js';
import type { TimelineAnswer } from '@bihuan/contracts/http/timeline.contract.js';
import type { Sql } from '@bihuan/db/database.js';
import { readNames } from '@bihuan/db/people/names.repository.js';
import { readTimeline } from '@bihuan/db/problem/problem-details.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { readsAsStaff } from '@bihuan/domain/access/can.js';
import { presentEvent } from './timeline.presenter.js';

/** Fetches the history as far as the reader may see it. */
@Injectable()
export class TimelineReader {
  async answer(sql: Sql, { record, env }: SeenProblem, actor: Actor): Promise<TimelineAnswer> {
    const { problem } = record;
    const asStaff = readsAsStaff(actor, problem);
    const rows = await readTimeline(sql, problem.id, !asStaff);
    const ids = rows.flatMap((row) => (row.actor_id === null ? [] : [row.actor_id]));
    const names = await readNames(sql, [...new Set(ids)]);
    const view = { asStaff, names, problem, calendar: env.calendar };
    return { items: rows.map((row) => presentEvent(row, view)) };
  }
}
