import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Message, NoticeChannel } from '../../apps/notifier/channels/channel.js';

/** What arrived at the other end: to whom, which delivery, and what a person reads. */
export interface Copy {
  readonly to: string;
  readonly id: string;
  readonly reads: string;
}

/** A channel with a view of its other end, and ways to break it; what a channel cannot suffer is left out. */
export interface ChannelHarness {
  readonly channel: NoticeChannel;
  readonly address: string | null;
  /** Addresses that must never be tried. */
  readonly bad: readonly string[];
  arrived(): Promise<readonly Copy[]>;
  readonly faults: Readonly<
    Partial<Record<'refused' | 'unavailable' | 'unknown', readonly (() => Promise<void>)[]>>
  >;
  close(): Promise<void>;
}

export function message(to: string | null, more: Partial<Message> = {}): Message {
  const id = randomUUID();
  const text = {
    subject: 'QY-20260302-0007-3 已受理',
    body: '市场准入窗口已受理您的问题。\n\nhttps://bihuan.example/problems/QY-20260302-0007-3\n\n页脚',
    sms: '【闭环】QY-20260302-0007-3 已受理。https://bihuan.example/problems/QY-20260302-0007-3',
  };
  return { id, messageId: `<${id}@bihuan.example>`, to, locale: 'zh-CN', text, ...more };
}

/** One suite for every channel, the fake included (handbook 4, Style: fakes pass the same contract as the real thing). */
export function channelContract(name: string, open: () => Promise<ChannelHarness>): void {
  describe(`channel contract: ${name}`, () => {
    let harness: ChannelHarness;
    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    it('delivers what it accepts, once, with number and link whole', async () => {
      const sent = message(harness.address);
      expect(await harness.channel.send(sent)).toEqual({ outcome: 'accepted' });
      const copies = await harness.arrived();
      expect(copies).toMatchObject([{ to: harness.address ?? '', id: sent.id }]);
      expect(copies[0]?.reads).toContain('QY-20260302-0007-3');
      expect(copies[0]?.reads).toContain('https://bihuan.example/problems/QY-20260302-0007-3');
    });

    it('a second try is recognisable as the same message', async () => {
      const sent = message(harness.address);
      await harness.channel.send(sent);
      await harness.channel.send(sent);
      expect(new Set((await harness.arrived()).map((c) => c.id))).toEqual(new Set([sent.id]));
    });

    it('refuses an address that is none, and sends nothing', async () => {
      for (const to of harness.bad) {
        expect(await harness.channel.send(message(to))).toMatchObject({ outcome: 'refused' });
      }
      if (harness.bad.length > 0)
        expect(await harness.channel.send(message(null))).toMatchObject({ outcome: 'refused' });
      expect(await harness.arrived()).toEqual([]);
    });

    it('answers every fault with what is known about it, and never throws', async () => {
      for (const outcome of ['refused', 'unavailable', 'unknown'] as const) {
        for (const provoke of harness.faults[outcome] ?? []) {
          await provoke();
          const result = await harness.channel.send(message(harness.address));
          expect(result).toMatchObject({ outcome, reason: expect.stringMatching(/./) });
        }
      }
    });
  });
}
