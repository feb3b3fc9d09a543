import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { windowQueue } from '@bihuan/application/lists/window-queue.js';
import { QueuePage, QueueQuery } from '@bihuan/contracts/http/queue.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { Answers } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { toPageRequest } from '../list/page-request.js';
import { ProblemPageReader } from '../list/problem-page-reader.js';

/** What a window has to do. */
@ApiTags('windows')
@Controller('windows')
export class QueueController {
  constructor(
    private readonly parts: ListParts,
    private readonly reader: ProblemPageReader,
  ) {}

  @Get(':code/queue')
  @Policy('queue:read')
  @Answers(200, QueuePage, 'A view of the queue, a page at a time, with the counts of all views.')
  async show(
    @Param('code') window: string,
    @Query({ schema: QueueQuery }) query: QueueQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<QueuePage> {
    const { view = 'open', region } = query;
    const request = { window, view, ...(region === undefined ? {} : { region }) };
    const page = await windowQueue(this.parts, actor, request, toPageRequest(query));
    return {
      region: page.region.region,
      window: { code: page.window.code, name: page.window.name },
      view,
      asOf: formatInstant(page.region.calendar, page.asOf),
      counts: page.counts,
      items: await this.reader.answer(page.items, actor, response),
      nextCursor: page.nextCursor,
    };
  }
}
