import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Similar, SimilarIndex } from '@bihuan/classifier/similar.js';
import type { Sql } from '@bihuan/db/database.js';
import { feedEnd, type FeedPosition } from '@bihuan/db/problem/event-feed.read-model.js';
import {
  COMPARED_CHARACTERS,
  readNewTexts,
  readTexts,
  type ProblemText,
} from '@bihuan/db/problem/similar-problems.read-model.js';
import { createOfficeIndex } from './office-index.js';

/** The nearest of what is known, and whether everything there is has been looked at. */
export interface NearProblems {
  readonly near: readonly Similar[];
  readonly complete: boolean;
}

/** What an office of a county takes in within a year or two; docs/operations.md says what they weigh. */
export const KEPT_PROBLEMS = 20_000;
/** So many are looked for; who asks may see only some of them. */
const NEAREST = 200;
const PAGE = 500;
/** Between two turns of the event loop: other requests do not wait for vectors. */
const PER_TURN = 5;
/** Whoever is the first to ask waits no longer than this for the index to be filled. */
const PATIENCE_MS = 3_000;

/**
 * The index of similar problems (handbook 9, design 6) in the memory of one process. It is filled when somebody first
 * asks, newest problems first, and at each question told what has been submitted since, from its place in the event feed.
 * Intake knows nothing of it. It only says which texts are alike: what has become of a problem, and who may see it, is
 * read with each answer. Confidential problems never get in.
 */
export class SimilarProblems {
  /** Oldest first once filled: the one to go when there are too many. */
  private known = new Set<string>();
  private index: SimilarIndex | undefined;
  private position: FeedPosition | undefined;
  private isFilled = false;
  private working: Promise<void> | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly kept = KEPT_PROBLEMS,
  ) {}

  /** How many it knows. */
  get size(): number {
    return this.index?.size() ?? 0;
  }

  /** What is most like the text; `complete` is false while the index is still being filled. */
  async nearest(text: string): Promise<NearProblems> {
    const complete = await this.upToDate();
    return { near: this.nearestKnown(text), complete };
  }

  /** The same without asking what is new: for the rest of a page whose first text has asked. */
  nearestKnown(text: string): readonly Similar[] {
    return this.index?.nearest(text.slice(0, COMPARED_CHARACTERS), NEAREST) ?? [];
  }

  /** One filling or catching up for all who ask at the same moment. */
  private async upToDate(): Promise<boolean> {
    this.working ??= this.work().finally(() => (this.working = undefined));
    const patience = new AbortController();
    const done = await Promise.race([
      this.working.then(() => true),
      delay(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false),
    ]);
    patience.abort();
    return done;
  }

  private async work(): Promise<void> {
    if (!this.isFilled) await this.fill();
    await this.catchUp();
  }

  /** The place in the feed is taken before the first text is read: what comes in meanwhile is heard of afterwards. */
  private async fill(): Promise<void> {
    this.position ??= await feedEnd(this.sql);
    const newestFirst: string[] = [];
    for (let before: string | null = null; newestFirst.length < this.kept;) {
      const limit = Math.min(PAGE, this.kept - newestFirst.length);
      const texts = await readTexts(this.sql, before, limit);
      await this.take(texts, (id) => newestFirst.push(id));
      before = texts.at(-1)?.id ?? null;
      if (texts.length < limit) break;
    }
    this.known = new Set(newestFirst.reverse());
    this.isFilled = true;
  }

  private async catchUp(): Promise<void> {
    for (let more = true; more && this.position;) {
      const news = await readNewTexts(this.sql, this.position);
      await this.take(news.texts, (id) => this.keep(id));
      this.position = news.next;
      more = news.more;
    }
  }

  private async take(texts: readonly ProblemText[], note: (id: string) => void): Promise<void> {
    this.index ??= createOfficeIndex(texts.map((t) => t.text));
    for (const [i, { id, text }] of texts.entries()) {
      if (!this.known.has(id)) {
        this.index.add(id, text);
        note(id);
      }
      if (i % PER_TURN === PER_TURN - 1) await nextTurn();
    }
  }

  private keep(id: string): void {
    this.known.add(id);
    if (this.known.size <= this.kept) return;
    const [oldest] = this.known;
    if (oldest === undefined) return;
    this.known.delete(oldest);
    this.index?.remove(oldest);
  }
}
