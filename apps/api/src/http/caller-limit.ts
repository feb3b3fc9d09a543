import type { Request, Response } from 'express';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { RateLimit } from './rate-limit.js';

const MINUTE = 60_000;
/** Somebody we know may ask more often than a stranger, behind whose address there may be anybody. */
const KNOWN = 5;

/** Brakes a route that is open to anyone: strangers by address, callers with credentials by who they are. */
export class CallerLimit {
  private readonly strangers: RateLimit;
  private readonly known: RateLimit;

  constructor(perMinute: number) {
    this.strangers = new RateLimit(perMinute, MINUTE);
    this.known = new RateLimit(perMinute * KNOWN, MINUTE);
  }

  /** @throws DomainError `rate_limited`, with the seconds to wait */
  take(actor: Actor, request: Request, response: Response): void {
    const { id } = actor.ref;
    if (id === null) this.strangers.take(request.ip ?? '', response);
    else this.known.take(id, response);
  }
}
