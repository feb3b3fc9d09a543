import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { CommandError } from '../command.js';

/** What the story uses of an answer (handbook 10, Problem). */
export interface AnsweredProblem {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly window: {
    readonly code: string;
    readonly name: { readonly zh: string; readonly en: string };
  } | null;
  readonly problemType: string | null;
  readonly difficulty: string;
  readonly due: string | null;
  readonly routing: { readonly confidence: number; readonly decision: 'dispatch' | 'triage' } | null;
}

interface Demo {
  readonly baseUrl: string;
  readonly apiKeys: readonly { readonly role: string; readonly key: string; readonly enterprise?: string }[];
}

const TRIES = 8;
/** Worth the same request again, under the same key: busy, too fast, or away. */
const PASSING = [409, 425, 429, 502, 503, 504];
const PATIENCE_MS = 15_000;

/** The running office over its HTTP API, as a program of the intake desk speaks to it. */
export class OfficeClient {
  retries = 0;

  constructor(
    readonly baseUrl: string,
    private readonly key: string,
    readonly enterprise: { readonly code: string; readonly name: string } | undefined,
  ) {}

  /** One submission; the same key again gives the same problem, so that it may be sent until it is answered. */
  submit(key: string, body: object): Promise<AnsweredProblem> {
    const enterprise = this.enterprise ? { enterprise: this.enterprise } : {};
    return this.call<AnsweredProblem>('/api/v1/problems', {
      method: 'POST',
      headers: { 'Idempotency-Key': key, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, ...enterprise }),
    });
  }

  read(id: string): Promise<AnsweredProblem> {
    return this.call<AnsweredProblem>(`/api/v1/problems/${id}`, {});
  }

  private async call<T>(path: string, init: RequestInit): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      const outcome = await this.once(path, init);
      if (outcome.ok) return (await outcome.json()) as T;
      const passing = outcome.status === 0 || PASSING.includes(outcome.status);
      if (!passing || tried === TRIES) throw refused(path, outcome);
      this.retries += 1;
      const asked = Number(outcome.headers.get('retry-after') ?? 0) * 1000;
      await delay(Math.max(asked, 50 * 2 ** tried) * (0.5 + Math.random()));
    }
  }

  private async once(path: string, init: RequestInit): Promise<Response & { reason?: string }> {
    const headers = { ...init.headers, Authorization: `Bearer ${this.key}` };
    try {
      return await fetch(`${this.baseUrl}${path}`, {
        ...init,
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (error) {
      // `fetch failed` says nothing; its cause does.
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      return Object.assign(Response.error(), {
        reason: cause instanceof Error ? cause.message : String(cause),
      });
    }
  }
}

function refused(path: string, { status, reason }: Response & { reason?: string }): CommandError {
  const why = status === 0 ? `does not answer (${reason ?? 'no answer'})` : `answers ${status}`;
  return new CommandError(`${path} ${why}`, 'Is the office running? npm start');
}

/** The office of this folder, with the intake desk's key; a firm's own if there is none. @throws CommandError */
export async function officeFromDemo(file: string, base?: string): Promise<OfficeClient> {
  let demo: Demo;
  try {
    demo = JSON.parse(await readFile(file, 'utf8')) as Demo;
  } catch {
    throw new CommandError(
      `${file} is not there or cannot be read.`,
      'Start the demo office first: npm start',
    );
  }
  const firm = demo.apiKeys.find((k) => k.role === 'enterprise');
  const intake = demo.apiKeys.find((k) => k.role === 'intake');
  const chosen = intake && firm?.enterprise ? intake : firm;
  if (!chosen)
    throw new CommandError(`${file} holds no key that may submit.`, 'npm start -- --fresh makes new ones');
  const enterprise =
    chosen === intake && firm?.enterprise ? { code: firm.enterprise, name: '示范企业' } : undefined;
  return new OfficeClient(base ?? demo.baseUrl, chosen.key, enterprise);
}
