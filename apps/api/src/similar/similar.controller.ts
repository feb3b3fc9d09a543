import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { SimilarProblems } from '@bihuan/application/similar/similar-problems.js';
import { similarTo } from '@bihuan/application/similar/similar-to.js';
import { SimilarAnswer } from '@bihuan/contracts/http/similar.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { Answers } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ProblemParts } from '../problem/problem-parts.js';
import { ReadLog } from '../problem/read-log.js';
import { presentSimilar } from './similar.presenter.js';

/** What has been asked before: for who places a problem, and for who answers it. */
@ApiTags('problems')
@Controller('problems')
export class SimilarController {
  constructor(
    private readonly parts: ProblemParts,
    private readonly similar: SimilarProblems,
    private readonly readLog: ReadLog,
  ) {}

  @Get(':id/similar')
  @Policy('problem:read')
  @Answers(200, SimilarAnswer, 'Similar closed problems, and duplicates of the same enterprise.')
  async show(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SimilarAnswer> {
    const { database, directory, door } = this.parts;
    const found = await similarTo({ database, door, similar: this.similar }, actor, id);
    this.readLog.note(actor, found.seen.record.problem.id, response);
    return presentSimilar(found, await directory.all());
  }
}
