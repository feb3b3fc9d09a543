import type { Request, Response } from 'express';

/**
 * `__Host-` binds the cookie to this host over https. Browsers accept it on http://localhost too, and on no other plain
 * http address: phones on the office's LAN need https (docs/operations.md).
 */
const NAME = '__Host-bihuan';
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;

/** Our ids: 32 bytes in base64url. Anything else is not looked up. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The session id of a request, whether it is still good or not. */
export function readSessionCookie(request: Request): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';');
  const found = pairs.map((pair) => pair.trim()).find((pair) => pair.startsWith(`${NAME}=`));
  const value = found?.slice(NAME.length + 1);
  return value !== undefined && TOKEN.test(value) ? value : undefined;
}

/** A session cookie of the browser: how long it counts is decided here, not there. */
export function setSessionCookie(response: Response, token: string): void {
  response.cookie(NAME, token, ATTRIBUTES);
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(NAME, ATTRIBUTES);
}
