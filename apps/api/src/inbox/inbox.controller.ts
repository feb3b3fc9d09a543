import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readInboxPage } from '@bihuan/application/inbox/inbox-page.js';
import { InboxPage, InboxQuery } from '@bihuan/contracts/http/inbox.contract.js';
import { Directory } from '@bihuan/application/office/directory.js';
import type { Database } from '@bihuan/db/database.js';
import { hasInboxItem } from '@bihuan/db/machinery/inbox-item.read-model.js';
import { markRead } from '@bihuan/db/machinery/inbox.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { Answers, AnswersNothing } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { toPageRequest } from '../list/page-request.js';
import { DATABASE } from '../office/office.tokens.js';
import { presentNotice } from './inbox.presenter.js';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What the caller has been told in the house; mails and messages say the same elsewhere. */
@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  @Get()
  @Policy('inbox:read')
  @Answers(200, InboxPage, "The caller's own notices, newest first.")
  async list(
    @Query({ schema: InboxQuery }) query: InboxQuery,
    @CurrentActor() actor: Actor,
  ): Promise<InboxPage> {
    const unreadOnly = query.unread === 'true';
    const page = await readInboxPage(this.database, actor, { ...toPageRequest(query), unreadOnly });
    const [office] = (await this.directory.all()).values();
    if (!office) throw new Error('an office has a region');
    return { ...page, items: page.items.map((item) => presentNotice(item, office.calendar)) };
  }

  /** Saying it twice is saying it once: no key is needed. */
  @Post(':id/read')
  @Policy('inbox:read')
  @AnswersNothing('Marked as read; also when it was already.')
  async read(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<void> {
    const user = actor.ref.id;
    if (user === null || !UUID.test(id) || !(await hasInboxItem(this.database, user, id))) {
      throw new DomainError('not_found', 'not_found', 'There is no such notice in your inbox.');
    }
    await markRead(this.database, user, [id]);
  }
}
