import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Log } from '@bihuan/observability/logger.js';
import { requestIdOf } from '../http/request-id.js';
import { LOG } from '../office/office.tokens.js';

/** Reads of a problem are logged: who, which, when; never what (handbook 6, Data). */
@Injectable()
export class ReadLog {
  constructor(@Inject(LOG) private readonly log: Log) {}

  note({ ref }: Actor, problemId: string, response: Response): void {
    this.log.info('problem read', {
      problemId,
      kind: ref.kind,
      actorId: ref.id,
      requestId: requestIdOf(response),
    });
  }
}
