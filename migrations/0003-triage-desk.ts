import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The triage desk reads what is in triage and nothing else: few rows among many. Its predicate is `state` alone, which
 * `problem_of_window` looks at too: an update that was heap-only before still is.
 */
export const TRIAGE_DESK_SQL = `
create index concurrently problem_in_triage on problem (region, id) where state = 'triage';
`;

const DROP_SQL = 'drop index concurrently if exists problem_in_triage';

/** An index for the triage desk. */
export class TriageDesk1795800100000 implements MigrationInterface {
  /** `concurrently` is refused within a transaction. */
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What a broken attempt has left is invalid, and in the way.
    await runner.query(DROP_SQL);
    await runner.query(TRIAGE_DESK_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_SQL);
  }
}
