import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Settings } from '@bihuan/config/settings.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import type { Delivery } from '@bihuan/db/machinery/delivery.repository.js';
import type { Log } from '@bihuan/observability/logger.js';
import type { NoticeChannel } from './channels/channel.js';
import { openEmailChannel } from './channels/email.channel.js';
import { InAppChannel } from './channels/in-app.channel.js';
import { openSmsChannel } from './channels/sms.channel.js';

/** The notifier's surroundings as given at its start. */
export class Given {
  constructor(
    readonly settings: Settings<'notifier'>,
    readonly log: Log,
  ) {}
}

export type Channels = Readonly<Record<Delivery['channel'], NoticeChannel>>;

/** Its neighbours: the ledger and the providers; opened lazily, closed last. */
@Injectable()
export class Parts implements OnApplicationShutdown {
  readonly database: Database;
  readonly channels: Channels;

  constructor({ settings }: Given) {
    this.database = openDatabase(settings.DATABASE_URL, { max: settings.DATABASE_POOL });
    this.channels = {
      in_app: new InAppChannel(),
      sms: openSmsChannel(settings),
      email: openEmailChannel(settings),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.channels).map((channel) => channel.close()));
    await this.database.close();
  }
}
