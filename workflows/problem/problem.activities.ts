import type { Word } from './problem.messages.js';

/** What the workflow asks of the world; the worker implements it (handbook 4: the port belongs to the workflow). */
export interface ProblemActivities {
  /**
   * Records everything that has passed for the problem, through the door, and answers what to wait for now.
   * Harmless to repeat. Errors: retryable only when PostgreSQL is away or by a bug (libs/temporal/failure.ts).
   */
  ring(problemId: string): Promise<Word>;
}
