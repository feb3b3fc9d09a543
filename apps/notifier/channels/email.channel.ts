import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Message, NoticeChannel, SendResult } from './channel.js';
import { MessageFolder } from './message-folder.js';
import { sendBySmtp } from './smtp-dialogue.js';

export interface EmailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM: string;
  readonly BIHUAN_DATA_DIR: string;
}

/** Where a composed mail goes. */
type Post = (mail: Mail) => Promise<SendResult>;

interface Mail {
  readonly id: string;
  readonly envelope: { readonly from: string; readonly to: string };
  /** RFC 5322, with CRLF. */
  readonly eml: Buffer;
}

/** By SMTP, or without SMTP_URL as `.eml` files that a mail program opens. */
export function openEmailChannel({ SMTP_URL, MAIL_FROM, BIHUAN_DATA_DIR }: EmailSettings): NoticeChannel {
  if (SMTP_URL !== undefined)
    return new EmailChannel(MAIL_FROM, ({ envelope, eml }) => sendBySmtp(SMTP_URL, envelope, eml));
  const folder = new MessageFolder(join(BIHUAN_DATA_DIR, 'mail'));
  return new EmailChannel(MAIL_FROM, ({ id, eml }) => folder.put(`${id}.eml`, eml));
}

/** One plain address and nothing else: no lists, names, comments or line ends that could become headers or recipients. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,189}$/u;

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

class EmailChannel implements NoticeChannel {
  /** Only composes: what a mail looks like is the same whichever way it goes. */
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly from: string,
    private readonly post: Post,
  ) {}

  async send(message: Message): Promise<SendResult> {
    if (message.to === null || !ADDRESS.test(message.to))
      return { outcome: 'refused', reason: 'not an e-mail address' };
    const { envelope, message: eml } = await this.composer.sendMail(compose(this.from, message));
    const from = envelope.from || '';
    return this.post({ id: message.id, envelope: { from, to: message.to }, eml: eml as Buffer });
  }

  async close(): Promise<void> {
    this.composer.close();
  }
}
