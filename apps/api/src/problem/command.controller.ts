import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { stopPoint } from '@bihuan/config/stop-points.js';
import { giveCommand } from '@bihuan/application/problem/give-command.js';
import { COMMAND_BODIES, type CommandBodies } from '@bihuan/contracts/http/command.contract.js';
import { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { CommandName } from '@bihuan/domain/problem/commands.js';
import { transitionsOf } from '@bihuan/domain/problem/lifecycle.js';
import { Answers } from '../http/answer.decorator.js';
import { idempotencyOf } from '../http/idempotency.js';
import { IdempotencyKey, IfMatch, NeedsVersion, setEtag, type AskVersion } from '../http/preconditions.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { toCommand } from './command-input.js';
import { ProblemParts } from './problem-parts.js';
import { ProblemReader } from './problem-reader.js';

/** One route and one operation for each command of the life-cycle; they are made below, from the table. */
@ApiTags('commands')
@Controller('problems/:id/commands')
export class CommandController {
  constructor(
    private readonly parts: ProblemParts,
    private readonly reader: ProblemReader,
  ) {}

  /** Parse → use case → present, for any of them. */
  async give<N extends CommandName>(name: N, body: CommandBodies[N], call: Call): Promise<ProblemAnswer> {
    const { idOrNumber, actor, ifMatch, response } = call;
    const key = idempotencyOf(actor, call.key, body);
    const given = { idOrNumber, actor, key, ifMatch, ...toCommand(name, body) };
    const answer = await giveCommand(this.parts, given, (sql, record, env) =>
      this.reader.answer(sql, record, env, actor),
    );
    await stopPoint('before-answer');
    const problem = answer.body as ProblemAnswer;
    setEtag(response, problem.version);
    return problem;
  }
}

interface Call {
  readonly idOrNumber: string;
  readonly actor: Actor;
  readonly key: string;
  readonly ifMatch: AskVersion;
  readonly response: Response;
}

/** What `@Post(name)` on a written method would do; `name` is also the method, so that metadata find it. */
function addRoute(name: CommandName): void {
  const prototype = CommandController.prototype as unknown as Record<string, unknown>;
  const handler = {
    [name](this: CommandController, ...args: [string, object, Actor, string, AskVersion, Response]) {
      const [idOrNumber, body, actor, key, ifMatch, response] = args;
      return this.give(name, body as never, { idOrNumber, actor, key, ifMatch, response });
    },
  }[name];
  Object.defineProperty(prototype, name, { value: handler, writable: true, configurable: true });
  const parameters = [
    Param('id'),
    Body({ schema: COMMAND_BODIES[name] }),
    CurrentActor(),
    IdempotencyKey(),
    IfMatch(),
    Res({ passthrough: true }),
  ];
  parameters.forEach((decorate, index) => decorate(prototype, name, index));
  Reflect.defineMetadata(
    'design:paramtypes',
    [String, Object, Object, String, Function, Object],
    prototype,
    name,
  );
  const rows = transitionsOf(name).map(
    (t) => `${t.id}: ${t.from.join(', ')} → ${t.to}; ${t.who.join(', ')}.`,
  );
  const decorators = [
    Post(name),
    Policy(`problem:${name}`),
    NeedsVersion(),
    ApiOperation({ operationId: `Command_${name}`, summary: name, description: rows.join('\n') }),
    Answers(200, ProblemAnswer, 'The problem after it.'),
  ];
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  Reflect.decorate(decorators, prototype, name, descriptor);
}

for (const name of Object.keys(COMMAND_BODIES) as CommandName[]) addRoute(name);
