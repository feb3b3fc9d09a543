import { createServer, type AddressInfo, type Socket } from 'node:net';

/** How the server behaves from now on; `cut` takes the whole message and hangs up instead of answering. */
export type SmtpMood = 'takes' | 'no-such-mailbox' | 'busy' | 'cut' | 'sender-blocked' | 'wrong-login';

export interface SmtpCopy {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server as small as it can be: enough of RFC 5321 for nodemailer, and the faults that matter. */
export class SmtpServer {
  readonly copies: SmtpCopy[] = [];
  /** What signed in, decoded: `\0user\0password`. */
  readonly logins: string[] = [];
  mood: SmtpMood = 'takes';
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.talk(socket));

  async listen(port = 0): Promise<string> {
    await new Promise<void>((done) => this.server.listen(port, '127.0.0.1', done));
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
    let buffer = '';
    let envelope = { from: '', to: [] as string[] };
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const said = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          this.copies.push({ ...envelope, raw: said });
          if (this.mood === 'cut') return void socket.destroy();
          socket.write('250 taken\r\n');
          envelope = { from: '', to: [] };
          continue;
        }
        const [answer, data] = this.answer(said, envelope);
        inData = data;
        socket.write(`${answer}\r\n`);
      }
    });
  }

  private answer(said: string, envelope: { from: string; to: string[] }): [answer: string, data: boolean] {
    const address = /<([^>]*)>/.exec(said)?.[1] ?? '';
    if (/^EHLO/i.test(said)) return ['250-test\r\n250 AUTH PLAIN', false];
    if (/^AUTH PLAIN/i.test(said)) {
      if (this.mood === 'wrong-login') return ['535 wrong user or password', false];
      this.logins.push(Buffer.from(said.slice(11), 'base64').toString('utf8'));
      return ['235 welcome', false];
    }
    if (/^MAIL/i.test(said)) {
      envelope.from = address;
      return [this.mood === 'sender-blocked' ? '550 sender blocked' : '250 ok', false];
    }
    if (/^RCPT/i.test(said)) {
      if (this.mood === 'no-such-mailbox') return ['550 no such mailbox', false];
      if (this.mood === 'busy') return ['451 try later', false];
      envelope.to.push(address);
      return ['250 ok', false];
    }
    if (/^DATA/i.test(said)) return ['354 go on', true];
    if (/^RSET/i.test(said)) envelope.to.length = 0;
    return ['250 ok', false];
  }
}
