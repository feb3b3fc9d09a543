import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { stopPoint } from '@bihuan/config/stop-points.js';
import { readProblem } from '@bihuan/application/problem/read-problem.js';
import { takeIn } from '@bihuan/application/problem/take-in.js';
import { ClockExplanation } from '@bihuan/contracts/http/clock.contract.js';
import { ProblemAnswer, SubmitBody, SubmittedAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { TimelineAnswer } from '@bihuan/contracts/http/timeline.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { Answers } from '../http/answer.decorator.js';
import { idempotencyOf } from '../http/idempotency.js';
import { IdempotencyKey, isKnown, NeedsKey, setEtag } from '../http/preconditions.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { presentClock } from './clock.presenter.js';
import { IntakeParts } from './intake-parts.js';
import { ProblemParts } from './problem-parts.js';
import { ProblemReader } from './problem-reader.js';
import { ReadLog } from './read-log.js';
import { toSubmission } from './submission-input.js';
import { TimelineReader } from './timeline-reader.js';

/** What handbook 10 names and this version does not take: a program that sends it must not believe that it was heard. */
const NOT_YET =
  '`attachTo` (another problem this one belongs to) and `attachments` belong to later work; until then they are refused as unknown keys.';

/** One problem: taking it in, and reading it. Commands have a controller of their own. */
@ApiTags('problems')
@Controller('problems')
export class ProblemController {
  constructor(
    private readonly parts: ProblemParts,
    private readonly intake: IntakeParts,
    private readonly reader: ProblemReader,
    private readonly timelines: TimelineReader,
    private readonly readLog: ReadLog,
  ) {}

  @Post()
  @Policy('problem:submit')
  @NeedsKey()
  @ApiOperation({ summary: 'submit', description: NOT_YET })
  @Answers(
    201,
    SubmittedAnswer,
    'Taken in: on the queue of its window, or with a dispatcher, at this instant.',
  )
  async submit(
    @Body({ schema: SubmitBody }) body: SubmitBody,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SubmittedAnswer> {
    const idempotency = { ...idempotencyOf(actor, key, body), route: 'submit' };
    const request = { ...toSubmission(body, actor), actor, idempotency };
    const present = await this.reader.forSubmission(actor);
    const answer = await takeIn(this.intake.parts, request, present);
    await stopPoint('before-answer');
    const submitted = answer.body as SubmittedAnswer;
    response.setHeader('Location', `/api/v1/problems/${submitted.id}`);
    setEtag(response, submitted.version);
    return submitted;
  }

  @Get(':id')
  @Policy('problem:read')
  @Answers(200, ProblemAnswer, 'The problem as the caller may see it, by id or number.')
  async show(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProblemAnswer | undefined> {
    const { record, env } = await readProblem(this.parts, actor, id);
    this.readLog.note(actor, record.problem.id, response);
    // Kept by the reader alone, and asked again each time; another user of the same browser gets their own.
    response.setHeader('Cache-Control', 'private, no-cache').setHeader('Vary', 'Cookie, Authorization');
    setEtag(response, record.problem.version);
    if (isKnown(request, record.problem.version)) {
      response.status(304);
      return undefined;
    }
    return this.reader.answer(this.parts.database, record, env, actor);
  }

  @Get(':id/timeline')
  @Policy('problem:read')
  @Answers(200, TimelineAnswer, 'What happened, oldest first.')
  async timeline(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TimelineAnswer> {
    const seen = await readProblem(this.parts, actor, id);
    this.readLog.note(actor, seen.record.problem.id, response);
    return this.timelines.answer(this.parts.database, seen, actor);
  }

  @Get(':id/clock')
  @Policy('problem:read')
  @Answers(200, ClockExplanation, 'The SLA object, and every step that explains the due.')
  async clock(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ClockExplanation> {
    return presentClock(await readProblem(this.parts, actor, id));
  }
}
