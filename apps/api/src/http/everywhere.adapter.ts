import { ExpressAdapter } from '@nestjs/platform-express';

/**
 * Nest handles unknown routes and errors of middleware under the global prefix only; outside, express would answer with a
 * page of its own. Here both are handled everywhere: each refusal has one form.
 */
export class EverywhereAdapter extends ExpressAdapter {
  override setNotFoundHandler(handler: Parameters<ExpressAdapter['setNotFoundHandler']>[0]) {
    return super.setNotFoundHandler(handler);
  }

  override setErrorHandler(handler: Parameters<ExpressAdapter['setErrorHandler']>[0]) {
    return super.setErrorHandler(handler);
  }
}
