import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Response } from 'express';
import { ANONYMOUS, type Actor } from '@bihuan/domain/access/actor.js';
import type { Identity } from './credentials.js';

/** Puts what the credentials say where handlers find it; set by the guard and nobody else. */
export function rememberIdentity(response: Response, identity: Identity | undefined): void {
  response.locals['identity'] = identity;
}

function identityIn(context: ExecutionContext): Identity | undefined {
  const { locals } = context.switchToHttp().getResponse<Response>();
  return locals['identity'] as Identity | undefined;
}

/** Who acts: `list(@CurrentActor() actor: Actor)`. `ANONYMOUS` where the policy lets anyone in without credentials. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor => identityIn(context)?.actor ?? ANONYMOUS,
);

/** The credentials themselves, for the routes of the session; undefined without any. */
export const CurrentIdentity = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Identity | undefined => identityIn(context),
);
