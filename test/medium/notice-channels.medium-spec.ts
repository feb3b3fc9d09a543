import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { openEmailChannel } from '../../apps/notifier/channels/email.channel.js';
import { InAppChannel } from '../../apps/notifier/channels/in-app.channel.js';
import { openSmsChannel } from '../../apps/notifier/channels/sms.channel.js';
import { channelContract, message, type Copy } from '../support/channel-contract.js';
import { FakeChannel } from '../support/fake-channel.js';
import { temporaryPlace } from '../support/own-servers.js';
import { SmsGateway } from '../support/sms-gateway.js';
import { SmtpServer, type SmtpMood } from '../support/smtp-server.js';

const MAIL_FROM = '闭环 <no-reply@bihuan.example>';
const BAD_MAIL = ['nobody', 'a@b, c@d', 'a@b\r\nBcc: x@y', 'A <a@b>', 'a@b c', '@b', `${'a'.repeat(65)}@b`];
const BAD_PHONE = [
  'none',
  '12',
  '+86 138 0000 0000 x',
  '138\r\n0000'.replace('0000', 'abcd'),
  '1'.repeat(16),
];

async function readMail(raw: string | Buffer): Promise<Copy> {
  const mail = await simpleParser(raw);
  const to = Array.isArray(mail.to) ? '' : (mail.to?.text ?? '');
  return { to, id: String(mail.headers.get('x-bihuan-delivery')), reads: `${mail.subject}\n${mail.text}` };
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

channelContract('fake', async () => {
  const channel = new FakeChannel();
  const next = (outcome: FakeChannel['next']) => async () => void (channel.next = outcome);
  return {
    channel,
    address: 'a@b',
    bad: ['a b'],
    arrived: async () => channel.taken.map((m) => ({ to: m.to ?? '', id: m.id, reads: m.text.body })),
    faults: { refused: [next('refused')], unavailable: [next('unavailable')], unknown: [next('unknown')] },
    close: () => channel.close(),
  };
});

channelContract('in app', async () => {
  const channel = new InAppChannel();
  const seen: Copy[] = [];
  return {
    // The row is the message: what is accepted has arrived.
    channel: {
      send: async (m) => {
        seen.push({ to: '', id: m.id, reads: m.text.body });
        return channel.send();
      },
      close: () => channel.close(),
    },
    address: null,
    bad: [],
    arrived: async () => seen,
    faults: {},
    close: () => channel.close(),
  };
});

channelContract('mail by SMTP', async () => {
  const server = new SmtpServer();
  const SMTP_URL = (await server.listen()).replace('//', '//user:pass@');
  const channel = openEmailChannel({ SMTP_URL, MAIL_FROM, BIHUAN_DATA_DIR: '/nowhere' });
  const mood = (next: SmtpMood) => async () => void (server.mood = next);
  return {
    channel,
    address: 'li@firm.example',
    bad: BAD_MAIL,
    arrived: () => Promise.all(server.copies.map((copy) => readMail(copy.raw))),
    faults: {
      refused: [mood('no-such-mailbox')],
      unavailable: [mood('busy'), mood('sender-blocked'), mood('wrong-login'), () => server.close()],
    },
    close: async () => {
      await channel.close();
      await server.close().catch(() => undefined);
    },
  };
});

channelContract('mail as files', async () => {
  const place = temporaryPlace();
  const channel = openEmailChannel({ MAIL_FROM, BIHUAN_DATA_DIR: place.path });
  const folder = join(place.path, 'mail');
  const inTheWay = async () => {
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, 'not a folder');
  };
  return {
    channel,
    address: 'li@firm.example',
    bad: BAD_MAIL,
    arrived: async () =>
      Promise.all((await filesIn(folder, '.eml')).map(async (f) => readMail(await readFile(f)))),
    faults: { unavailable: [inTheWay] },
    close: async () => {
      await channel.close();
      place.remove();
    },
  };
});

