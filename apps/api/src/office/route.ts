import { createRouter } from '@bihuan/application/problem/router.js';
import type { Route } from './office.tokens.js';

/** The shipped catalogue as a router. */
export function shippedRoute(): Route {
  return createRouter();
}
