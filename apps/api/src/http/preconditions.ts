import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DomainError } from '@bihuan/domain/errors.js';

/** Visible ASCII: what every client can send and every log can show. */
const KEY = /^[\x21-\x7e]{1,200}$/;
const ETAG = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The version of a problem as its ETag (handbook 4, Versions and idempotency). */
export function setEtag(response: Response, version: number): void {
  response.setHeader('ETag', `"${version}"`);
}

/** Has the caller this version already (If-None-Match)? */
export function isKnown(request: Request, version: number): boolean {
  const tags = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || ETAG.exec(tag)?.[1] === String(version));
}

/** The key of this write. @throws DomainError 428 without one */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const key = headerOf(context, 'idempotency-key');
  if (key === undefined)
    throw missing('Idempotency-Key', 'Every write carries one: a new one for each intent.');
  if (!KEY.test(key)) throw malformed('idempotency-key', 'must be 1 to 200 visible ASCII characters');
  return key;
});

/**
 * Asks for the version the caller saw; undefined for `*`. Asked late, by the door: a stored answer and the rights come before
 * it (handbook 4, Versions and idempotency). Throws DomainError 428 when there is none
 */
export type AskVersion = () => number | undefined;

export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): AskVersion => {
  const tag = headerOf(context, 'if-match')?.trim();
  return () => {
    if (tag === undefined) throw missing('If-Match', 'Send the ETag of the problem as you saw it.');
    if (tag === '*') return undefined;
    const version = ETAG.exec(tag)?.[1];
    if (version === undefined) throw malformed('if-match', 'must be the ETag of a problem, such as "3"');
    return Number(version);
  };
});

/** Documents the key a write needs. */
export const NeedsKey = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'New for each intent; the same key again gives the same answer.',
    schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' },
  });

/** Documents what a command needs. */
export const NeedsVersion = () =>
  applyDecorators(
    NeedsKey(),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The ETag of the problem as the caller saw it.',
      schema: { type: 'string', pattern: '^(\\*|"[0-9]{1,9}")$' },
    }),
  );

function headerOf(context: ExecutionContext, name: string): string | undefined {
  const value = context.switchToHttp().getRequest<Request>().headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function missing(name: string, message: string): DomainError {
  return new DomainError(
    'precondition_required',
    'precondition',
    `The header ${name} is missing. ${message}`,
    {
      errors: [{ path: `/headers/${name.toLowerCase()}`, message: 'is missing' }],
    },
  );
}

function malformed(name: string, message: string): DomainError {
  return new DomainError('invalid_header', 'invalid', `The header ${name} ${message}.`, {
    errors: [{ path: `/headers/${name}`, message }],
  });
}
