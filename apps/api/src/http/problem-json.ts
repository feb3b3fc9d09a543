import { HttpException } from '@nestjs/common';
import { asUnavailable } from '@bihuan/application/problem/retries.js';
import { DomainError, type ErrorKind, type FieldFault } from '@bihuan/domain/errors.js';

/** The one table from error kinds to HTTP (handbook 4, Errors). */
const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  precondition: 428,
  rate: 429,
  unavailable: 503,
};

/** What the framework itself refuses, before any use case: status → code and title. */
const BY_STATUS: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['malformed', 'The request cannot be read'],
  401: ['unauthenticated', 'Sign in first'],
  403: ['forbidden', 'Not allowed'],
  404: ['not_found', 'Not found'],
  405: ['method_not_allowed', 'This path takes another method'],
  409: ['conflict', 'Not possible now'],
  412: ['stale', 'Changed since you read it'],
  413: ['too_large', 'The request is too large'],
  415: ['unsupported_media_type', 'Send application/json'],
  422: ['invalid', 'The request has faults'],
  428: ['precondition_required', 'A required header is missing'],
  429: ['rate_limited', 'Too many requests'],
  500: ['internal', 'Something went wrong on our side'],
  503: ['unavailable', 'Try again shortly'],
};

/** The body of every refusal (RFC 9457, handbook 10). `data` holds what a program may want besides the words. */
export interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly FieldFault[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A refusal as HTTP says it; `retryAfter` in seconds where waiting helps. */
export interface Refusal {
  readonly body: ProblemJson;
  readonly retryAfter: number | undefined;
}

/** Translates anything thrown. What is neither a refusal of ours nor of the framework is a bug: 500, an id, nothing else. */
export function toRefusal(error: unknown, requestId: string): Refusal {
  const refusal = error instanceof DomainError ? error : asUnavailable(error);
  if (refusal) return fromDomain(refusal, requestId);
  const status = statusOf(error);
  if (status === undefined) return plain(500, 'Quote the request id when you report this.', requestId);
  const detail = error instanceof HttpException ? messageOf(error) : (BY_STATUS[status]?.[1] ?? 'Refused');
  return plain(status, detail, requestId);
}

function fromDomain({ kind, code, message, data }: DomainError, requestId: string): Refusal {
  const status = STATUS[kind];
  const { errors, retryAfterSeconds, ...rest } = data;
  const body: ProblemJson = {
    ...base(status, code, requestId),
    detail: message,
    ...(Array.isArray(errors) ? { errors: errors as FieldFault[] } : {}),
    ...(Object.keys(rest).length > 0 ? { data: rest } : {}),
  };
  const wait = typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined;
  return { body, retryAfter: wait ?? (status === 503 ? 1 : undefined) };
}

function plain(status: number, detail: string, requestId: string): Refusal {
  const code = BY_STATUS[status]?.[0] ?? 'refused';
  return {
    body: { ...base(status, code, requestId), detail },
    retryAfter: status === 503 ? 1 : undefined,
  };
}

function base(status: number, code: string, requestId: string) {
  const title = BY_STATUS[status]?.[1] ?? 'Refused';
  return { type: `urn:bihuan:error:${code}`, title, status, code, requestId };
}

/** Express's parsers throw errors with a 4xx status of their own; anything from 500 on is ours to hide. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function messageOf(error: HttpException): string {
  const { message } = error;
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}
