import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { invalidInput } from './validation.pipe.js';

/**
 * A route without a query schema takes no query: a filter that is silently ignored would answer another question. Routes
 * that have one refuse what it does not know by themselves.
 */
export class KnownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const keys = Object.keys(context.switchToHttp().getRequest<Request>().query);
    if (keys.length > 0 && !takesQuery(context)) throw invalidInput([{ message: '', keys }], 'query');
    return next.handle();
  }
}

/** Nest keeps the parameters of a handler by `<kind>:<index>`. */
function takesQuery(context: ExecutionContext): boolean {
  const { name } = context.getHandler();
  const parameters: object = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), name) ?? {};
  return Object.keys(parameters).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
