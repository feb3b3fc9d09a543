import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { actorOfSession, signIn, signOut } from '@bihuan/application/people/sessions.js';
import { SessionAnswer, SignInBody } from '@bihuan/contracts/http/session.contract.js';
import type { Database } from '@bihuan/db/database.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { Answers, AnswersNothing } from '../http/answer.decorator.js';
import { RateLimit } from '../http/rate-limit.js';
import { DATABASE } from '../office/office.tokens.js';
import type { Identity } from './credentials.js';
import { CurrentIdentity } from './current-actor.decorator.js';
import { Policy, PUBLIC } from './policy.decorator.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { presentIdentity } from './session.presenter.js';

const MINUTE = 60_000;

/** Signing in and out of people; programmes send an API key with each request instead. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  /** Guesses at one person from one address, and at anybody from one address. */
  private readonly perUser = new RateLimit(10, 15 * MINUTE);
  private readonly perAddress = new RateLimit(100, 15 * MINUTE);

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Post()
  @Policy(PUBLIC)
  @Answers(201, SessionAnswer, 'Signed in; the cookie carries a new session id.')
  async create(
    @Body({ schema: SignInBody }) body: z.infer<typeof SignInBody>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionAnswer> {
    const address = request.ip ?? '';
    const key = `${body.username.toLowerCase()} ${address}`;
    this.perAddress.take(address);
    this.perUser.take(key, response);
    const { token, session } = await signIn(this.database, body, readSessionCookie(request));
    this.perUser.giveBack(key);
    this.perAddress.giveBack(address);
    setSessionCookie(response, token);
    return presentIdentity({ actor: actorOfSession(session), session, token });
  }

  @Get()
  @Policy('session:use')
  @Answers(200, SessionAnswer, 'Who the caller is.')
  show(@CurrentIdentity() identity: Identity | undefined): SessionAnswer {
    if (!identity) throw new DomainError('unauthenticated', 'unauthenticated', 'Nobody is signed in.');
    return presentIdentity(identity);
  }

  @Delete()
  @Policy(PUBLIC)
  @AnswersNothing('Signed out; the session id is dead. Also when it was already.')
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = readSessionCookie(request);
    if (token !== undefined) await signOut(this.database, token);
    clearSessionCookie(response);
  }
}
