import type { Locale, NoticeText } from '@bihuan/contracts/notice/notice-text.js';

/** A rendered notice on its way to one address. */
export interface Message {
  /** Id of the delivery: the same at every try, so that a provider can drop a second copy. */
  readonly id: string;
  /** RFC 5322 Message-ID with its angle brackets; the same at every try. */
  readonly messageId: string;
  readonly to: string | null;
  readonly locale: Locale;
  readonly text: NoticeText;
}

/**
 * What became of a try. `refused`: certainly not delivered, and trying again is useless. `unavailable`: certainly not
 * delivered, try later. `unknown`: it may have been delivered.
 */
export type SendResult =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused' | 'unavailable' | 'unknown'; readonly reason: string };

/** A way to reach people. Every implementation, the fake included, passes test/support/channel-contract.ts. */
export interface NoticeChannel {
  /** Always answers, within its own deadline of at most 20 s; never throws. */
  send(message: Message): Promise<SendResult>;
  close(): Promise<void>;
}
