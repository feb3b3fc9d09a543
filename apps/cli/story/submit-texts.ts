import { randomUUID } from 'node:crypto';
import type { Output } from '../command.js';
import type { AnsweredProblem, OfficeClient } from './office-client.js';
import type { FileText } from './texts-file.js';

/** Where one text went. */
interface Routed {
  readonly line: number;
  readonly id: string;
  readonly number: string;
  readonly window: string | null;
  readonly problemType: string | null;
  readonly difficulty: string;
  readonly decision: string | null;
  readonly confidence: number | null;
}

/** What became of a file of texts. `lost`: acknowledged, and not found again. */
export interface Submitted {
  readonly submitted: number;
  readonly refused: readonly { readonly line: number; readonly why: string }[];
  readonly distinct: number;
  readonly found: number;
  readonly lost: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
  readonly retries: number;
  readonly dispatched: number;
  readonly triage: number;
  readonly meanConfidence: number;
  readonly windows: Readonly<Record<string, number>>;
  readonly results: readonly Routed[];
}

/** Submits every text, then reads every problem again: what was acknowledged must be there, each once. */
export async function submitTexts(
  office: OfficeClient,
  texts: readonly FileText[],
  concurrency: number,
  out: Output,
): Promise<Submitted> {
  const run = randomUUID();
  const results: Routed[] = [];
  const refused: Submitted['refused'][number][] = [];
  const since = performance.now();
  await inLanes(texts, concurrency, async ({ line, title, text }) => {
    try {
      const body = { text, ...(title ? { title } : {}), channel: 'story' };
      const routed = routedOf(line, await office.submit(`story-${run}-${line}`, body));
      results.push(routed);
      out.line(lineOf(routed, title ?? text));
    } catch (error) {
      refused.push({ line, why: error instanceof Error ? error.message : String(error) });
    }
  });
  const seconds = (performance.now() - since) / 1000;
  const lost: string[] = [];
  await inLanes(results, concurrency, async ({ id, number }) => {
    const again = await office.read(id).catch(() => undefined);
    if (again?.number !== number) lost.push(number);
  });
  return summary({ results, refused, lost, seconds, retries: office.retries });
}

function summary(run: Pick<Submitted, 'results' | 'refused' | 'lost' | 'seconds' | 'retries'>): Submitted {
  const results = run.results.toSorted((a, b) => a.line - b.line);
  const windows = new Map<string, number>();
  for (const { window } of results)
    windows.set(window ?? 'triage', (windows.get(window ?? 'triage') ?? 0) + 1);
  const sum = results.reduce((total, r) => total + (r.confidence ?? 0), 0);
  return {
    ...run,
    results,
    submitted: results.length,
    distinct: new Set(results.map((r) => r.id)).size,
    found: results.length - run.lost.length,
    seconds: rounded(run.seconds),
    perSecond: rounded(results.length / run.seconds),
    dispatched: results.filter((r) => r.decision === 'dispatch').length,
    triage: results.filter((r) => r.decision === 'triage').length,
    meanConfidence: rounded(sum / Math.max(1, results.length)),
    windows: Object.fromEntries([...windows].sort(([, a], [, b]) => b - a)),
  };
}

/** The last lines for people. */
export function summaryLines(s: Submitted): string[] {
  const windows = Object.entries(s.windows).map(([window, n]) => `${window} ${n}`);
  return [
    '',
    ...s.refused.slice(0, 10).map(({ line, why }) => `line ${line} was refused: ${why}`),
    `windows: ${windows.join(', ')}`,
    `routed at once ${s.dispatched}, to a dispatcher ${s.triage}; mean confidence ${s.meanConfidence}`,
    `${s.submitted} submitted in ${s.seconds} s: ${s.perSecond} a second, ${s.retries} requests repeated, ${s.refused.length} refused`,
    `${s.distinct} distinct problems, ${s.found} found again, ${s.lost.length} lost`,
  ];
}

function routedOf(line: number, p: AnsweredProblem): Routed {
  return {
    line,
    id: p.id,
    number: p.number,
    window: p.window?.code ?? null,
    problemType: p.problemType,
    difficulty: p.difficulty,
    decision: p.routing?.decision ?? null,
    confidence: p.routing ? rounded(p.routing.confidence) : null,
  };
}

function lineOf(r: Routed, text: string): string {
  const where = r.window === null ? 'a dispatcher' : (r.problemType ?? r.window);
  const sure = `${Math.round((r.confidence ?? 0) * 100)} %`.padStart(5);
  return `${r.number}  ${sure}  ${where.padEnd(32)} ${r.difficulty.padEnd(12)} ${[...text].slice(0, 36).join('')}`;
}

async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function rounded(n: number): number {
  return Number(n.toFixed(2));
}
