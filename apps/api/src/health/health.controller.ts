import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { LiveAnswer, ReadyAnswer } from '@bihuan/contracts/http/health.contract.js';
import { Answers } from '../http/answer.decorator.js';
import { Policy, PUBLIC } from '../identity/policy.decorator.js';
import { Readiness } from './readiness.js';

/** What machines ask: is the process alive, can the office work, and which part is away. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Policy(PUBLIC)
  @Answers(200, LiveAnswer, 'The process answers.')
  live(): LiveAnswer {
    return { status: 'ok' };
  }

  @Get('ready')
  @Policy(PUBLIC)
  @Answers(
    200,
    ReadyAnswer,
    'The office works, perhaps with a part away; 503 with the same body when it cannot.',
  )
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadyAnswer> {
    const answer = await this.readiness.ask();
    if (answer.status === 'unavailable') response.status(503).setHeader('Retry-After', '1');
    return answer;
  }
}