channelContract('SMS by HTTP', async () => {
  const gateway = new SmsGateway();
  const channel = openSmsChannel({ SMS_URL: await gateway.listen(), BIHUAN_DATA_DIR: '/nowhere' });
  const mood = (next: SmsGateway['mood']) => async () => void (gateway.mood = next);
  return {
    channel,
    address: '13800000001',
    bad: BAD_PHONE,
    arrived: async () => gateway.copies.map((c) => ({ to: c.to, id: c.id, reads: c.text })),
    faults: {
      refused: [mood(400), mood(422)],
      unknown: [mood('cut'), mood(500), mood(504)],
      unavailable: [mood(302), mood(401), mood(429), mood(503)],
    },
    close: async () => {
      await channel.close();
      await gateway.close();
    },
  };
});

channelContract('SMS as files', async () => {
  const place = temporaryPlace();
  const channel = openSmsChannel({ BIHUAN_DATA_DIR: place.path });
  const folder = join(place.path, 'sms');
  return {
    channel,
    address: '13800000001',
    bad: BAD_PHONE,
    arrived: async () =>
      Promise.all(
        (await filesIn(folder, '.txt')).map(async (file) => {
          const [to = '', reads = ''] = (await readFile(file, 'utf8')).split('\n');
          return { to, id: file.split('/').at(-1)?.replace('.txt', '') ?? '', reads };
        }),
      ),
    faults: {
      unavailable: [
        async () => {
          await mkdir(place.path, { recursive: true });
          await writeFile(folder, 'not a folder');
        },
      ],
    },
    close: async () => {
      await chmod(place.path, 0o700);
      place.remove();
    },
  };
});

describe('mail', () => {
  let server: SmtpServer;
  let url: string;
  beforeEach(async () => {
    server = new SmtpServer();
    url = await server.listen();
  });
  afterEach(() => server.close());

  const open = () => openEmailChannel({ SMTP_URL: url, MAIL_FROM, BIHUAN_DATA_DIR: '/nowhere' });

  it('is one plain text mail with a stable message id, whatever the subject says', async () => {
    const channel = open();
    const { text, ...rest } = message('li@firm.example');
    const subject = 'QY-1\r\nBcc: victim@example.com\r\n\r\n<b>new body</b>';
    await channel.send({ ...rest, text: { ...text, subject } });
    const [copy] = server.copies;
    expect(copy?.to).toEqual(['li@firm.example']);
    const mail = await simpleParser(copy?.raw ?? '');
    expect(mail.messageId).toBe(rest.messageId);
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.subject).toBe('QY-1 Bcc: victim@example.com <b>new body</b>');
    expect(mail.from?.text).toBe('"闭环" <no-reply@bihuan.example>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.html).toBe(false);
    expect(mail.text?.trim()).toBe(text.body);
    await channel.close();
  });

  it('signs in with the user and password of SMTP_URL', async () => {
    const SMTP_URL = url.replace('//', '//bi%40huan:p%3Aw@');
    const channel = openEmailChannel({ SMTP_URL, MAIL_FROM, BIHUAN_DATA_DIR: '/nowhere' });
    expect(await channel.send(message('li@firm.example'))).toEqual({ outcome: 'accepted' });
    expect(server.logins).toEqual(['\0bi@huan\0p:w']);
    await channel.close();
  });

  it('knows that a server which hangs up after the message may have kept it', async () => {
    const channel = open();
    server.mood = 'cut';
    expect(await channel.send(message('li@firm.example'))).toMatchObject({ outcome: 'unknown' });
    expect(server.copies).toHaveLength(1);
    await channel.close();
  });
});

describe('SMS by HTTP', () => {
  it('says who it is in a header, and its id as idempotency key', async () => {
    const gateway = new SmsGateway();
    const channel = openSmsChannel({ SMS_URL: await gateway.listen(), BIHUAN_DATA_DIR: '/nowhere' });
    const sent = message('+86 138-0000-0001');
    await channel.send(sent);
    expect(gateway.copies[0]).toMatchObject({ id: sent.id, to: '+8613800000001', text: sent.text.sms });
    expect(gateway.copies[0]?.headers).toMatchObject({
      'idempotency-key': sent.id,
      authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    });
    await gateway.close();
  });

  it('gives up on a gateway that hangs', async () => {
    const gateway = new SmsGateway();
    gateway.mood = 'hang';
    const channel = openSmsChannel({ SMS_URL: await gateway.listen(), BIHUAN_DATA_DIR: '/nowhere' }, 200);
    expect(await channel.send(message('13800000001'))).toEqual({
      outcome: 'unknown',
      reason: 'TimeoutError',
    });
    await gateway.close();
  });
});
