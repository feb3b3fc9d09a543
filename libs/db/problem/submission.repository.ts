import type { Sql } from '../database.js';
import { isoOf, toRow, toRows } from './problem.columns.js';
import { childRow, type AnswerRow, type ProblemChange } from './problem.repository.js';
import { checkFixed, NEW_CLOCK_COLUMNS, NEW_PROBLEM_COLUMNS, SUBMIT } from './submission.sql.js';

/** A new problem with all that belongs to it. Its due was planned from the instant of its last event. */
export interface NewProblem {
  readonly change: ProblemChange;
  readonly answer: AnswerRow;
  readonly lookupHash: string;
  /** Lock of the idempotency key, a 64-bit integer in decimal. */
  readonly keyLock: string;
}

/** What became of a submission: `written`, or why it was not. */
export interface SubmitOutcome {
  readonly id: string;
  readonly written: boolean;
  readonly key_free: boolean;
  readonly in_time: boolean;
}

/** Inserts new problems with all that belongs to them in one statement; outcomes in no particular order. */
export async function insertProblems(sql: Sql, news: readonly NewProblem[]): Promise<SubmitOutcome[]> {
  return sql.run<SubmitOutcome>(SUBMIT, [
    toRows(news.map(newRow)),
    toRows(news.flatMap(({ change }) => change.events.map((e) => e.json))),
    toRows(news.flatMap(({ change }) => clockRows(change))),
  ]);
}

function newRow({ change, answer, lookupHash, keyLock }: NewProblem): string {
  const { after, contents, outbox, nextAt } = change;
  checkFixed(after.problem, after.clocks);
  const [content] = contents;
  const [notice] = outbox;
  if (content?.seq !== 1 || contents.length > 1 || outbox.length > 1)
    throw new Error('a submission has one content, with its first event, and at most one notice');
  return toRow(
    NEW_PROBLEM_COLUMNS,
    after.problem,
    `"lookup_hash":"${lookupHash}","next_at":${nextAt === null ? 'null' : `"${isoOf(nextAt)}"`},"body":${content.body},` +
      `"sha256":"${content.sha256}","notice":${notice ? JSON.stringify(notice.payload) : 'null'},"key_lock":${keyLock},` +
      `"actor":${JSON.stringify(answer.actor)},"route":${JSON.stringify(answer.route)},"key":${JSON.stringify(answer.key)},` +
      `"body_hash":${JSON.stringify(answer.body_hash)},"status":${answer.status},"answer":${JSON.stringify(JSON.stringify(answer.answer))}`,
  );
}

function clockRows({ after: { problem, clocks } }: ProblemChange): string[] {
  return clocks.map((clock) => childRow(NEW_CLOCK_COLUMNS, problem.id, clock));
}
