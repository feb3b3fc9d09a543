import { Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { Door } from '@bihuan/application/problem/door.js';
import type { Settings } from '@bihuan/config/settings.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import type { Log } from '@bihuan/observability/logger.js';
import { openTemporal, type Temporal } from '@bihuan/temporal/client.js';
import type { Loop } from './loop.js';

/** The worker's surroundings as given at its start. */
export class Given {
  constructor(
    readonly settings: Settings<'worker'>,
    readonly log: Log,
  ) {}
}

/** The neighbours of every part of the worker; opened lazily, closed last. */
@Injectable()
export class Parts implements OnApplicationShutdown {
  readonly database: Database;
  readonly clock: OfficeClock;
  readonly directory: Directory;
  readonly door: Door;
  readonly temporal: Temporal;

  constructor({ settings }: Given) {
    this.database = openDatabase(settings.DATABASE_URL, { max: settings.DATABASE_POOL });
    this.clock = new OfficeClock(this.database);
    this.directory = new Directory(this.database);
    this.door = new Door(this.database, this.directory);
    this.temporal = openTemporal(settings);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.database.close(), this.temporal.close()]);
  }
}

/** Loops that begin with the application and end, after the pass in hand, before its neighbours are closed. */
export abstract class Loops implements BeforeApplicationShutdown {
  protected abstract readonly loops: readonly Loop[];

  onApplicationBootstrap(): void {
    for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
