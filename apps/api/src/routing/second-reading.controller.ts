import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import {
  giveReading,
  waitingReadings,
  type KeptReading,
} from '@bihuan/application/routing/second-reading.js';
import {
  ReadingAnswer,
  ReadingBody,
  ReadingsPage,
  ReadingsQuery,
} from '@bihuan/contracts/http/second-reading.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import type { Log } from '@bihuan/observability/logger.js';
import { Answers } from '../http/answer.decorator.js';
import { idempotencyOf } from '../http/idempotency.js';
import { IdempotencyKey, NeedsKey } from '../http/preconditions.js';
import { requestIdOf } from '../http/request-id.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { toPageRequest } from '../list/page-request.js';
import { LOG } from '../office/office.tokens.js';

/** One in twenty dispatched problems is read again by somebody who does not see where it went (handbook 9). */
@ApiTags('second-readings')
@Controller('second-readings')
export class SecondReadingController {
  constructor(
    private readonly parts: ListParts,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get()
  @Policy('second-reading:list')
  @Answers(200, ReadingsPage, "Of the caller's regions, without what the caller has acted on.")
  async list(
    @Query({ schema: ReadingsQuery }) query: ReadingsQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReadingsPage> {
    const { items, nextCursor } = await waitingReadings(this.parts, actor, toPageRequest(query));
    // Reads are logged: who, how many, when; never what (handbook 6, Data).
    const { kind, id: actorId } = actor.ref;
    const requestId = requestIdOf(response);
    this.log.info('problems read', { count: items.length, kind, actorId, requestId });
    return { items: items.map(({ id, number, title, text }) => ({ id, number, title, text })), nextCursor };
  }

  @Post(':problemId')
  @Policy('second-reading:give')
  @NeedsKey()
  @Answers(201, ReadingAnswer, 'Kept; each problem has one, the first.')
  async give(
    @Param('problemId') problemId: string,
    @Body({ schema: ReadingBody }) body: ReadingBody,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<ReadingAnswer> {
    const { window, problemType = null } = body;
    const given = { actor, problemId, window, problemType, key: idempotencyOf(actor, key, body) };
    const answer = await giveReading(this.parts, given, presentReading);
    return answer.body as ReadingAnswer;
  }
}

function presentReading({ problem, region, window: code, problemType, at }: KeptReading): ReadingAnswer {
  const window = region.windows.find((w) => w.code === code);
  if (!window) throw new Error(`window ${code} is gone`);
  return {
    problem,
    window: { code, name: window.name },
    problemType,
    readAt: formatInstant(region.calendar, at),
  };
}
