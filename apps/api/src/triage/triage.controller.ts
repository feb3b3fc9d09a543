import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { SimilarProblems } from '@bihuan/application/similar/similar-problems.js';
import { triageDesk } from '@bihuan/application/triage/triage-desk.js';
import { TriagePage, TriageQuery } from '@bihuan/contracts/http/triage.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { Answers } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { toPageRequest } from '../list/page-request.js';
import { ProblemPageReader } from '../list/problem-page-reader.js';
import { ROUTE, type Route } from '../office/office.tokens.js';
import { definedOnly } from '../problem/submission-input.js';
import { regionOf } from '../similar/similar.presenter.js';
import { presentTriageItem } from './triage.presenter.js';

/** What waits for a dispatcher, with proposals; `dispatch` and `decide-return` are commands of the problem. */
@ApiTags('triage')
@Controller('triage')
export class TriageController {
  constructor(
    private readonly parts: ListParts,
    private readonly similar: SimilarProblems,
    private readonly reader: ProblemPageReader,
    @Inject(ROUTE) private readonly route: Route,
  ) {}

  @Get()
  @Policy('triage:read')
  @Answers(200, TriagePage, 'The triage desk, a page at a time, the most pressing first.')
  async list(
    @Query({ schema: TriageQuery }) query: TriageQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TriagePage> {
    const { database, directory, door } = this.parts;
    const parts = { database, directory, door, similar: this.similar, route: this.route };
    const { reason } = query;
    const page = await triageDesk(parts, actor, definedOnly({ reason }), toPageRequest(query));
    const regions = await directory.all();
    const problems = await this.reader.answer(
      page.items.map((item) => item.seen),
      actor,
      response,
    );
    const items = page.items.flatMap((item, i) => {
      const problem = problems[i];
      return problem ? [presentTriageItem(item, problem, regionOf(problem, regions))] : [];
    });
    return { items, nextCursor: page.nextCursor };
  }
}
