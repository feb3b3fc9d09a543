import { BadRequestException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { jsonFault } from '@bihuan/contracts/http/json-fault.js';

/** A body that is no JSON: the answer names the place and quotes nothing, for the text may be somebody's. */
export function malformedJson(
  error: unknown,
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  next(isUnparsed(error) ? new BadRequestException(detailOf(error.body)) : error);
}

/** What the body parser throws, with the text that it was given. */
function isUnparsed(error: unknown): error is { readonly body: string } {
  return error instanceof SyntaxError && 'body' in error && typeof error.body === 'string';
}

function detailOf(body: string): string {
  const place = jsonFault(body);
  if (place === null) return 'The body must be a JSON object.';
  return `The body is no JSON from line ${place.line}, column ${place.column} on.`;
}
