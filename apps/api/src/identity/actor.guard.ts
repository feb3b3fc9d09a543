import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Database } from '@bihuan/db/database.js';
import { ANONYMOUS } from '@bihuan/domain/access/actor.js';
import { can, concernsOne, isScopedTo } from '@bihuan/domain/access/can.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { DATABASE } from '../office/office.tokens.js';
import { identify } from './credentials.js';
import { rememberIdentity } from './current-actor.decorator.js';
import { POLICY, PUBLIC } from './policy.decorator.js';
import { assertSameOrigin } from './same-origin.js';

/** The one place where credentials become an actor, and the first of two where rights are asked (the other: the use case). */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<string | undefined>(POLICY, context.getHandler());
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    assertSameOrigin(request);
    if (policy === PUBLIC) return true;
    if (policy === undefined)
      throw new Error('a route without a policy: the check at the start was passed by');
    const identity = await identify(this.database, request);
    rememberIdentity(http.getResponse<Response>(), identity);
    const actor = identity?.actor ?? ANONYMOUS;
    const allowed = concernsOne(policy) ? identity && isScopedTo(actor, policy) : can(actor, policy);
    if (allowed) return true;
    if (!identity)
      throw new DomainError('unauthenticated', 'unauthenticated', 'Sign in, or send an API key.');
    throw new DomainError('forbidden', 'forbidden', `You may not do this (${policy}).`);
  }
}
