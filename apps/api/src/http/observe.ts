import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Log } from '@bihuan/observability/logger.js';
import type { Metrics } from '@bihuan/observability/metrics.js';
import { requestIdOf } from './request-id.js';

/** Counts and times every request by its route (never by its path: ids would be labels), and logs it at debug. */
export function observe(metrics: Metrics, log: Log): RequestHandler {
  const seconds = metrics.histogram('http_request_seconds', 'Time to answer', ['method', 'route', 'status']);
  return (request: Request, response: Response, next: NextFunction): void => {
    const began = performance.now();
    response.once('close', () => {
      const durationMs = performance.now() - began;
      const { method } = request;
      const route = routeOf(request);
      // 499: the caller was gone before the answer.
      const status = response.writableFinished ? response.statusCode : 499;
      seconds.observe({ method, route, status: String(status) }, durationMs / 1_000);
      log.debug('request', { requestId: requestIdOf(response), method, route, status, durationMs });
    });
    next();
  };
}

function routeOf(request: Request): string {
  const route: unknown = request.route;
  const isRoute = typeof route === 'object' && route !== null && 'path' in route;
  return isRoute && typeof route.path === 'string' ? route.path : 'none';
}
