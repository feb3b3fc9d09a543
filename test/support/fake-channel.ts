import type { Message, NoticeChannel, SendResult } from '../../apps/notifier/channels/channel.js';

/** A channel in memory: it keeps what it took and does as it is told. Passes the contract of the real ones. */
export class FakeChannel implements NoticeChannel {
  readonly taken: Message[] = [];
  /** The answer from now on; `unknown` takes the message all the same. */
  next: SendResult['outcome'] = 'accepted';

  async send(message: Message): Promise<SendResult> {
    if (message.to !== null && !/^\S+$/.test(message.to))
      return { outcome: 'refused', reason: 'not an address' };
    if (message.to === null) return { outcome: 'refused', reason: 'no address' };
    const outcome = this.next;
    if (outcome === 'accepted' || outcome === 'unknown') this.taken.push(message);
    return outcome === 'accepted' ? { outcome } : { outcome, reason: 'told so' };
  }

  async close(): Promise<void> {}
}
