import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { ZodType } from 'zod';
import { ErrorAnswer } from '@bihuan/contracts/http/primitives.js';

/**
 * What a route answers: documented, and stripped to the schema on the way out, so that nothing leaves by accident.
 * Refusals are the same for all routes and documented once as `default`.
 */
export function Answers(status: number, schema: ZodType, description: string) {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, description, standardSchema: schema }),
    Refuses(),
  );
}

/** A route that answers without a body. */
export function AnswersNothing(description: string) {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }), Refuses());
}

function Refuses() {
  return ApiResponse({ status: 'default', description: 'Refused', standardSchema: ErrorAnswer });
}
