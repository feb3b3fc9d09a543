import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SendResult } from './channel.js';

const DEADLINE_MS = 20_000;

/** What nodemailer says of a failure. */
interface Failure {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly message?: string | undefined;
}

/** The message as it is offered to the server; `taken` once the server has asked for it (after DATA). */
class Offered extends Readable {
  taken = false;

  constructor(private readonly content: Buffer) {
    super();
  }

  override _read(): void {
    this.taken = true;
    this.push(this.content);
    this.push(null);
  }
}

/**
 * One message in one dialogue. nodemailer's own transports cannot tell whether a connection broke before or after the
 * server had the message, and its pool sends again by itself when one breaks: both would hide a double from the ledger.
 */
export function sendBySmtp(
  url: string,
  envelope: { readonly from: string; readonly to: string },
  content: Buffer,
): Promise<SendResult> {
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
    dnsTimeout: 5_000,
    ...options,
  });
  const offered = new Offered(content);
  return new Promise((resolve) => {
    const end = (failure?: Failure | null) => {
      clearTimeout(timer);
      // First: closing says `end` too, and only the first word counts.
      resolve(failure ? resultOf(failure, offered.taken) : { outcome: 'accepted' });
      connection.close();
    };
    const timer = setTimeout(() => end({ code: 'ETIMEDOUT', message: 'deadline' }), DEADLINE_MS);
    const send = () => connection.send({ ...envelope }, offered, (failure) => end(failure));
    connection.on('error', end);
    connection.on('end', () => end({ code: 'ECONNECTION', message: 'closed' }));
    connection.connect((failure) => {
      if (failure) return end(failure);
      if (!auth?.user) return send();
      const credentials = { user: auth.user, pass: auth.pass ?? '' };
      return connection.login({ ...credentials, credentials }, (refused) =>
        refused ? end(refused) : send(),
      );
    });
  });
}

/**
 * A refusal counts against the recipient only when the server speaks of the recipient or of the message; one of us, our
 * login or our sender is ours to mend, and the mail waits. Without an answer it depends on whether the server had it.
 */
function resultOf({ code, command, responseCode, message }: Failure, taken: boolean): SendResult {
  const reason = [code, command, responseCode ?? message].filter(Boolean).join(' ');
  if (responseCode === undefined) return { outcome: taken ? 'unknown' : 'unavailable', reason };
  const aboutRecipient = taken || command === 'RCPT TO';
  return { outcome: responseCode >= 500 && aboutRecipient ? 'refused' : 'unavailable', reason };
}
