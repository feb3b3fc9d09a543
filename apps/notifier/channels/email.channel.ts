import { join } from 'node:path';
import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import { withDeadline } from './deadline.js';
import type { Message, NoticeChannel, SendResult } from './channel.js';
import { MessageFolder } from './message-folder.js';

export interface EmailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM: string;
  readonly BIHUAN_DATA_DIR: string;
}

/** By SMTP, or without SMTP_URL as `.eml` files that a mail program opens. */
export function openEmailChannel(settings: EmailSettings): NoticeChannel {
  return settings.SMTP_URL === undefined
    ? new FolderEmailChannel(settings.MAIL_FROM, join(settings.BIHUAN_DATA_DIR, 'mail'))
    : new SmtpEmailChannel(settings.MAIL_FROM, settings.SMTP_URL);
}

const DEADLINE_MS = 20_000;
/** One plain address and nothing else: no lists, names, comments or line ends that could become headers or recipients. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,189}$/u;

const refusal = (to: string | null): SendResult | undefined =>
  to !== null && ADDRESS.test(to) ? undefined : { outcome: 'refused', reason: 'not an e-mail address' };

/** Plain text only, no word of the problem (handbook 6). The subject is one line whatever is in it. */
function compose(from: string, { id, messageId, to, locale, text }: Message): SendMailOptions {
  return {
    from,
    to: { name: '', address: to ?? '' },
    subject: text.subject.replaceAll(/\p{Cc}+/gu, ' '),
    text: text.body,
    messageId,
    // What it is to a mail program: sent by a machine, so no out-of-office answers.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale, 'X-Bihuan-Delivery': id },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

class SmtpEmailChannel implements NoticeChannel {
  private readonly transport;

  constructor(
    private readonly from: string,
    url: string,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: 5,
      connectionTimeout: 8_000,
      greetingTimeout: 8_000,
      socketTimeout: 15_000,
      dnsTimeout: 5_000,
    });
  }

  async send(message: Message): Promise<SendResult> {
    const refused = refusal(message.to);
    if (refused) return refused;
    try {
      await withDeadline(this.transport.sendMail(compose(this.from, message)), DEADLINE_MS);
      return { outcome: 'accepted' };
    } catch (error) {
      return smtpResult(error as Partial<NodemailerError>);
    }
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}

/** Steps of the dialogue before the message itself: if one of them breaks off, nothing was delivered. */
const BEFORE_DATA = ['CONN', 'EHLO', 'HELO', 'LHLO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO'];
const NEVER_CONNECTED = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'ECONNREFUSED', 'EPROXY', 'ECONFIG'];

/** A refusal counts against the recipient only after the server has taken us and our sender. */
function smtpResult({ code, command, responseCode, message }: Partial<NodemailerError>): SendResult {
  const reason = `${code ?? 'error'} ${command ?? ''} ${responseCode ?? message ?? ''}`.replaceAll(
    /\s+/g,
    ' ',
  );
  const step = command ?? '';
  if (responseCode !== undefined && responseCode >= 500 && !NEVER_CONNECTED.includes(code ?? '')) {
    const ours = BEFORE_DATA.filter((s) => s !== 'RCPT TO').some((s) => step.startsWith(s));
    return { outcome: ours ? 'unavailable' : 'refused', reason };
  }
  if (responseCode !== undefined && responseCode >= 400) return { outcome: 'unavailable', reason };
  const before = BEFORE_DATA.some((s) => step.startsWith(s)) || NEVER_CONNECTED.includes(code ?? '');
  return { outcome: before ? 'unavailable' : 'unknown', reason };
}

class FolderEmailChannel implements NoticeChannel {
  private readonly folder: MessageFolder;
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly from: string,
    path: string,
  ) {
    this.folder = new MessageFolder(path);
  }

  async send(message: Message): Promise<SendResult> {
    const refused = refusal(message.to);
    if (refused) return refused;
    const { message: eml } = await this.transport.sendMail(compose(this.from, message));
    return this.folder.put(`${message.id}.eml`, eml as Buffer);
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}
