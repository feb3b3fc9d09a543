import type { NextFunction, Request, Response } from 'express';
import { v7 as uuidv7 } from 'uuid';

/** Gives every request an id of our own making; what a caller sends under that name is not trusted. */
export function requestId(_request: Request, response: Response, next: NextFunction): void {
  const id = uuidv7();
  response.locals['requestId'] = id;
  response.setHeader('X-Request-Id', id);
  next();
}

/** The id given to this request. */
export function requestIdOf(response: Response): string {
  const id: unknown = response.locals['requestId'];
  return typeof id === 'string' ? id : 'unknown';
}
