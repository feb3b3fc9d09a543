import type { Settings } from '@bihuan/config/settings.js';
import type { Log } from '@bihuan/observability/logger.js';
import type { Route } from '@bihuan/application/problem/router.js';

/** Names under which parts without a class of their own are injected: `@Inject(DATABASE) database: Database`. */
export const DATABASE = Symbol('Database');
export const SETTINGS = Symbol('Settings');
export const LOG = Symbol('Log');
export const ROUTE = Symbol('Route');

export type { Route };

/** What the programme is started with; tests hand in their own router and log. */
export interface ApiParts {
  readonly settings: Settings<'api'>;
  readonly log?: Log;
  readonly route?: Route;
}
