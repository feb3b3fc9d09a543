import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Log } from '@bihuan/observability/logger.js';
import { LOG } from '../office/office.tokens.js';
import { toRefusal } from './problem-json.js';
import { requestIdOf } from './request-id.js';

/** Every refusal leaves through here as `application/problem+json`; only bugs are logged with their stack. */
@Catch()
export class ProblemJsonFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const requestId = requestIdOf(response);
    const { body, retryAfter } = toRefusal(error, requestId);
    if (body.status >= 500) this.report(error, http.getRequest<Request>(), body.status, requestId);
    if (response.headersSent) {
      // An answer that broke off must not look complete.
      response.destroy();
      return;
    }
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    if (body.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.removeHeader('ETag');
    response
      .status(body.status)
      .setHeader('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(body));
  }

  private report(error: unknown, request: Request, status: number, requestId: string): void {
    const fields = { requestId, status, method: request.method, error };
    if (status === 500) this.log.error('request failed', fields);
    else this.log.warn('request refused: a part is away', fields);
  }
}
