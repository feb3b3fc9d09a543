import { MethodNotAllowedException } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Express, NextFunction, Request, Response } from 'express';

/**
 * Nest handles unknown routes and errors of middleware under the global prefix only; outside, express would answer with a
 * page of its own. Here both are handled everywhere: each refusal has one form. A path that is there, asked by a method it
 * does not take, is 405 and says which it takes (RFC 9110, 15.5.6).
 */
export class EverywhereAdapter extends ExpressAdapter {
  override setNotFoundHandler(handler: Parameters<ExpressAdapter['setNotFoundHandler']>[0]) {
    const { router } = this.getInstance<Express>();
    this.use((request: Request, response: Response, next: NextFunction) => {
      const methods = methodsOf(router.stack, request.path);
      if (methods.length === 0) return next();
      response.setHeader('Allow', methods.join(', '));
      throw new MethodNotAllowedException(`${request.path} takes ${methods.join(', ')}.`);
    });
    return super.setNotFoundHandler(handler);
  }

  override setErrorHandler(handler: Parameters<ExpressAdapter['setErrorHandler']>[0]) {
    return super.setErrorHandler(handler);
  }
}

/** A route as express keeps it; `match` is how express itself asks. */
interface RouteLayer {
  readonly route: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

const isRoute = (layer: object): layer is RouteLayer => 'route' in layer && layer.route !== undefined;

function methodsOf(layers: readonly object[], path: string): string[] {
  const routes = layers.filter(isRoute).filter((layer) => layer.match(path));
  const known = new Set(routes.flatMap(({ route }) => Object.keys(route.methods)));
  if (known.has('get')) known.add('head');
  return [...known].map((method) => method.toUpperCase()).toSorted();
}
