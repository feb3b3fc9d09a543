import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { Door } from '@bihuan/application/problem/door.js';
import { Numbers } from '@bihuan/application/problem/number.js';
import { Enterprises } from '@bihuan/application/people/enterprises.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import { createLog } from '@bihuan/observability/logger.js';
import { Metrics } from '@bihuan/observability/metrics.js';
import { LiveRoute } from './live-route.js';
import { DATABASE, LOG, ROUTE, SETTINGS, type ApiParts } from './office.tokens.js';

/** What every feature stands on: the database, the office's clock and directory, the door. Available everywhere. */
@Global()
@Module({})
export class OfficeModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  static with(parts: ApiParts): DynamicModule {
    const { settings } = parts;
    const database = openDatabase(settings.DATABASE_URL, { max: settings.DATABASE_POOL });
    const directory = new Directory(database);
    const log = parts.log ?? createLog('api', settings.LOG_LEVEL);
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: DATABASE, useValue: database },
      { provide: LOG, useValue: log },
      {
        provide: LiveRoute,
        useFactory: (metrics: Metrics) => new LiveRoute(parts, database, log, metrics),
        inject: [Metrics],
      },
      { provide: ROUTE, useFactory: (live: LiveRoute) => live.route, inject: [LiveRoute] },
      { provide: Metrics, useFactory: () => new Metrics('api') },
      { provide: Directory, useValue: directory },
      { provide: OfficeClock, useValue: new OfficeClock(database) },
      { provide: Door, useValue: new Door(database, directory) },
      { provide: Numbers, useValue: new Numbers(database) },
      { provide: Enterprises, useValue: new Enterprises(database) },
    ];
    return { module: OfficeModule, providers, exports: providers.map((p) => p.provide) };
  }

  /** The last thing that closes: requests in flight have been answered by then. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
