import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { feedPage, fromCursor } from '@bihuan/application/feed/feed-page.js';
import { FeedPage, FeedQuery } from '@bihuan/contracts/http/feed.contract.js';
import type { Database } from '@bihuan/db/database.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { Answers } from '../http/answer.decorator.js';
import type { Identity } from '../identity/credentials.js';
import { CurrentIdentity } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { toPageRequest } from '../list/page-request.js';
import { DATABASE } from '../office/office.tokens.js';
import { FeedReader } from './feed-reader.js';
import { FeedStreams } from './feed-streams.js';

const STREAM = 'text/event-stream';

/** Everything that happens, for programs and pages: by pages, or as a stream of server-sent events. */
@ApiTags('events')
@Controller('events')
export class FeedController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly reader: FeedReader,
    private readonly streams: FeedStreams,
  ) {}

  /**
   * A page when asked for JSON: from the beginning, or after `after`. A stream when asked for one: after `Last-Event-ID` or
   * `after`, else from now on.
   */
  @Get()
  @Policy('feed:read')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Resumes a stream after this event.' })
  @Answers(
    200,
    FeedPage,
    'Events the caller may see; with Accept: text/event-stream one by one as they happen.',
  )
  async events(
    @Query({ schema: FeedQuery }) query: FeedQuery,
    @CurrentIdentity() identity: Identity | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    // The guard has let nobody in without credentials; this says so to the types.
    if (!identity)
      throw new DomainError('unauthenticated', 'unauthenticated', 'Sign in, or send an API key.');
    if (request.accepts(['application/json', STREAM]) === STREAM) {
      const resumed = request.get('last-event-id') ?? query.after;
      const after = resumed === undefined ? undefined : fromCursor(resumed);
      return this.streams.serve(request, response, identity, after);
    }
    const { limit } = toPageRequest(query);
    const { after } = query;
    const { actor } = identity;
    const page = await feedPage(this.database, actor, { limit, ...(after === undefined ? {} : { after }) });
    const answer: FeedPage = { items: await this.reader.present(page.items, actor), next: page.next };
    // Written by hand, since a stream is too; the schema strips it like any other answer.
    response.json(FeedPage.parse(answer));
  }
}
