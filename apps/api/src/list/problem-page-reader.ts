import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { SeenProblem } from '@bihuan/application/problem/read-problem.js';
import type { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { readNames } from '@bihuan/db/people/names.repository.js';
import { readPageDetails } from '@bihuan/db/problem/problem-page.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Log } from '@bihuan/observability/logger.js';
import { requestIdOf } from '../http/request-id.js';
import { LOG } from '../office/office.tokens.js';
import { presentProblem } from '../problem/problem.presenter.js';
import { ListParts } from './list-parts.js';

/** Presents the problems of a page, each as the page of that problem would; what they need is fetched set-wise. */
@Injectable()
export class ProblemPageReader {
  constructor(
    private readonly parts: ListParts,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async answer(seen: readonly SeenProblem[], actor: Actor, response: Response): Promise<ProblemAnswer[]> {
    const { database, directory } = this.parts;
    const problems = seen.map((s) => s.record.problem);
    const people = seen.flatMap(({ record }) => [
      record.problem.handler,
      ...record.approvals.map((ask) => ask.askedBy),
    ]);
    const [details, names, regions] = await Promise.all([
      readPageDetails(
        database,
        problems.map((p) => p.id),
      ),
      readNames(database, [...new Set(people.filter((id) => id !== null))]),
      directory.all(),
    ]);
    this.note(actor, seen.length, response);
    return seen.map(({ record, env }) => {
      const region = regions.get(record.problem.region);
      const own = details.get(record.problem.id);
      if (!region || !own) throw new Error(`problem ${record.problem.id} lost its region or enterprise`);
      return presentProblem({ record, env, region, details: own, names }, actor);
    });
  }

  /** Reads are logged: who, how many, when; never what (handbook 6, Data). */
  private note({ ref }: Actor, count: number, response: Response): void {
    const requestId = requestIdOf(response);
    this.log.info('problems read', { count, kind: ref.kind, actorId: ref.id, requestId });
  }
}
