import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SmsCopy {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

/** A short-message gateway by the contract of sms.channel.ts. `mood` is the status it answers with, or what it does instead. */
export class SmsGateway {
  readonly copies: SmsCopy[] = [];
  mood: number | 'cut' | 'hang' = 200;
  private readonly server = createServer((request, response) => void this.take(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://user:p%40ss@127.0.0.1:${(this.server.address() as AddressInfo).port}/send`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    this.copies.push({ ...(JSON.parse(body) as SmsCopy), headers: request.headers });
    if (this.mood === 'cut') return void request.socket.destroy();
    if (this.mood === 'hang') return;
    response.writeHead(this.mood, { location: 'http://127.0.0.1:9/elsewhere' }).end('{}');
  }
}
