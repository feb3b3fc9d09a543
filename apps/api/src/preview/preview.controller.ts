import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { previewDue, type PreviewChange } from '@bihuan/application/preview/preview-due.js';
import { previewRoute } from '@bihuan/application/preview/preview-route.js';
import {
  PreviewDueAnswer,
  PreviewDueBody,
  PreviewRouteAnswer,
  PreviewRouteBody,
} from '@bihuan/contracts/http/preview.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { Answers } from '../http/answer.decorator.js';
import { CallerLimit } from '../http/caller-limit.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { ROUTE, type Route } from '../office/office.tokens.js';
import { definedOnly } from '../problem/submission-input.js';
import { presentDuePreview, presentRoutePreview } from './preview.presenter.js';

/** A page asks 600 ms after the last keystroke (handbook 7): this many are a few people behind one address. */
const PER_MINUTE = 240;

/** What would happen, without letting it happen. Needs no credentials and no key. */
@ApiTags('preview')
@Controller('preview')
export class PreviewController {
  private readonly limit = new CallerLimit(PER_MINUTE);

  constructor(
    private readonly parts: ListParts,
    @Inject(ROUTE) private readonly route: Route,
  ) {}

  @Post('route')
  @Policy('preview:use')
  @Answers(200, PreviewRouteAnswer, 'Where the text would go if it were submitted now, and by when.')
  async previewRoute(
    @Body({ schema: PreviewRouteBody }) body: PreviewRouteBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PreviewRouteAnswer> {
    this.limit.take(actor, request, response);
    const { database, directory } = this.parts;
    const parts = { database, directory, route: this.route };
    const { text, ...rest } = body;
    return presentRoutePreview(await previewRoute(parts, { text, ...definedOnly(rest) }));
  }

  @Post('due')
  @Policy('preview:use')
  @Answers(200, PreviewDueAnswer, 'The due of a submission with this history, and every step.')
  async previewDue(
    @Body({ schema: PreviewDueBody }) body: PreviewDueBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PreviewDueAnswer> {
    this.limit.take(actor, request, response);
    const { submittedAt, difficulty, history = [], ...rest } = body;
    const question = {
      ...definedOnly(rest),
      difficulty,
      submittedAt: Date.parse(submittedAt),
      history: history.map((change): PreviewChange => ({ ...change, at: Date.parse(change.at) })),
    };
    return presentDuePreview(await previewDue(this.parts, question));
  }
}
