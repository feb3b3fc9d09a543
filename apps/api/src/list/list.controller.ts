import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { listProblems, type ProblemQuery } from '@bihuan/application/lists/problem-list.js';
import { ProblemListQuery, ProblemPage } from '@bihuan/contracts/http/list.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { Answers } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { definedOnly } from '../problem/submission-input.js';
import { ListParts } from './list-parts.js';
import { toPageRequest } from './page-request.js';
import { ProblemPageReader } from './problem-page-reader.js';

/** The list of problems with its filters; also what every figure of a report opens. */
@ApiTags('problems')
@Controller('problems')
export class ListController {
  constructor(
    private readonly parts: ListParts,
    private readonly reader: ProblemPageReader,
  ) {}

  @Get()
  @Policy('problem:list')
  @Answers(200, ProblemPage, 'What the caller may see, newest first, a page at a time.')
  async list(
    @Query({ schema: ProblemListQuery }) query: ProblemListQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProblemPage> {
    const page = await listProblems(this.parts, actor, toProblemQuery(query), toPageRequest(query));
    const items = await this.reader.answer(page.items, actor, response);
    return { items, nextCursor: page.nextCursor };
  }
}

function toProblemQuery(query: ProblemListQuery): ProblemQuery {
  const { cursor: _cursor, limit: _limit, overdue, ...filters } = query;
  return definedOnly({ ...filters, overdue: overdue === undefined ? undefined : overdue === 'true' });
}
