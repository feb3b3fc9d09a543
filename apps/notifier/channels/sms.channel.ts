import { join } from 'node:path';
import type { Message, NoticeChannel, SendResult } from './channel.js';
import { MessageFolder } from './message-folder.js';

export interface SmsSettings {
  readonly SMS_URL?: string | undefined;
  readonly BIHUAN_DATA_DIR: string;
}

/** By the HTTP gateway, or without SMS_URL as text files: phone, then number, state and link. */
export function openSmsChannel(settings: SmsSettings, deadlineMs = 10_000): NoticeChannel {
  return settings.SMS_URL === undefined
    ? new FolderSmsChannel(join(settings.BIHUAN_DATA_DIR, 'sms'))
    : new HttpSmsChannel(settings.SMS_URL, deadlineMs);
}

const PHONE = /^\+?\d{5,15}$/;

function phoneOf(to: string | null): string | undefined {
  const phone = (to ?? '').replaceAll(/[\s()-]/g, '');
  return PHONE.test(phone) ? phone : undefined;
}

const NO_PHONE: SendResult = { outcome: 'refused', reason: 'not a phone number' };

/**
 * The gateway's contract: `POST SMS_URL`, JSON `{ id, to, text, locale }`, header `Idempotency-Key: <id>`; the id is the
 * same at every try and the gateway sends it once. Any 2xx = accepted; 400, 410, 422 = this number or text never works;
 * 3xx, 401, 403, 404, 429, 503 = not accepted, try later; anything else leaves it open. User and password in SMS_URL
 * become basic authentication.
 */
class HttpSmsChannel implements NoticeChannel {
  private readonly url: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    smsUrl: string,
    private readonly deadlineMs: number,
  ) {
    const url = new URL(smsUrl);
    const { username, password } = url;
    url.username = '';
    url.password = '';
    this.url = url.toString();
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    this.headers = {
      'content-type': 'application/json',
      ...(username && { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
    };
  }

  async send({ id, to, locale, text }: Message): Promise<SendResult> {
    const phone = phoneOf(to);
    if (phone === undefined) return NO_PHONE;
    try {
      const answer = await fetch(this.url, {
        method: 'POST',
        headers: { ...this.headers, 'idempotency-key': id },
        body: JSON.stringify({ id, to: phone, text: text.sms, locale }),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.deadlineMs),
      });
      // The status says it all; a long or dripping body must not hold us.
      await answer.body?.cancel();
      return statusResult(answer.status);
    } catch (error) {
      return failure(error);
    }
  }

  async close(): Promise<void> {}
}

const NEVER = [400, 410, 422];
const LATER = [401, 403, 404, 429, 503];

function statusResult(status: number): SendResult {
  const reason = `gateway answered ${status}`;
  if (status >= 200 && status < 300) return { outcome: 'accepted' };
  if (NEVER.includes(status)) return { outcome: 'refused', reason };
  if (LATER.includes(status) || (status >= 300 && status < 400)) return { outcome: 'unavailable', reason };
  return { outcome: 'unknown', reason };
}

/** Errors before a connection: nothing has been said to the gateway. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

function failure(error: unknown): SendResult {
  const { name = 'error', cause } = error as { name?: string; cause?: { code?: string } };
  const reason = cause?.code ?? name;
  return { outcome: NOT_CONNECTED.includes(reason) ? 'unavailable' : 'unknown', reason };
}

class FolderSmsChannel implements NoticeChannel {
  private readonly folder: MessageFolder;

  constructor(path: string) {
    this.folder = new MessageFolder(path);
  }

  async send({ id, to, text }: Message): Promise<SendResult> {
    const phone = phoneOf(to);
    return phone === undefined ? NO_PHONE : this.folder.put(`${id}.txt`, `${phone}\n${text.sms}\n`);
  }

  async close(): Promise<void> {}
}
