import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** Deeper JSON than any of our bodies needs; parsing it costs more than it can mean (handbook 6, Bounded everything). */
const MAX_DEPTH = 20;

/** C0 and C1 controls but for tab, line feed and carriage return: PostgreSQL takes no NUL, people type none of them. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
/** Half of a surrogate pair is no character; JSON columns refuse it. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Cleans every string of a body once, before any schema sees it: control characters are dropped, half characters become
 * U+FFFD. Texts pasted from anywhere are thus taken rather than refused; what people meant is unchanged.
 */
export function plainText(request: Request, _response: Response, next: NextFunction): void {
  refuseOtherMedia(request);
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null) request.body = cleaned(body, 1);
  next();
}

/** A string without control characters and half characters. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}

function refuseOtherMedia(request: Request): void {
  const hasBody =
    Number(request.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in request.headers;
  if (hasBody && !request.is('application/json')) {
    throw new UnsupportedMediaTypeException('Send the body as application/json.');
  }
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw new BadRequestException(`JSON may be nested ${MAX_DEPTH} levels deep.`);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanText(key), cleaned(item, depth + 1)]),
  );
}
