import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { lookUp } from '@bihuan/application/problem/look-up.js';
import { LookupAnswer, LookupQuery } from '@bihuan/contracts/http/lookup.contract.js';
import { turnOf } from '@bihuan/domain/problem/turn.js';
import { Answers } from '../http/answer.decorator.js';
import { RateLimit } from '../http/rate-limit.js';
import { Policy } from '../identity/policy.decorator.js';
import { ProblemParts } from './problem-parts.js';
import { windowRef } from './problem.presenter.js';
import { atOrNull, currentPromise, readClock } from './sla.presenter.js';

const MINUTE = 60_000;

/** The status without an account, by the number and code on the receipt. */
@ApiTags('lookup')
@Controller('lookup')
export class LookupController {
  /** Six characters are a billion codes: this many guesses an address, and a number, lead nowhere. */
  private readonly perAddress = new RateLimit(30, MINUTE);
  private readonly perNumber = new RateLimit(200, 15 * MINUTE);

  constructor(private readonly parts: ProblemParts) {}

  @Get(':number')
  @Policy('lookup:use')
  @Answers(200, LookupAnswer, 'The status. A wrong code and an unknown number are both 404.')
  async show(
    @Param('number') number: string,
    @Query({ schema: LookupQuery }) query: z.infer<typeof LookupQuery>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LookupAnswer> {
    this.perAddress.take(request.ip ?? '', response);
    this.perNumber.take(number.toUpperCase());
    const { record, env } = await lookUp(this.parts, number, query.code);
    this.perNumber.giveBack(number.toUpperCase());
    const { problem } = record;
    const region = await this.parts.directory.region(problem.region);
    const at = (instant: number | null) => atOrNull(env.calendar, instant);
    return {
      number: problem.number,
      state: problem.state,
      closingCode: problem.closingCode,
      turn: turnOf(record),
      window: problem.window === null ? null : windowRef(region, problem.window),
      submittedAt: at(problem.submittedAt) ?? '',
      due: at(problem.due),
      paused: readClock(currentPromise(record), problem, env).paused,
      provisional: problem.provisional,
      overdue: problem.overdue,
      resolvedAt: at(problem.resolvedAt),
      closedAt: at(problem.closedAt),
    };
  }
}
