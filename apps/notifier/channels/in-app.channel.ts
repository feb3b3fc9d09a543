import type { NoticeChannel, SendResult } from './channel.js';

/** The inbox is the delivery row itself (handbook 4, Data): it can be read as soon as it is written, so nothing is left to send. */
export class InAppChannel implements NoticeChannel {
  async send(): Promise<SendResult> {
    return { outcome: 'accepted' };
  }

  async close(): Promise<void> {}
}
